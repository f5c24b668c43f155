/** What is asked of the service: operations, their input forms, and one call with its papers. */
@NullMarked
package vn.claimdesk.recognition.cvs.call;

import org.jspecify.annotations.NullMarked;

/** Coverage, proposal and decision of a claim. */
@NullMarked
package vn.claimdesk.adjudication;

import org.jspecify.annotations.NullMarked;

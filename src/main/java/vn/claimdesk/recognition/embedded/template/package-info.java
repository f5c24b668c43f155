/** Finds labels and their values on papers by templates that are data. */
@NullMarked
package vn.claimdesk.recognition.embedded.template;

import org.jspecify.annotations.NullMarked;

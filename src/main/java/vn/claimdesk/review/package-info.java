/** Which field needs a human and why, and the adjuster's work on fields and labels. */
@NullMarked
package vn.claimdesk.review;

import org.jspecify.annotations.NullMarked;

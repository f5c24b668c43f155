/** Verdicts: confidence against threshold, overridden by the checks. */
@NullMarked
package vn.claimdesk.review.judging;

import org.jspecify.annotations.NullMarked;

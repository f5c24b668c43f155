/** The plain text of pages and of pieces of them, read when an adjuster asks for it. */
@NullMarked
package vn.claimdesk.review.text;

import org.jspecify.annotations.NullMarked;

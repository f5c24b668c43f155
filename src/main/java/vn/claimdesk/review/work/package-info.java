/**
 * What adjusters enter in the tasks "label pages" and "review fields": its shape, its rules, its
 * effect.
 */
@NullMarked
package vn.claimdesk.review.work;

import org.jspecify.annotations.NullMarked;

/** What the forms "label pages" and "review fields" ask for and send. */
@NullMarked
package vn.claimdesk.review.web;

import org.jspecify.annotations.NullMarked;

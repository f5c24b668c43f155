/** Drafts of open tasks in the database. */
@NullMarked
package vn.claimdesk.review.jdbc;

import org.jspecify.annotations.NullMarked;

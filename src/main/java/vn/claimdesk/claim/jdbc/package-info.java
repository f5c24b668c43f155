/** Claims and policies in the database. */
@NullMarked
package vn.claimdesk.claim.jdbc;

import org.jspecify.annotations.NullMarked;

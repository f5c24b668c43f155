/** Keeps the audit record in the database. */
@NullMarked
package vn.claimdesk.audit.jdbc;

import org.jspecify.annotations.NullMarked;

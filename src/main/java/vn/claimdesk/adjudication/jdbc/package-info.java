/** Keeps proposals and decisions in the database. */
@NullMarked
package vn.claimdesk.adjudication.jdbc;

import org.jspecify.annotations.NullMarked;

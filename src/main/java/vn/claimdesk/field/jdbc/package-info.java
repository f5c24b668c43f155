/** Fields and tables of documents in the application's database. */
@NullMarked
package vn.claimdesk.field.jdbc;

import org.jspecify.annotations.NullMarked;

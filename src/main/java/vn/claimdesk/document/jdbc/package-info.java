/** Files, pages and documents in the application's tables. */
@NullMarked
package vn.claimdesk.document.jdbc;

import org.jspecify.annotations.NullMarked;

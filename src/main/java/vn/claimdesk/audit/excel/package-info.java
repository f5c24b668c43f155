/** Workbooks: the only place that knows how a spreadsheet is written. */
@NullMarked
package vn.claimdesk.audit.excel;

import org.jspecify.annotations.NullMarked;

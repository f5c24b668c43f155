package vn.claimdesk.audit.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** The first sheet of a workbook: a title, facts one a line, and small tables of two columns. */
class CoverSheet {

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final CellWriter cells;
  private int rows;

  CoverSheet(SXSSFSheet sheet, Styles styles, Wording wording) {
    this.sheet = sheet;
    this.styles = styles;
    this.cells = new CellWriter(styles, wording);
    sheet.setColumnWidth(0, 34 * 256);
    sheet.setColumnWidth(1, 28 * 256);
  }

  CoverSheet title(String text) {
    styled(row(), 0, text, styles.title);
    return gap();
  }

  CoverSheet line(String label, @Nullable Object value) {
    Row row = row();
    styled(row, 0, label, styles.label);
    cells.write(row, 1, value);
    return this;
  }

  CoverSheet headings(String first, String second) {
    Row row = row();
    styled(row, 0, first, styles.heading);
    styled(row, 1, second, styles.heading);
    return this;
  }

  CoverSheet entry(Object first, Object second) {
    Row row = row();
    cells.write(row, 0, first);
    cells.write(row, 1, second);
    return this;
  }

  CoverSheet gap() {
    rows++;
    return this;
  }

  CoverSheet note(String text) {
    cells.write(row(), 0, text);
    return this;
  }

  private Row row() {
    return sheet.createRow(rows++);
  }

  private static void styled(Row row, int column, String text, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}

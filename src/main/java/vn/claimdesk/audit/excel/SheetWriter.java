package vn.claimdesk.audit.excel;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes rows under frozen, filterable headings; where a sheet is full it goes on in another of the
 * same name with a number.
 */
class SheetWriter<T> {

  /** What a sheet can hold, headings included. */
  static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final CellWriter cells;
  private final Wording wording;
  private final String name;
  private final List<Column<T>> columns;
  private final int mostRows;

  private SXSSFSheet sheet;
  private int sheets;
  private int rows;
  private long total;

  SheetWriter(
      SXSSFWorkbook workbook,
      Styles styles,
      Wording wording,
      String key,
      List<Column<T>> columns,
      int mostRows) {
    this.workbook = workbook;
    this.styles = styles;
    this.cells = new CellWriter(styles, wording);
    this.wording = wording;
    this.name = wording.of("audit.sheet." + key);
    this.columns = columns;
    this.mostRows = mostRows;
    this.sheet = newSheet();
  }

  void add(T value) {
    if (rows == mostRows) {
      finish();
      sheet = newSheet();
    }
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < columns.size(); i++) {
      cells.write(row, i, columns.get(i).value().apply(value));
    }
    total++;
  }

  /** Sets the filter over what was written. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns.size() - 1));
  }

  String name() {
    return name;
  }

  /** Rows written so far, headings aside. */
  long total() {
    return total;
  }

  private SXSSFSheet newSheet() {
    sheets++;
    SXSSFSheet next = workbook.createSheet(sheets == 1 ? name : name + " (" + sheets + ")");
    next.createFreezePane(1, 1);
    next.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    next.setFitToPage(true);
    next.getPrintSetup().setLandscape(true);
    next.getPrintSetup().setFitHeight((short) 0);
    Row headings = next.createRow(0);
    headings.setHeightInPoints(32);
    for (int i = 0; i < columns.size(); i++) {
      next.setColumnWidth(i, columns.get(i).width() * 256);
      Cell heading = headings.createCell(i);
      heading.setCellValue(wording.of("audit.column." + columns.get(i).key()));
      heading.setCellStyle(styles.heading);
    }
    rows = 1;
    return next;
  }
}

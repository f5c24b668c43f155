package vn.claimdesk.audit.excel;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.audit.ExportPeriod;

/** Writes a value as the cell of its type. Nothing ever becomes a formula. */
class CellWriter {

  private static final LocalDate FIRST_DAY_OF_SPREADSHEETS = LocalDate.of(1900, 3, 1);

  /** Excel repairs, that is breaks, workbooks whose sheets have more than 65,530. */
  private static final int MOST_LINKS = 65_000;

  private final Styles styles;
  private final Wording wording;
  private int links;

  CellWriter(Styles styles, Wording wording) {
    this.styles = styles;
    this.wording = wording;
  }

  void write(Row row, int column, @Nullable Object value) {
    if (value == null || value.equals("")) {
      return;
    }
    Cell cell = row.createCell(column);
    if (value instanceof Column.Money money) {
      number(cell, money.amount(), styles.money);
    } else if (value instanceof Column.Share share) {
      number(cell, share.value(), styles.share);
    } else if (value instanceof Column.Seconds seconds) {
      number(cell, seconds.value(), styles.seconds);
    } else if (value instanceof Number number) {
      number(cell, number.doubleValue(), styles.number);
    } else if (value instanceof Instant instant) {
      cell.setCellValue(instant.atZone(ExportPeriod.VIETNAM).toLocalDateTime());
      cell.setCellStyle(styles.dateTime);
    } else if (value instanceof LocalDate date && !date.isBefore(FIRST_DAY_OF_SPREADSHEETS)) {
      cell.setCellValue(date);
      cell.setCellStyle(styles.date);
    } else if (value instanceof Column.Link link) {
      link(cell, link);
    } else if (value instanceof Boolean yes) {
      text(cell, wording.of(yes ? "audit.yes" : "audit.no"));
    } else {
      text(cell, value.toString());
    }
  }

  private static void number(Cell cell, double value, CellStyle style) {
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  private void link(Cell cell, Column.Link link) {
    cell.setCellValue(SafeText.of(link.text()));
    if (links == MOST_LINKS) {
      cell.setCellStyle(styles.text);
      return;
    }
    links++;
    var target =
        cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
    target.setAddress(link.address());
    cell.setHyperlink(target);
    cell.setCellStyle(styles.link);
  }

  private void text(Cell cell, String text) {
    String safe = SafeText.of(text);
    cell.setCellValue(safe);
    cell.setCellStyle(SafeText.looksLikeAFormula(safe) ? styles.quoted : styles.text);
  }
}

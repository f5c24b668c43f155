package vn.claimdesk.audit.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of cells, made once a workbook. */
class Styles {

  final CellStyle text;
  final CellStyle quoted;
  final CellStyle link;
  final CellStyle number;
  final CellStyle money;
  final CellStyle share;
  final CellStyle seconds;
  final CellStyle date;
  final CellStyle dateTime;
  final CellStyle heading;
  final CellStyle title;
  final CellStyle label;

  private final Workbook workbook;
  private final Font plain;

  Styles(Workbook workbook) {
    this.workbook = workbook;
    plain = font(11, false);
    text = indented(format("@"));
    quoted = indented(format("@"));
    quoted.setQuotePrefixed(true);
    link = link();
    number = format("0");
    money = format("#,##0");
    share = format("0.00");
    seconds = format("0.0");
    date = format("dd/mm/yyyy");
    dateTime = format("dd/mm/yyyy hh:mm:ss");
    heading = heading();
    title = bold(16);
    label = bold(11);
  }

  private CellStyle format(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setFont(plain);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle link() {
    CellStyle style = indented(format("@"));
    Font font = font(11, false);
    font.setColor(IndexedColors.BLUE.getIndex());
    font.setUnderline(Font.U_SINGLE);
    style.setFont(font);
    return style;
  }

  private CellStyle heading() {
    CellStyle style = indented(bold(11));
    Font font = font(11, true);
    font.setColor(IndexedColors.WHITE.getIndex());
    style.setFont(font);
    style.setFillForegroundColor(IndexedColors.DARK_TEAL.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderRight(BorderStyle.THIN);
    style.setRightBorderColor(IndexedColors.WHITE.getIndex());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private CellStyle bold(int points) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font(points, true));
    return style;
  }

  /** Keeps text clear of a number in the column before it. */
  private static CellStyle indented(CellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    return style;
  }

  private Font font(int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }
}

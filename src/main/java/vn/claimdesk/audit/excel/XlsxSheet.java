package vn.claimdesk.audit.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.claimdesk.audit.reconciliation.ListCell;
import vn.claimdesk.audit.reconciliation.ListRows;

/** The rows of one sheet, cell by cell out of its XML. */
class XlsxSheet extends DefaultHandler {

  private static final int MOST_COLUMNS = 200;
  private static final int LONGEST = 1_000;

  private final ReadOnlySharedStringsTable texts;
  private final StylesTable styles;
  private final boolean since1904;
  private final ListRows rows;

  private final List<ListCell> cells = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private int row;
  private int column;
  private String type = "";
  private int style;
  private boolean formula;
  private boolean reading;

  XlsxSheet(
      ReadOnlySharedStringsTable texts, StylesTable styles, boolean since1904, ListRows rows) {
    this.texts = texts;
    this.styles = styles;
    this.since1904 = since1904;
    this.rows = rows;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    switch (name) {
      case "row" -> startRow(attributes.getValue("r"));
      case "c" -> startCell(attributes);
      case "f" -> formula = true;
      case "v", "t" -> reading = true;
      default -> {}
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (reading && value.length() < LONGEST) {
      value.append(text, start, Math.min(length, LONGEST - value.length()));
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    switch (name) {
      case "v", "t" -> reading = false;
      case "c" -> endCell();
      case "row" -> rows.row(row, List.copyOf(cells));
      default -> {}
    }
  }

  private void startRow(@Nullable String number) {
    row = number == null ? row + 1 : Integer.parseInt(number);
    column = -1;
    cells.clear();
  }

  private void startCell(Attributes attributes) {
    String reference = attributes.getValue("r");
    column = reference == null ? column + 1 : new CellReference(reference).getCol();
    type = String.valueOf(attributes.getValue("t"));
    String styled = attributes.getValue("s");
    style = styled == null ? 0 : Integer.parseInt(styled);
    formula = false;
    value.setLength(0);
  }

  private void endCell() {
    if (column < 0 || column >= MOST_COLUMNS) {
      return;
    }
    while (cells.size() < column) {
      cells.add(ListCell.of(""));
    }
    if (cells.size() == column) {
      cells.add(cell());
    }
  }

  private ListCell cell() {
    String text = value.toString();
    return switch (type) {
      case "s" -> new ListCell(shared(text), null, formula);
      case "inlineStr", "str", "b", "e" -> new ListCell(text, null, formula);
      case "d" -> new ListCell(text, null, formula);
      default -> number(text);
    };
  }

  private String shared(String index) {
    String text = texts.getItemAt(Integer.parseInt(index)).getString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }

  private ListCell number(String text) {
    if (text.isBlank()) {
      return new ListCell("", null, formula);
    }
    double number = Double.parseDouble(text);
    LocalDateTime date = isDate() ? DateUtil.getLocalDateTime(number, since1904, true) : null;
    String shown = date == null ? plain(text) : date.toString();
    return new ListCell(shown, date, formula);
  }

  private boolean isDate() {
    if (style >= styles.getNumCellStyles()) {
      return false;
    }
    var format = styles.getStyleAt(style);
    return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
  }

  private static String plain(String number) {
    BigDecimal exact = new BigDecimal(number.strip());
    return exact.precision() - exact.scale() > 40
        ? number
        : exact.stripTrailingZeros().toPlainString();
  }
}

package vn.claimdesk.audit.reconciliation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads vendors' lists, CSV or XLSX, told apart by their first bytes. */
@Component
public class VendorLists {

  private final SpreadsheetFile spreadsheet;
  private final ReconciliationSettings settings;

  VendorLists(SpreadsheetFile spreadsheet, ReconciliationSettings settings) {
    this.spreadsheet = spreadsheet;
    this.settings = settings;
  }

  /**
   * Reads a list.
   *
   * @param zone of times that name none
   * @throws ReconciliationRefusedException where it is empty, too large, of another kind, or
   *     without the three columns
   */
  public VendorList read(byte[] content, ZoneId zone) {
    if (content.length == 0) {
      throw new ReconciliationRefusedException("empty");
    }
    if (content.length > settings.maxFileSize().toBytes()) {
      throw new ReconciliationRefusedException(
          "tooLarge", Long.toString(settings.maxFileSize().toMegabytes()));
    }
    var rows = new Rows(zone, settings.maxRows());
    switch (Kind.of(content)) {
      case SPREADSHEET -> spreadsheet.read(content, rows);
      case TEXT -> CsvFile.read(content, rows);
      case OLD_SPREADSHEET -> throw new ReconciliationRefusedException("oldSpreadsheet");
      case OTHER -> throw new ReconciliationRefusedException("otherKind");
    }
    return rows.list();
  }

  private enum Kind {
    SPREADSHEET,
    TEXT,
    OLD_SPREADSHEET,
    OTHER;

    private static final String ZIP = "504b";
    private static final String OLE = "d0cf";
    private static final List<String> PDF_GZIP_PICTURES = List.of("2550", "1f8b", "8950", "ffd8");

    static Kind of(byte[] content) {
      String first =
          content.length < 2 ? "" : "%02x%02x".formatted(content[0] & 0xFF, content[1] & 0xFF);
      if (first.equals(ZIP)) {
        return SPREADSHEET;
      }
      if (first.equals(OLE)) {
        return OLD_SPREADSHEET;
      }
      return PDF_GZIP_PICTURES.contains(first) ? OTHER : TEXT;
    }
  }

  /** Makes calls of rows once the headings are found; what stands above them is a title. */
  private static final class Rows implements ListRows {

    private static final int MOST_TITLE_ROWS = 30;

    private final ZoneId zone;
    private final int mostRows;
    private final List<VendorCall> calls = new ArrayList<>();
    private final List<BadRow> badRows = new ArrayList<>();
    private final Map<List<Object>, Integer> first = new HashMap<>();
    private @Nullable ListColumns columns;
    private int titleRows;

    Rows(ZoneId zone, int mostRows) {
      this.zone = zone;
      this.mostRows = mostRows;
    }

    @Override
    public void sheet() {
      titleRows = 0;
    }

    @Override
    public boolean done() {
      return columns != null;
    }

    @Override
    public void row(int number, List<ListCell> cells) {
      if (cells.stream().allMatch(cell -> cell.text().isBlank() && !cell.formula())) {
        return;
      }
      ListColumns known = columns;
      if (known != null) {
        add(number, cells, known);
      } else if (titleRows++ < MOST_TITLE_ROWS) {
        columns = ListColumns.of(cells).orElse(null);
      }
    }

    private void add(int number, List<ListCell> cells, ListColumns known) {
      if (calls.size() + badRows.size() >= mostRows) {
        throw new ReconciliationRefusedException("tooManyRows", Integer.toString(mostRows));
      }
      ListCell checkSum = cell(cells, known.checkSum());
      ListCell operation = cell(cells, known.operation());
      ListCell time = cell(cells, known.time());
      Optional<Instant> instant = ListTimes.of(time, zone);
      if (checkSum.formula() || operation.formula() || time.formula()) {
        badRows.add(new BadRow(number, "formula", ""));
      } else if (checkSum.text().isBlank()) {
        badRows.add(new BadRow(number, "noCheckSum", joined(cells)));
      } else if (operation.text().isBlank()) {
        badRows.add(new BadRow(number, "noOperation", joined(cells)));
      } else if (instant.isEmpty()) {
        badRows.add(new BadRow(number, "noTime", time.text()));
      } else {
        add(number, checkSum.text().strip(), operation.text().strip(), instant.get());
      }
    }

    private void add(int number, String checkSum, String operation, Instant time) {
      Integer same = first.putIfAbsent(List.of(checkSum, operation, time), number);
      calls.add(new VendorCall(number, checkSum, operation, time, same));
    }

    VendorList list() {
      if (columns == null) {
        throw new ReconciliationRefusedException("noHeadings");
      }
      return new VendorList(calls, badRows);
    }

    private static ListCell cell(List<ListCell> cells, int column) {
      return column < cells.size() ? cells.get(column) : ListCell.of("");
    }

    private static String joined(List<ListCell> cells) {
      return String.join(" | ", cells.stream().map(ListCell::text).toList());
    }
  }
}

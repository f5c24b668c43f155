package vn.claimdesk.audit.reconciliation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the three values stand, found by the headings, Vietnamese or English, in any order. */
record ListColumns(int checkSum, int time, int operation) {

  private static final Set<String> CHECK_SUM =
      Set.of(
          "checksum",
          "checksumkey",
          "madoisoat",
          "khoadoisoat",
          "maho",
          "mahoso",
          "sohoso",
          "claimnumber",
          "claimno",
          "reconciliationkey");

  private static final Set<String> TIME =
      Set.of(
          "time",
          "timestamp",
          "datetime",
          "date",
          "createdat",
          "createdtime",
          "calledat",
          "sentat",
          "requesttime",
          "requestedat",
          "calltime",
          "thoigian",
          "thoigiangoi",
          "thoigianyeucau",
          "thoidiem",
          "thoidiemgoi",
          "ngay",
          "ngaygio",
          "ngaygoi");

  private static final Set<String> OPERATION =
      Set.of(
          "operation",
          "api",
          "apiname",
          "apipath",
          "path",
          "url",
          "uri",
          "endpoint",
          "service",
          "function",
          "thaotac",
          "dichvu",
          "chucnang",
          "tenapi",
          "duongdan",
          "tendichvu");

  /** The columns, where the row has a heading for each of them. */
  static Optional<ListColumns> of(List<ListCell> cells) {
    List<String> headings = cells.stream().map(cell -> plain(cell.text())).toList();
    var columns =
        new ListColumns(find(headings, CHECK_SUM), find(headings, TIME), find(headings, OPERATION));
    return columns.complete() ? Optional.of(columns) : Optional.empty();
  }

  private boolean complete() {
    return checkSum >= 0 && time >= 0 && operation >= 0;
  }

  private static int find(List<String> headings, Set<String> names) {
    for (int column = 0; column < headings.size(); column++) {
      if (names.contains(headings.get(column))) {
        return column;
      }
    }
    return -1;
  }

  /** Letters and digits only, without marks. */
  private static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replace('đ', 'd')
        .replaceAll("[^a-z0-9]", "");
  }
}

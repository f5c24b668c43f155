package vn.claimdesk.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.Cost.Kind;
import vn.claimdesk.adjudication.Cost.Line;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.PrintedNumber;

/**
 * Finds the lines behind a counted amount. A list of expenses over the very amount of an invoice
 * details that invoice, and its lines stand for the invoice's: each cost is listed once.
 */
final class CostLines {

  private static final String LIST_OF_EXPENSES = "list_expense";
  private static final List<String> TEXTS = List.of("description", "name");
  private static final List<String> AMOUNTS =
      List.of("amount_total", "amount", "coin", "amount_before_tax");

  private final List<Paper> lists;

  CostLines(Dossier dossier) {
    this.lists =
        new ArrayList<>(
            dossier.papers().stream()
                .filter(paper -> paper.type() != null && LIST_OF_EXPENSES.equals(paper.type().id()))
                .toList());
  }

  /** A cost with its lines; a list of expenses details one cost only. */
  Cost of(Paper paper, long amount) {
    Optional<Paper> list =
        lists.stream().filter(of -> Long.valueOf(amount).equals(total(of))).findFirst();
    list.ifPresent(lists::remove);
    List<Line> lines = new ArrayList<>(rows(list.orElse(paper)));
    long sum = lines.stream().mapToLong(Line::amount).sum();
    String id = paper.documentId();
    if (lines.isEmpty()) {
      Box box = paper.field("total_amount").map(field -> field.reading().box()).orElse(null);
      int page = paper.field("total_amount").map(field -> field.reading().page()).orElse(0);
      lines.add(Cost.whole(id, amount, page, box));
    } else if (sum < amount) {
      lines.add(Cost.remainder(id, amount - sum));
    }
    String number = paper.value("invoice_no").orElse("");
    return new Cost(id, number, amount, list.map(Paper::documentId).orElse(null), lines);
  }

  private static @Nullable Long total(Paper list) {
    Long stated = list.amount("total_payment");
    return stated != null ? stated : rows(list).stream().mapToLong(Line::amount).sum();
  }

  private static List<Line> rows(Paper paper) {
    List<Line> lines = new ArrayList<>();
    for (int table = 0; table < paper.tables().size(); table++) {
      FieldTable of = paper.tables().get(table);
      int text = column(of, TEXTS);
      int amount = column(of, AMOUNTS);
      for (int row = 0; amount >= 0 && row < of.rows().size(); row++) {
        String key = paper.documentId() + ":" + table + ":" + row;
        line(key, of, of.rows().get(row), text, amount).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private static Optional<Line> line(
      String key, FieldTable table, List<Cell> row, int text, int amount) {
    Cell printed = row.get(amount);
    Box box = printed.box() != null || text < 0 ? printed.box() : row.get(text).box();
    return PrintedNumber.amount(printed.value())
        .filter(found -> found > 0)
        .map(
            found ->
                new Line(
                    key,
                    Kind.PRINTED,
                    text < 0 ? "" : row.get(text).value(),
                    withTax(table, row, amount, found),
                    table.page(),
                    box));
  }

  /** Adds the tax where the amount is one before tax and the row states the tax. */
  private static long withTax(FieldTable table, List<Cell> row, int amount, long found) {
    if (!table.columns().get(amount).equals("amount_before_tax")) {
      return found;
    }
    int tax = table.columns().indexOf("tax_amount");
    return tax < 0 ? found : found + PrintedNumber.amount(row.get(tax).value()).orElse(0L);
  }

  /** The first of the columns that has a number, else a value, in some row; -1 for none. */
  private static int column(FieldTable table, List<String> names) {
    return names.stream()
        .map(table.columns()::indexOf)
        .filter(index -> index >= 0 && filled(table, index))
        .findFirst()
        .orElse(-1);
  }

  private static boolean filled(FieldTable table, int column) {
    return table.rows().stream()
        .flatMap(row -> Stream.of(row.get(column)))
        .anyMatch(cell -> !cell.value().isBlank());
  }
}

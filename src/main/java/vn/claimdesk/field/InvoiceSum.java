package vn.claimdesk.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice adds up: amount before tax and VAT to the total, lines to either of them.
 * Rounding of each line to whole dong is tolerated.
 *
 * @param total amounts in VND, null where not read
 * @param linesBeforeTax sum of the lines' amounts before tax, null where a line has none
 * @param linesTotal sum of the lines' amounts, null where a line has none
 * @param lineTax sum of the lines' VAT, null where no line shows any
 */
public record InvoiceSum(
    @Nullable Long subTotal,
    @Nullable Long vat,
    @Nullable Long total,
    @Nullable Long linesBeforeTax,
    @Nullable Long linesTotal,
    @Nullable Long lineTax,
    int lineCount) {

  /** What an examination finds of one amount; {@code expected} where it differs. */
  public record Finding(boolean known, boolean holds, long expected) {

    public static final Finding UNKNOWN = new Finding(false, false, 0);

    static Finding of(long expected, long actual, long tolerance) {
      return new Finding(true, Math.abs(expected - actual) <= tolerance, expected);
    }
  }

  private static final long HEADER_TOLERANCE = 2;

  /**
   * Amount before tax + VAT = total. VAT is never invented: unread, it leaves the question open.
   */
  public Finding header() {
    if (subTotal == null || total == null) {
      return Finding.UNKNOWN;
    }
    if (vat == null) {
      return subTotal.equals(total) ? new Finding(true, true, total) : Finding.UNKNOWN;
    }
    return Finding.of(subTotal + vat, total, HEADER_TOLERANCE);
  }

  /** Lines = amount before tax, in whichever column they print it. */
  public Finding linesAgainstSubTotal() {
    return subTotal == null ? Finding.UNKNOWN : best(subTotal, linesBeforeTax, linesTotal);
  }

  /** Lines with their VAT = total. */
  public Finding linesAgainstTotal() {
    if (total == null) {
      return Finding.UNKNOWN;
    }
    Long tax = lineTax == null ? vat : lineTax;
    Long gross = linesBeforeTax == null || tax == null ? null : Long.valueOf(linesBeforeTax + tax);
    Long net = linesTotal == null || vat == null ? null : Long.valueOf(linesTotal + vat);
    return best(total, gross, linesTotal, net);
  }

  private Finding best(long printed, @Nullable Long... sums) {
    Finding result = Finding.UNKNOWN;
    for (Long sum : sums) {
      if (sum != null && !result.holds()) {
        Finding finding = Finding.of(sum, printed, Math.max(HEADER_TOLERANCE, lineCount));
        result = finding.holds() || !result.known() ? finding : result;
      }
    }
    return result;
  }

  /** Adds a column up; null where the table lacks it, or a line's cell is no amount. */
  public static @Nullable Long columnSum(FieldTable table, String column, List<String> required) {
    int index = table.columns().indexOf(column);
    if (index < 0) {
      return null;
    }
    long sum = 0;
    boolean any = false;
    for (List<Cell> row : table.rows()) {
      String text = row.get(index).value();
      if (text.isBlank()) {
        if (required.contains(column) && hasAmount(table, row)) {
          return null;
        }
        continue;
      }
      var amount = PrintedNumber.amount(text);
      if (amount.isEmpty()) {
        return null;
      }
      sum += amount.get();
      any = true;
    }
    return any ? sum : null;
  }

  private static boolean hasAmount(FieldTable table, List<Cell> row) {
    int price = table.columns().indexOf("unit_price");
    int quantity = table.columns().indexOf("quantity");
    return price >= 0 && !row.get(price).value().isBlank()
        || quantity >= 0 && !row.get(quantity).value().isBlank();
  }

  /** The sums of an invoice's fields and lines. */
  public static InvoiceSum of(
      @Nullable Long subTotal,
      @Nullable Long vat,
      @Nullable Long total,
      @Nullable FieldTable lines) {
    if (lines == null || lines.rows().isEmpty()) {
      return new InvoiceSum(subTotal, vat, total, null, null, null, 0);
    }
    List<String> amounts = List.of("amount_before_tax", "amount_total");
    return new InvoiceSum(
        subTotal,
        vat,
        total,
        columnSum(lines, "amount_before_tax", amounts),
        columnSum(lines, "amount_total", amounts),
        columnSum(lines, "tax_amount", amounts),
        lines.rows().size());
  }
}

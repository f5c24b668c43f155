package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class InvoiceSumTest {

  @Property
  void holdsForEveryInvoiceThatAddsUp(
      @ForAll @Size(min = 1, max = 20)
          List<@IntRange(min = -50_000, max = 5_000_000) Integer> lines,
      @ForAll @IntRange(max = 10) int rate) {
    long sub = lines.stream().mapToLong(Integer::longValue).sum();
    long vat = Math.round(sub * rate / 100.0);
    InvoiceSum sum = InvoiceSum.of(sub, vat, sub + vat, table("amount_before_tax", lines));

    assertThat(sum.header().holds()).isTrue();
    assertThat(sum.linesAgainstSubTotal().holds()).isTrue();
    assertThat(sum.linesAgainstTotal().holds()).isTrue();
  }

  @Property
  void noticesAMisreadTotal(
      @ForAll @IntRange(min = 10_000, max = 9_000_000) int sub,
      @ForAll @IntRange(min = 100, max = 900_000) int error) {
    InvoiceSum sum = InvoiceSum.of((long) sub, 0L, (long) sub + error, null);

    assertThat(sum.header()).isEqualTo(new InvoiceSum.Finding(true, false, sub));
  }

  @Test
  void toleratesTheRoundingOfEachLine() {
    InvoiceSum sum = InvoiceSum.of(1003L, 0L, 1003L, table("amount_total", List.of(333, 333, 334)));
    assertThat(sum.linesAgainstTotal().holds()).isTrue();
    assertThat(
            InvoiceSum.of(1010L, 0L, 1010L, table("amount_total", List.of(333, 333, 334)))
                .linesAgainstTotal()
                .holds())
        .isFalse();
  }

  @Test
  void neverInventsTax() {
    assertThat(InvoiceSum.of(100_000L, null, 108_000L, null).header().known()).isFalse();
    assertThat(InvoiceSum.of(100_000L, null, 100_000L, null).header().holds()).isTrue();
  }

  @Test
  void skipsNoteLinesButNotLinesWhoseAmountIsMissing() {
    var columns = List.of("description", "quantity", "amount_total");
    var note = List.of(cell("Theo đơn thuốc"), cell(""), cell(""));
    var line = List.of(cell("Thuốc"), cell("1"), cell("50.000"));
    var unread = List.of(cell("Thuốc"), cell("1"), cell(""));

    assertThat(total(columns, note, line).linesAgainstTotal().holds()).isTrue();
    assertThat(total(columns, unread, line).linesAgainstTotal().known()).isFalse();
  }

  private static InvoiceSum total(List<String> columns, List<Cell> one, List<Cell> other) {
    return InvoiceSum.of(
        null, null, 50_000L, new FieldTable("table", 0, columns, List.of(one, other)));
  }

  private static FieldTable table(String column, List<Integer> amounts) {
    List<List<Cell>> rows = new ArrayList<>();
    amounts.forEach(amount -> rows.add(List.of(cell(Integer.toString(amount)))));
    return new FieldTable("table", 0, List.of(column), rows);
  }

  private static Cell cell(String value) {
    return new Cell(value, 0.9, null);
  }
}

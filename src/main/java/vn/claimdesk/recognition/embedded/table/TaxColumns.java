package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.claimdesk.field.PrintedNumber;

/** Names the columns of a tax: it is the amount times the rate, and with the amount the total. */
final class TaxColumns {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double MOSTLY = 0.6;

  /** What the lines of three columns may keep. */
  @FunctionalInterface
  private interface Relation {
    boolean holds(int amount, int rate, int result);
  }

  private final ColumnNames names;
  private final ColumnCells cells;

  TaxColumns(ColumnNames names, ColumnCells cells) {
    this.names = names;
    this.cells = cells;
  }

  /** A tax that is the amount with the tax is the total, a total that is the tax alone the tax. */
  void swapped() {
    int amount = names.find("amount_before_tax", "amount");
    int rate = names.find("tax");
    int tax = names.find("tax_amount");
    int total = names.find("amount_total");
    if (amount >= 0
        && rate >= 0
        && tax >= 0
        && amounts(amount, rate, tax)
        && !taxes(amount, rate, tax)) {
      names.clear(tax);
    }
    if (amount >= 0
        && rate >= 0
        && total >= 0
        && taxes(amount, rate, total)
        && !amounts(amount, rate, total)) {
      names.clear(total);
    }
  }

  /** What a group of headings calls an amount may be that of the tax. */
  void besideNet() {
    int net = names.find("amount_before_tax");
    int amount = names.find("amount");
    int rate = names.find("tax");
    int total = names.find("amount_total");
    boolean tax =
        net >= 0
            && amount >= 0
            && (rate >= 0 && taxes(net, rate, amount)
                || total >= 0
                    && cells.keep(
                        net,
                        amount,
                        total,
                        (one, two, three) ->
                            ColumnSums.close(one.add(two), three, BigDecimal.ONE)));
    if (tax && names.free("tax_amount")) {
      names.clear(amount);
      names.set(amount, "tax_amount");
    }
  }

  /**
   * The tax beside an amount and its rate.
   *
   * @param product name of the amount
   */
  void beside(String product) {
    name("tax_amount", names.find(product), this::taxes);
  }

  /** The total that is amount and rate together, where the tax itself is not printed. */
  void total() {
    name("amount_total", names.find("amount_before_tax", "amount"), this::amounts);
  }

  private void name(String label, int amount, Relation relation) {
    int rate = names.find("tax");
    for (int i = 0; amount >= 0 && rate >= 0 && i < names.count(); i++) {
      if (names.free(label) && names.nameless(i) && relation.holds(amount, rate, i)) {
        names.set(i, label);
      }
    }
  }

  /** Whether the cells are the amounts times the rates, which may have a sign or be exempt. */
  private boolean taxes(int amount, int rate, int tax) {
    return most(row -> percent(row, amount, rate, BigDecimal.ZERO, tax));
  }

  /** Whether the cells are the amounts with that tax. */
  private boolean amounts(int amount, int rate, int total) {
    return most(row -> percent(row, amount, rate, HUNDRED, total));
  }

  /** Whether a cell is so many percent of the amount: those of the rate and more. */
  private Optional<Boolean> percent(int row, int amount, int rate, BigDecimal more, int part) {
    return rate(row, rate)
        .flatMap(
            percent ->
                both(row, amount, part)
                    .map(
                        two ->
                            ColumnSums.close(
                                two[0].multiply(percent.add(more)),
                                two[1].multiply(HUNDRED),
                                HUNDRED)));
  }

  private Optional<BigDecimal> rate(int row, int column) {
    String text = cells.text(row, column);
    return text.matches("(?i)KCT|KKKNT|\\\\|/|-|x")
        ? Optional.of(BigDecimal.ZERO)
        : PrintedNumber.parse(text.replace("%", "").strip());
  }

  private Optional<BigDecimal[]> both(int row, int one, int two) {
    Optional<BigDecimal> left = cells.number(row, one);
    Optional<BigDecimal> right = cells.number(row, two);
    return left.isPresent() && right.isPresent()
        ? Optional.of(new BigDecimal[] {left.get(), right.get()})
        : Optional.empty();
  }

  private boolean most(IntFunction<Optional<Boolean>> test) {
    List<Boolean> told =
        IntStream.range(0, cells.rows().size()).mapToObj(test).flatMap(Optional::stream).toList();
    long kept = told.stream().filter(k -> k).count();
    return kept >= Math.min(2, cells.rows().size()) && kept >= MOSTLY * told.size() && kept > 0;
  }
}

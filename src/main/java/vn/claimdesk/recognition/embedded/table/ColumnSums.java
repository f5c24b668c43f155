package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Names columns of numbers by the sums that most lines keep: quantity times price is the amount,
 * amount times rate the tax, amount and tax the total, what insurance and patient pay the whole; a
 * balance is the one before with the amount of its line.
 */
final class ColumnSums {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> PRODUCTS = List.of("amount_before_tax", "total", "amount");
  private static final double MOSTLY = 0.6;

  private final List<GridColumn> columns;
  private final ColumnCells cells;
  private final TableTemplate template;

  /**
   * @param columns the names are set in this list
   */
  ColumnSums(List<GridColumn> columns, ColumnCells cells, TableTemplate template) {
    this.columns = columns;
    this.cells = cells;
    this.template = template;
  }

  void name() {
    if (exists("balance")) {
      balances();
      return;
    }
    products();
    swapped();
    taxBesideNet();
    rates();
    String amount = exists("total") ? "insured" : product();
    String part = exists("total") ? "amount" : "tax_amount";
    sums(amount, part, exists("total") ? "total" : "amount_total");
    taxed();
  }

  /** A tax that is the amount with the tax is the total, a total that is the tax alone the tax. */
  private void swapped() {
    int amount = find("amount_before_tax") >= 0 ? find("amount_before_tax") : find("amount");
    int rate = find("tax");
    int tax = find("tax_amount");
    int total = find("amount_total");
    if (amount >= 0
        && rate >= 0
        && tax >= 0
        && amounts(amount, rate, tax)
        && !taxes(amount, rate, tax)) {
      columns.set(tax, columns.get(tax).nameless());
    }
    if (amount >= 0
        && rate >= 0
        && total >= 0
        && taxes(amount, rate, total)
        && !amounts(amount, rate, total)) {
      columns.set(total, columns.get(total).nameless());
    }
  }

  /** What a group of headings calls an amount may be that of the tax. */
  private void taxBesideNet() {
    int net = find("amount_before_tax");
    int amount = find("amount");
    int rate = find("tax");
    int total = find("amount_total");
    boolean tax =
        net >= 0
            && amount >= 0
            && (rate >= 0 && taxes(net, rate, amount)
                || total >= 0
                    && cells.keep(
                        net,
                        amount,
                        total,
                        (one, two, three) -> close(one.add(two), three, BigDecimal.ONE)));
    if (tax && free("tax_amount")) {
      columns.set(amount, columns.get(amount).nameless());
      set(amount, "tax_amount");
    }
  }

  private String product() {
    return PRODUCTS.stream()
        .filter(label -> find(label) >= 0)
        .findFirst()
        .orElseGet(() -> PRODUCTS.stream().filter(this::exists).findFirst().orElse(""));
  }

  private void products() {
    triple("quantity", "unit_price", product(), ColumnSums::multiply);
    int quantity = find("quantity");
    int price = find("unit_price");
    int amount = find("amount");
    boolean other =
        quantity >= 0
            && price >= 0
            && amount >= 0
            && free("amount_before_tax")
            && !cells.keep(quantity, price, amount, ColumnSums::multiply);
    if (other) {
      triple("quantity", "unit_price", "amount_before_tax", ColumnSums::multiply);
    }
  }

  private static boolean multiply(BigDecimal one, BigDecimal two, BigDecimal three) {
    return three.signum() != 0 && close(one.multiply(two), three, BigDecimal.ONE);
  }

  private void rates() {
    triple(
        product(),
        "tax",
        "tax_amount",
        (amount, rate, tax) -> close(amount.multiply(rate), tax.multiply(HUNDRED), HUNDRED));
    int amount = find(product());
    int tax = find("tax");
    for (int i = 0; amount >= 0 && tax >= 0 && i < columns.size(); i++) {
      int candidate = i;
      if (free("tax_amount") && nameless(i) && taxes(amount, tax, candidate)) {
        set(i, "tax_amount");
      }
    }
  }

  /** Whether the cells are the amounts times the rates, which may have a sign or be exempt. */
  private boolean taxes(int amount, int tax, int candidate) {
    return most(
        row ->
            rate(row, tax)
                .flatMap(
                    rate ->
                        both(row, amount, candidate)
                            .map(
                                two ->
                                    close(
                                        two[0].multiply(rate),
                                        two[1].multiply(HUNDRED),
                                        HUNDRED))));
  }

  /** The total that is amount and rate together, where the tax itself is not printed. */
  private void taxed() {
    int amount = find("amount_before_tax") >= 0 ? find("amount_before_tax") : find("amount");
    int tax = find("tax");
    for (int i = 0; amount >= 0 && tax >= 0 && i < columns.size(); i++) {
      int candidate = i;
      if (free("amount_total") && nameless(i) && amounts(amount, tax, candidate)) {
        set(i, "amount_total");
      }
    }
  }

  private boolean amounts(int amount, int tax, int total) {
    return most(
        row ->
            rate(row, tax)
                .flatMap(
                    rate ->
                        both(row, amount, total)
                            .map(
                                two ->
                                    close(
                                        two[0].multiply(rate.add(HUNDRED)),
                                        two[1].multiply(HUNDRED),
                                        HUNDRED))));
  }

  private Optional<BigDecimal> rate(int row, int column) {
    String text = cells.text(row, column);
    return text.matches("(?i)KCT|KKKNT|\\\\|/|-|x")
        ? Optional.of(BigDecimal.ZERO)
        : vn.claimdesk.field.PrintedNumber.parse(text.replace("%", "").strip());
  }

  private Optional<BigDecimal[]> both(int row, int one, int two) {
    Optional<BigDecimal> left = cells.number(row, one);
    Optional<BigDecimal> right = cells.number(row, two);
    return left.isPresent() && right.isPresent()
        ? Optional.of(new BigDecimal[] {left.get(), right.get()})
        : Optional.empty();
  }

  private boolean most(java.util.function.IntFunction<Optional<Boolean>> test) {
    List<Boolean> told =
        IntStream.range(0, cells.rows().size()).mapToObj(test).flatMap(Optional::stream).toList();
    long kept = told.stream().filter(k -> k).count();
    return kept >= Math.min(2, cells.rows().size()) && kept >= MOSTLY * told.size() && kept > 0;
  }

  private void sums(String left, String right, String result) {
    triple(
        left,
        right,
        result,
        (one, two, three) -> three.signum() != 0 && close(one.add(two), three, BigDecimal.ONE));
  }

  private static boolean close(BigDecimal one, BigDecimal other, BigDecimal slack) {
    return one.subtract(other).abs().compareTo(slack) <= 0;
  }

  /** Names those of three columns that have no name yet, if the lines keep the condition. */
  private void triple(String one, String two, String three, ColumnCells.Condition condition) {
    if (!exists(one) || !exists(two) || !exists(three)) {
      return;
    }
    boolean named = find(one) >= 0 && find(two) >= 0 && find(three) >= 0;
    boolean none = find(one) < 0 && find(two) < 0 && find(three) < 0;
    if (named || none && !one.equals("quantity")) {
      return;
    }
    if (!triple(one, two, three, condition, true)) {
      triple(one, two, three, condition, false);
    }
  }

  /**
   * In the order of the page they stand most often, but for the tables that have them otherwise.
   */
  private boolean triple(
      String one, String two, String three, ColumnCells.Condition condition, boolean inOrder) {
    for (int k : candidates(three)) {
      for (int i : candidates(one)) {
        for (int j : candidates(two)) {
          boolean apart = i != j && j != k && i != k;
          if (apart && (!inOrder || i < j && j < k) && cells.keep(i, j, k, condition)) {
            set(i, one);
            set(j, two);
            set(k, three);
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The column of that name, or the nameless ones of numbers. */
  private List<Integer> candidates(String label) {
    int found = find(label);
    return found >= 0
        ? List.of(found)
        : IntStream.range(0, columns.size())
            .filter(i -> nameless(i) && cells.filled(i) > 0 && numeric(columns.get(i).kind()))
            .boxed()
            .toList();
  }

  private static boolean numeric(ValueKind kind) {
    return kind == ValueKind.MONEY || kind == ValueKind.NUMBER;
  }

  /** The balance is the column whose steps from line to line most lines have as an amount. */
  private void balances() {
    for (int balance : candidates("balance")) {
      for (int turn : new int[] {1, -1}) {
        if (explained(balance, turn)) {
          set(balance, "balance");
          sides(balance, turn);
          return;
        }
      }
    }
  }

  private boolean explained(int balance, int turn) {
    long told =
        IntStream.range(0, cells.rows().size())
            .filter(r -> step(r, balance, turn).isPresent())
            .count();
    long kept =
        IntStream.range(0, cells.rows().size())
            .filter(
                row ->
                    IntStream.range(0, columns.size())
                        .anyMatch(i -> i != balance && side(row, i, balance, turn) != 0))
            .count();
    return kept >= 2 && kept >= MOSTLY * told;
  }

  private Optional<BigDecimal> step(int row, int balance, int turn) {
    int before = row - turn;
    return before < 0 || before >= cells.rows().size()
        ? Optional.empty()
        : cells
            .number(row, balance)
            .flatMap(after -> cells.number(before, balance).map(after::subtract))
            .filter(step -> step.signum() != 0);
  }

  /** 1 where the cell is what came in on its line, -1 where it went out, 0 where neither. */
  private int side(int row, int column, int balance, int turn) {
    Optional<BigDecimal> step = step(row, balance, turn);
    Optional<BigDecimal> cell = cells.number(row, column);
    boolean same =
        step.isPresent() && cell.isPresent() && step.get().abs().compareTo(cell.get().abs()) == 0;
    return same ? step.get().signum() : 0;
  }

  private void sides(int balance, int turn) {
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      int[] sides =
          IntStream.range(0, cells.rows().size())
              .map(row -> side(row, column, balance, turn))
              .filter(side -> side != 0)
              .distinct()
              .toArray();
      if (nameless(i) && sides.length > 0) {
        boolean signed = cells.mostly(i, text -> text.matches("[-+(].*"));
        String label = sides.length > 1 || signed ? "amount" : sides[0] < 0 ? "debit" : "credit";
        if (free(label)) {
          set(i, label);
        }
      }
    }
  }

  private void set(int column, String label) {
    if (nameless(column)) {
      GridColumn place = columns.get(column);
      template.columns().stream()
          .filter(c -> c.label().equals(label))
          .findFirst()
          .ifPresent(c -> columns.set(column, c.between(place.left(), place.right())));
    }
  }

  private boolean exists(String label) {
    return template.columns().stream().anyMatch(c -> c.label().equals(label));
  }

  private boolean free(String label) {
    return exists(label) && find(label) < 0;
  }

  private boolean nameless(int column) {
    return columns.get(column).label().equals(GridColumn.NAMELESS);
  }

  private int find(String label) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).label().equals(label))
        .findFirst()
        .orElse(-1);
  }
}

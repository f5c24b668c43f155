package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.List;

/**
 * Names columns of numbers by the sums that most lines keep: quantity times price is the amount,
 * amount times rate the tax, amount and tax the total, what insurance and patient pay the whole; a
 * balance is the one before with the amount of its line.
 */
final class ColumnSums {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> PRODUCTS = List.of("amount_before_tax", "total", "amount");

  private final ColumnNames names;
  private final ColumnCells cells;

  /**
   * @param columns the names are set in this list
   */
  ColumnSums(List<GridColumn> columns, ColumnCells cells, TableTemplate template) {
    this.names = new ColumnNames(columns, cells, template);
    this.cells = cells;
  }

  void name() {
    if (names.exists("balance")) {
      new BalanceColumns(names, cells).name();
      return;
    }
    products();
    TaxColumns tax = new TaxColumns(names, cells);
    tax.swapped();
    tax.besideNet();
    rates();
    tax.beside(product());
    String amount = names.exists("total") ? "insured" : product();
    String part = names.exists("total") ? "amount" : "tax_amount";
    sums(amount, part, names.exists("total") ? "total" : "amount_total");
    tax.total();
  }

  private String product() {
    return PRODUCTS.stream()
        .filter(label -> names.find(label) >= 0)
        .findFirst()
        .orElseGet(() -> PRODUCTS.stream().filter(names::exists).findFirst().orElse(""));
  }

  private void products() {
    triple("quantity", "unit_price", product(), ColumnSums::multiply);
    int quantity = names.find("quantity");
    int price = names.find("unit_price");
    int amount = names.find("amount");
    boolean other =
        quantity >= 0
            && price >= 0
            && amount >= 0
            && names.free("amount_before_tax")
            && !cells.keep(quantity, price, amount, ColumnSums::multiply);
    if (other) {
      triple("quantity", "unit_price", "amount_before_tax", ColumnSums::multiply);
    }
  }

  private void rates() {
    triple(
        product(),
        "tax",
        "tax_amount",
        (amount, rate, tax) -> close(amount.multiply(rate), tax.multiply(HUNDRED), HUNDRED));
  }

  private void sums(String left, String right, String result) {
    triple(
        left,
        right,
        result,
        (one, two, three) -> three.signum() != 0 && close(one.add(two), three, BigDecimal.ONE));
  }

  /** Names those of three columns that have no name yet, if the lines keep the condition. */
  private void triple(String one, String two, String three, ColumnCells.Condition condition) {
    if (!names.exists(one) || !names.exists(two) || !names.exists(three)) {
      return;
    }
    boolean named = names.find(one) >= 0 && names.find(two) >= 0 && names.find(three) >= 0;
    boolean none = names.find(one) < 0 && names.find(two) < 0 && names.find(three) < 0;
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
    for (int k : names.candidates(three)) {
      for (int i : names.candidates(one)) {
        for (int j : names.candidates(two)) {
          boolean apart = i != j && j != k && i != k;
          if (apart && (!inOrder || i < j && j < k) && cells.keep(i, j, k, condition)) {
            names.set(i, one);
            names.set(j, two);
            names.set(k, three);
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean multiply(BigDecimal one, BigDecimal two, BigDecimal three) {
    return three.signum() != 0 && close(one.multiply(two), three, BigDecimal.ONE);
  }

  static boolean close(BigDecimal one, BigDecimal other, BigDecimal slack) {
    return one.subtract(other).abs().compareTo(slack) <= 0;
  }
}

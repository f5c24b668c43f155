package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Names columns whose heading says nothing to the template by what stands in them: running numbers,
 * words of a closed list, rates, dates, the factor or product that makes the lines add up, the
 * longest texts.
 */
final class ColumnGuess {

  private static final double MOSTLY = 0.6;
  private static final int FEWEST = 2;
  private static final List<String> PRODUCTS = List.of("amount_before_tax", "amount", "total");

  private final TableTemplate template;
  private final List<GridColumn> columns;
  private final List<List<TextLine>> rows;

  private ColumnGuess(TableTemplate template, List<GridColumn> columns, List<List<TextLine>> rows) {
    this.template = template;
    this.columns = new ArrayList<>(columns);
    this.rows = rows;
  }

  /** The columns with as many names as their cells allow. */
  static List<GridColumn> of(
      TableTemplate template, List<GridColumn> columns, List<List<TextLine>> rows) {
    ColumnGuess guess = new ColumnGuess(template, columns, rows);
    guess.numbers();
    guess.lists();
    guess.name("tax", i -> guess.mostly(i, t -> t.matches("\\d{1,2}\\s?%|KCT|KKKNT")));
    guess.name("date", i -> guess.reads(i, ValueKind.DATE));
    guess.products();
    guess.lastSide();
    template.required().forEach(guess::longest);
    return guess.columns;
  }

  private void numbers() {
    name(
        "number",
        i ->
            i == 0
                && IntStream.range(1, rows.size())
                        .filter(r -> number(r, i).isPresent() && number(r - 1, i).isPresent())
                        .filter(
                            r ->
                                number(r, i)
                                    .get()
                                    .subtract(number(r - 1, i).get())
                                    .equals(BigDecimal.ONE))
                        .count()
                    >= Math.max(FEWEST, MOSTLY * (rows.size() - 1)));
  }

  private void lists() {
    for (TableTemplate.Column column : template.columns()) {
      List<String> words = column.values().stream().map(Folding::letters).toList();
      if (!words.isEmpty()) {
        name(column.label(), i -> mostly(i, text -> words.contains(Folding.letters(text))));
      }
    }
  }

  /** Quantity times price is the amount: the one of the three without a name. */
  private void products() {
    String amount = PRODUCTS.stream().filter(label -> find(label) >= 0).findFirst().orElse("");
    int quantity = find("quantity");
    int price = find("unit_price");
    int product = find(amount);
    if (quantity >= 0 && price >= 0 && product < 0) {
      String free = PRODUCTS.stream().filter(this::free).findFirst().orElse("");
      name(free, i -> multiplies(quantity, price, i));
    } else if (quantity >= 0 && product >= 0) {
      name("unit_price", i -> multiplies(quantity, i, product));
    } else if (price >= 0 && product >= 0) {
      name("quantity", i -> multiplies(i, price, product));
    }
  }

  private boolean multiplies(int left, int right, int product) {
    long kept = 0;
    long told = 0;
    for (int row = 0; row < rows.size(); row++) {
      Optional<BigDecimal> one = number(row, left);
      Optional<BigDecimal> other = number(row, right);
      Optional<BigDecimal> result = number(row, product);
      if (one.isPresent() && other.isPresent() && result.isPresent()) {
        told++;
        kept += one.get().multiply(other.get()).compareTo(result.get()) == 0 ? 1 : 0;
      }
    }
    return kept >= FEWEST && kept >= MOSTLY * told;
  }

  /** Of debit, credit and balance the one that is left for the only other column of money. */
  private void lastSide() {
    List<String> left = List.of("debit", "credit", "balance").stream().filter(this::free).toList();
    List<Integer> money =
        IntStream.range(0, columns.size())
            .filter(this::nameless)
            .filter(i -> reads(i, ValueKind.MONEY))
            .boxed()
            .toList();
    if (left.size() == 1 && money.size() == 1) {
      name(left.get(0), money.get(0)::equals);
    }
  }

  private void longest(String label) {
    if (!free(label)) {
      return;
    }
    int longest = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (nameless(i) && (longest < 0 || letters(i) > letters(longest))) {
        longest = i;
      }
    }
    if (longest >= 0 && letters(longest) > 3L * rows.size()) {
      int column = longest;
      name(label, i -> i == column);
    }
  }

  private long letters(int column) {
    return IntStream.range(0, rows.size())
        .mapToLong(row -> text(row, column).chars().filter(Character::isLetter).count())
        .sum();
  }

  private void name(String label, Predicate<Integer> fits) {
    Optional<TableTemplate.Column> named =
        template.columns().stream().filter(c -> c.label().equals(label)).findFirst();
    if (named.isEmpty() || !free(label)) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (nameless(i) && fits.test(i)) {
        columns.set(i, named.get().between(columns.get(i).left(), columns.get(i).right()));
        return;
      }
    }
  }

  private boolean nameless(int column) {
    return columns.get(column).label().equals(GridColumn.NAMELESS);
  }

  private boolean free(String label) {
    return template.columns().stream().anyMatch(c -> c.label().equals(label)) && find(label) < 0;
  }

  private int find(String label) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).label().equals(label))
        .findFirst()
        .orElse(-1);
  }

  private boolean mostly(int column, Predicate<String> fits) {
    List<String> texts =
        IntStream.range(0, rows.size())
            .mapToObj(row -> text(row, column))
            .filter(text -> !text.isEmpty())
            .toList();
    long fitting = texts.stream().filter(fits).count();
    return fitting >= FEWEST && fitting >= MOSTLY * texts.size();
  }

  private boolean reads(int column, ValueKind kind) {
    long read =
        rows.stream()
            .filter(row -> kind.read(CellReader.tokens(columns.get(column), row)).isPresent())
            .count();
    return read >= FEWEST && read >= MOSTLY * rows.size();
  }

  private Optional<BigDecimal> number(int row, int column) {
    return PrintedNumber.parse(text(row, column));
  }

  private String text(int row, int column) {
    return TextLine.text(CellReader.tokens(columns.get(column), rows.get(row))).strip();
  }
}

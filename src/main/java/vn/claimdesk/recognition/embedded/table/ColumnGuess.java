package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Names columns by what stands in them where their headings say nothing, name two alike, or cannot
 * be right: running numbers, words of a closed list, rates, dates, the sums that the lines keep,
 * the longest texts.
 */
final class ColumnGuess {

  private static final double MOSTLY = 0.6;
  private static final int FEWEST = 2;
  private static final int SHORT = 12;
  private static final int FEW_LETTERS = 3;
  private static final int MANY_LETTERS = 8;

  private final TableTemplate template;
  private final Function<List<GridColumn>, List<List<TextLine>>> rowsOf;
  private final List<GridColumn> columns;
  private ColumnCells cells;

  private ColumnGuess(
      TableTemplate template,
      List<GridColumn> columns,
      Function<List<GridColumn>, List<List<TextLine>>> rowsOf) {
    this.template = template;
    this.rowsOf = rowsOf;
    this.columns = new ArrayList<>(columns);
    this.cells = look();
  }

  /**
   * The columns with as many names as their cells allow.
   *
   * @param rowsOf puts the lines together to rows, which depends on what the columns are
   */
  static List<GridColumn> of(
      TableTemplate template,
      List<GridColumn> columns,
      Function<List<GridColumn>, List<List<TextLine>>> rowsOf) {
    ColumnGuess guess = new ColumnGuess(template, columns, rowsOf);
    guess.doubt();
    guess.type();
    guess.numbers();
    guess.lists();
    guess.name("tax", i -> guess.cells.mostly(i, t -> t.matches("\\d{1,2}\\s?%|KCT|KKKNT")));
    guess.dates();
    guess.counts();
    new ColumnSums(guess.columns, guess.cells, template).name();
    guess.lastSide();
    guess.shortTexts();
    template.required().forEach(guess::longest);
    return guess.columns;
  }

  private ColumnCells look() {
    return new ColumnCells(List.copyOf(columns), rowsOf.apply(List.copyOf(columns)));
  }

  /** Takes names from columns whose cells cannot be what the heading says, and from doubles. */
  private void doubt() {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).known() && cells.filled(i) > 0 && contradicted(i)) {
        columns.set(i, columns.get(i).nameless());
      }
    }
    Set<String> labels = new HashSet<>();
    columns.stream().filter(GridColumn::known).map(GridColumn::label).forEach(labels::add);
    labels.forEach(this::single);
    otherSide("credit", "debit");
    otherSide("debit", "credit");
  }

  /** An amount beside a column of one side is the other side. */
  private void otherSide(String side, String other) {
    int amount = find("amount");
    if (find(side) >= 0 && free(other) && amount >= 0 && find("side") < 0) {
      columns.set(amount, columns.get(amount).nameless().of(ValueKind.MONEY));
      name(other, i -> i == amount);
    }
  }

  private boolean contradicted(int column) {
    GridColumn named = columns.get(column);
    return switch (named.kind()) {
      case MONEY -> cells.worded(column) || cells.mostly(column, text -> text.matches("\\d{9,}"));
      case NUMBER -> column > 0 && cells.worded(column);
      case PERCENT -> cells.mostly(column, text -> text.matches(".*\\d[.,]\\d{3}.*"));
      case DATE -> cells.worded(column) && !cells.reads(column, ValueKind.DATE);
      default ->
          template.required().contains(named.label()) && cells.mostly(column, ColumnCells::numeric);
    };
  }

  /** Of columns with one name the first keeps it that is filled about as often as any. */
  private void single(String label) {
    List<Integer> same =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).label().equals(label))
            .boxed()
            .toList();
    long most = same.stream().mapToLong(cells::filled).max().orElse(0);
    Optional<Integer> kept = same.stream().filter(i -> 2 * cells.filled(i) >= most).findFirst();
    same.stream()
        .filter(i -> !kept.equals(Optional.of(i)))
        .forEach(i -> columns.set(i, columns.get(i).nameless()));
  }

  /**
   * Gives nameless columns the kind of their cells, without which their rows are not told apart.
   */
  private void type() {
    cells = look();
    List<List<TextLine>> lines = cells.rows().stream().flatMap(List::stream).map(List::of).toList();
    type(new ColumnCells(cells.columns(), lines));
    cells = look();
    type(cells);
    cells = look();
  }

  private void type(ColumnCells seen) {
    for (int i = 0; i < columns.size(); i++) {
      if (nameless(i)) {
        columns.set(i, columns.get(i).of(seen.kind(i)));
      }
    }
  }

  private void numbers() {
    name(
        "number",
        i ->
            i == 0
                && IntStream.range(1, cells.rows().size()).filter(r -> inTurn(r, i)).count()
                    >= Math.max(FEWEST, MOSTLY * (cells.rows().size() - 1)));
  }

  private boolean inTurn(int row, int column) {
    Optional<BigDecimal> before = cells.number(row - 1, column).map(n -> n.add(BigDecimal.ONE));
    return before.isPresent() && before.equals(cells.number(row, column));
  }

  private void lists() {
    for (TableTemplate.Column column : template.columns()) {
      List<String> words = column.values().stream().map(Folding::letters).toList();
      if (!words.isEmpty()) {
        name(column.label(), i -> cells.mostly(i, text -> words.contains(Folding.letters(text))));
      }
    }
  }

  private void dates() {
    Predicate<Integer> dated = i -> cells.kind(i) == ValueKind.DATE || reads(i);
    name("date", dated);
    name("expired_date", dated);
    Optional<TableTemplate.Column> date = column("date");
    for (int i = 0; date.isPresent() && free("date") && i < columns.size(); i++) {
      if (columns.get(i).label().equals(GridColumn.OTHER) && dated.test(i)) {
        columns.set(i, date.get().between(columns.get(i).left(), columns.get(i).right()));
      }
    }
  }

  private boolean reads(int column) {
    return columns.get(column).kind() != ValueKind.MONEY && cells.reads(column, ValueKind.DATE);
  }

  /** Of debit, credit and balance the one that is left for the only other column of money. */
  private void lastSide() {
    List<String> left = List.of("debit", "credit", "balance").stream().filter(this::free).toList();
    List<Integer> money =
        IntStream.range(0, columns.size())
            .filter(this::nameless)
            .filter(i -> cells.filled(i) > 0 && columns.get(i).kind() == ValueKind.MONEY)
            .boxed()
            .toList();
    if (left.size() == 1 && money.size() == 1) {
      name(left.get(0), money.get(0)::equals);
    }
  }

  /** Units are a word or two without digits. */
  private void shortTexts() {
    int quantity = find("quantity");
    name(
        "unit",
        i ->
            quantity >= 0
                && Math.abs(i - quantity) == 1
                && cells.mostly(i, t -> t.length() <= SHORT && t.matches("\\D*\\p{L}{2}\\D*")));
  }

  /** The longest texts without a name; else those long ones that have another column's. */
  private void longest(String label) {
    longest(this::nameless, FEW_LETTERS).ifPresent(longest -> name(label, longest::equals));
    if (free(label)) {
      longest(i -> columns.get(i).kind() == ValueKind.TEXT && !nameless(i), MANY_LETTERS)
          .ifPresent(
              longest -> {
                columns.set(longest, columns.get(longest).nameless());
                name(label, longest::equals);
              });
    }
  }

  private Optional<Integer> longest(IntPredicate among, long letters) {
    return IntStream.range(0, columns.size())
        .filter(among)
        .boxed()
        .max(Comparator.comparingLong(cells::letters))
        .filter(i -> cells.letters(i) > letters * cells.rows().size());
  }

  /** Counts with their units, or counts alone where the heading of doses is known. */
  private void counts() {
    boolean texts = column("quantity").filter(c -> c.kind() == ValueKind.TEXT).isPresent();
    if (texts) {
      name("quantity", i -> cells.mostly(i, t -> t.matches("\\d{1,3}\\s?\\p{L}{2,6}")));
      name("quantity", i -> i > 0 && columns.get(i).kind() == ValueKind.NUMBER);
    }
  }

  private void name(String label, Predicate<Integer> fits) {
    Optional<TableTemplate.Column> named = column(label);
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

  private Optional<TableTemplate.Column> column(String label) {
    return template.columns().stream().filter(c -> c.label().equals(label)).findFirst();
  }

  private boolean nameless(int column) {
    return columns.get(column).label().equals(GridColumn.NAMELESS);
  }

  private boolean free(String label) {
    return column(label).isPresent() && find(label) < 0;
  }

  private int find(String label) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).label().equals(label))
        .findFirst()
        .orElse(-1);
  }
}

package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** What stands in the cells of a table before it is known what its columns are. */
record ColumnCells(List<GridColumn> columns, List<List<TextLine>> rows) {

  private static final double MOSTLY = 0.6;
  private static final int FEWEST = 2;
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+(]?\\s?\\d[\\d.,\\s]*\\)?\\s?(?:đồng|đ|vnđ|vnd|₫)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AMOUNT =
      Pattern.compile(
          "[-+(]?\\s?(?:\\d{1,3}(?:[.,\\s]\\d{3})+(?:[.,]\\d{2})?|\\d{4,8}|0)\\)?\\D{0,4}");
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}{3}.*|.*\\p{L}\\S*\\d{8}.*");

  String text(int row, int column) {
    return TextLine.text(CellReader.tokens(columns.get(column), rows.get(row))).strip();
  }

  /** The cell's number, where it is nothing but one. */
  Optional<BigDecimal> number(int row, int column) {
    String text = text(row, column).replaceFirst("^\\+\\s?", "");
    return PrintedNumber.parse(text);
  }

  /** How many rows keep the condition of the numbers of three columns that all have one. */
  boolean keep(int first, int second, int third, Condition condition) {
    int told = 0;
    int kept = 0;
    for (int row = 0; row < rows.size(); row++) {
      Optional<BigDecimal> one = number(row, first);
      Optional<BigDecimal> two = number(row, second);
      Optional<BigDecimal> three = number(row, third);
      if (one.isPresent() && two.isPresent() && three.isPresent()) {
        told++;
        kept += condition.holds(one.get(), two.get(), three.get()) ? 1 : 0;
      }
    }
    return kept >= Math.min(FEWEST, rows.size()) && kept >= MOSTLY * told && kept > 0;
  }

  /** Whether three numbers of a row go together. */
  interface Condition {
    boolean holds(BigDecimal one, BigDecimal two, BigDecimal three);
  }

  boolean mostly(int column, Predicate<String> fits) {
    List<String> texts = texts(column);
    long fitting = texts.stream().filter(fits).count();
    return fitting >= FEWEST && fitting >= MOSTLY * texts.size();
  }

  boolean reads(int column, ValueKind kind) {
    long read =
        rows.stream()
            .filter(row -> kind.read(CellReader.tokens(columns.get(column), row)).isPresent())
            .count();
    return read >= FEWEST && read >= MOSTLY * rows.size();
  }

  long filled(int column) {
    return texts(column).size();
  }

  long letters(int column) {
    return texts(column).stream()
        .mapToLong(text -> text.chars().filter(Character::isLetter).count())
        .sum();
  }

  /** Whether the column has words where numbers should be. */
  boolean worded(int column) {
    return mostly(column, text -> WORDS.matcher(text).matches() && !numeric(text));
  }

  /** What the column's cells are by their look; text where they are neither dates nor numbers. */
  ValueKind kind(int column) {
    if (mostly(column, text -> text.matches("\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}.*"))) {
      return ValueKind.DATE;
    }
    if (mostly(column, ColumnCells::amount)) {
      return ValueKind.MONEY;
    }
    return mostly(column, ColumnCells::numeric) ? ValueKind.NUMBER : ValueKind.TEXT;
  }

  static boolean numeric(String text) {
    return NUMBER.matcher(text).matches();
  }

  static boolean amount(String text) {
    return AMOUNT.matcher(text).matches();
  }

  List<String> texts(int column) {
    return IntStream.range(0, rows.size())
        .mapToObj(row -> text(row, column))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}

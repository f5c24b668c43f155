package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.claimdesk.field.PrintedNumber;

/**
 * The arithmetic of the lines of a bill: quantity times price is the amount, amount times rate the
 * tax, amount and tax the total. An equation counts where most lines of the table keep it; then it
 * tells what the one misread number of a line must be.
 */
final class LineArithmetic {

  private static final double MOST = 0.6;
  private static final double DECIDED = 0.93;
  private static final double SURER = 0.4;
  private static final double DOUBT = 0.8;

  /** The names of the columns in which a table has the parts of the arithmetic. */
  record Names(
      String quantity, String price, String amount, String rate, String tax, String total) {}

  /** {@code left} and {@code right} make {@code result}. */
  private record Equation(String left, String right, String result, Kind kind) {

    enum Kind {
      PRODUCT,
      RATE,
      SUM
    }

    List<String> parts() {
      return List.of(left, right, result);
    }
  }

  private final List<Equation> equations;

  LineArithmetic(Names names) {
    this.equations =
        List.of(
            new Equation(names.quantity(), names.price(), names.amount(), Equation.Kind.PRODUCT),
            new Equation(names.amount(), names.rate(), names.tax(), Equation.Kind.RATE),
            new Equation(names.amount(), names.tax(), names.total(), Equation.Kind.SUM));
  }

  /** The table with misread numbers put right and the confidence of all that agree raised. */
  ReadTable mended(ReadTable table) {
    List<Map<String, ReadCell>> rows = table.rows().stream().map(LineArithmetic::cells).toList();
    List<Equation> kept = equations.stream().filter(e -> keptBy(rows, e)).toList();
    if (kept.isEmpty()) {
      return table;
    }
    List<List<ReadCell>> mended = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Map<String, ReadCell> cells = mend(rows.get(i), kept);
      mended.add(table.rows().get(i).stream().map(c -> cells.getOrDefault(c.label(), c)).toList());
    }
    return table.with(mended);
  }

  /** How many of the table's lines keep that the first column times the second is the third. */
  static double products(ReadTable table, String left, String right, String result) {
    Equation product = new Equation(left, right, result, Equation.Kind.PRODUCT);
    List<Map<String, ReadCell>> rows = table.rows().stream().map(LineArithmetic::cells).toList();
    long told = rows.stream().filter(row -> told(row, product)).count();
    long kept = rows.stream().filter(row -> told(row, product) && holds(row, product)).count();
    return told == 0 ? 0 : (double) kept / told;
  }

  private static Map<String, ReadCell> cells(List<ReadCell> row) {
    Map<String, ReadCell> cells = new HashMap<>();
    row.stream()
        .filter(cell -> !cell.label().equals(GridColumn.OTHER))
        .filter(cell -> !cell.label().equals(GridColumn.NAMELESS))
        .forEach(cell -> cells.putIfAbsent(cell.label(), cell));
    return cells;
  }

  private static boolean keptBy(List<Map<String, ReadCell>> rows, Equation equation) {
    long told = rows.stream().filter(row -> told(row, equation)).count();
    long kept = rows.stream().filter(row -> told(row, equation) && holds(row, equation)).count();
    return kept >= 2 && kept >= MOST * told;
  }

  private static boolean told(Map<String, ReadCell> row, Equation equation) {
    return equation.parts().stream().allMatch(part -> number(row, part).isPresent());
  }

  private static Optional<BigDecimal> number(Map<String, ReadCell> row, String label) {
    ReadCell cell = row.get(label);
    if (cell == null || cell.blank()) {
      return Optional.empty();
    }
    if (cell.text().matches("KCT|KKKNT")) {
      return Optional.of(BigDecimal.ZERO);
    }
    return PrintedNumber.parse(cell.text().replace("%", ""));
  }

  private static boolean holds(Map<String, ReadCell> row, Equation equation) {
    BigDecimal left = number(row, equation.left()).orElseThrow();
    BigDecimal right = number(row, equation.right()).orElseThrow();
    BigDecimal result = number(row, equation.result()).orElseThrow();
    return result(left, right, equation.kind()).subtract(result).abs().compareTo(BigDecimal.ONE)
        <= 0;
  }

  private static BigDecimal result(BigDecimal left, BigDecimal right, Equation.Kind kind) {
    return switch (kind) {
      case PRODUCT -> left.multiply(right);
      case RATE -> left.multiply(right).movePointLeft(2);
      case SUM -> left.add(right);
    };
  }

  private static Map<String, ReadCell> mend(Map<String, ReadCell> row, List<Equation> equations) {
    List<Equation> broken =
        equations.stream()
            .filter(equation -> !told(row, equation) || !holds(row, equation))
            .filter(equation -> equation.parts().stream().allMatch(part -> printed(row, part)))
            .toList();
    Map<String, ReadCell> mended = new HashMap<>(row);
    if (!broken.isEmpty()) {
      Set<Map<String, ReadCell>> ways = new LinkedHashSet<>();
      broken.get(0).parts().forEach(part -> changed(row, part, broken.get(0)).ifPresent(ways::add));
      List<Map<String, ReadCell>> right =
          ways.stream().filter(way -> equations.stream().allMatch(e -> fine(way, e))).toList();
      if (right.size() != 1) {
        broken.forEach(
            e -> e.parts().forEach(p -> mended.computeIfPresent(p, (k, c) -> c.doubted(DOUBT))));
        return mended;
      }
      mended.putAll(right.get(0));
    }
    equations.stream()
        .filter(equation -> told(mended, equation) && holds(mended, equation))
        .flatMap(equation -> equation.parts().stream())
        .distinct()
        .forEach(part -> mended.computeIfPresent(part, (k, cell) -> cell.confirmed(SURER)));
    return mended;
  }

  private static boolean printed(Map<String, ReadCell> row, String part) {
    return row.containsKey(part) && !row.get(part).blank();
  }

  private static boolean fine(Map<String, ReadCell> row, Equation equation) {
    return !told(row, equation) || holds(row, equation);
  }

  /** The row with the one number that the equation asks for instead, where the print allows it. */
  private static Optional<Map<String, ReadCell>> changed(
      Map<String, ReadCell> row, String part, Equation equation) {
    if (equation.kind() == Equation.Kind.RATE && part.equals(equation.right())) {
      return Optional.empty();
    }
    return wanted(row, part, equation)
        .filter(number -> Digits.mayBe(row.get(part).text(), number))
        .map(
            number -> {
              Map<String, ReadCell> other = new HashMap<>(row);
              String text = number < 1000 ? Long.toString(number) : Digits.print(number);
              other.put(part, row.get(part).with(text).sure(DECIDED));
              return other;
            });
  }

  private static Optional<Long> wanted(Map<String, ReadCell> row, String part, Equation equation) {
    Optional<BigDecimal> left = number(row, equation.left());
    Optional<BigDecimal> right = number(row, equation.right());
    Optional<BigDecimal> result = number(row, equation.result());
    if (part.equals(equation.result())) {
      return left.flatMap(l -> right.map(r -> rounded(result(l, r, equation.kind()))));
    }
    Optional<BigDecimal> other = part.equals(equation.left()) ? right : left;
    return switch (equation.kind()) {
      case SUM -> result.flatMap(sum -> other.map(o -> rounded(sum.subtract(o))));
      case PRODUCT -> result.flatMap(product -> other.flatMap(o -> quotient(product, o)));
      case RATE -> Optional.empty();
    };
  }

  private static long rounded(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).longValue();
  }

  private static Optional<Long> quotient(BigDecimal product, BigDecimal factor) {
    if (factor.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal[] parts = product.divideAndRemainder(factor);
    return parts[1].signum() == 0 ? Optional.of(parts[0].longValue()) : Optional.empty();
  }
}

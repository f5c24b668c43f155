package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Puts the lines under a header together to rows. A row has one value in each column of numbers, so
 * a line with a value where the row has one already begins another; lines of text alone go to the
 * row they stand closer to, unless a printed rule or their distance sets them apart.
 */
final class RowBuilder {

  private static final double ROW_GAP = 0.9;
  private static final double LEADING = 1.9;
  private static final Pattern HEADING =
      Pattern.compile("^(?:[IVX]{1,4}|[A-HĐ]|\\d{1,2}(?:\\.\\d{1,2})*)\\s?[.)/]\\s*\\p{L}.*");

  private final List<GridColumn> columns;
  private final List<Box> rules;
  private final List<TextLine> body;
  private final boolean stackedDates;
  private final double pitch;

  RowBuilder(List<GridColumn> columns, List<Box> rules, List<TextLine> body) {
    this.columns = columns;
    this.rules = rules;
    this.body = body;
    long numbered = body.stream().filter(line -> !numbers(line).isEmpty()).count();
    long dated = body.stream().filter(line -> numbers(line).isEmpty() && dated(line)).count();
    this.stackedDates = dated >= 0.5 * numbered;
    this.pitch = pitch();
  }

  /** The lines of each row without headings of groups; other lines apart are rows of their own. */
  List<List<TextLine>> rows() {
    List<List<TextLine>> rows = new ArrayList<>();
    bands().forEach(band -> split(band, rows));
    return rows;
  }

  private void split(List<TextLine> band, List<List<TextLine>> rows) {
    List<TextLine> pending = new ArrayList<>();
    List<TextLine> row = null;
    for (int i = 0; i < band.size(); i++) {
      TextLine line = band.get(i);
      if (heading(line) || apart(band, i)) {
        add(pending, rows);
        add(heading(line) ? List.of() : List.of(line), rows);
        pending = new ArrayList<>();
        row = null;
      } else if (!core(line)) {
        boolean next = row == null || !pending.isEmpty() || nearerToNext(band, i);
        (next ? pending : row).add(line);
      } else if (row != null && pending.isEmpty() && joins(row, line)) {
        row.add(line);
      } else {
        row = pending;
        pending = new ArrayList<>();
        row.add(line);
        rows.add(row);
      }
    }
    if (row == null) {
      add(pending, rows);
    } else {
      row.addAll(pending);
    }
  }

  private static void add(List<TextLine> row, List<List<TextLine>> rows) {
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  /** Whether the line only has values where the row has none, as one that was cut by its slant. */
  private boolean joins(List<TextLine> row, TextLine line) {
    Set<GridColumn> filled = new HashSet<>();
    row.forEach(part -> filled.addAll(numbers(part)));
    boolean dated = row.stream().anyMatch(this::dated);
    boolean free = numbers(line).stream().noneMatch(filled::contains);
    TextLine last = row.get(row.size() - 1);
    boolean close = line.middle() - last.middle() < 1.3 * last.height();
    return free && (stackedDates || !dated || !dated(line)) && (close || banded(last, line));
  }

  /** Whether both stand between the same two of several rules. */
  private boolean banded(TextLine above, TextLine below) {
    return rules.size() > 2 && bands().size() > 2 && !ruled(above, below);
  }

  private boolean core(TextLine line) {
    return !numbers(line).isEmpty() || !stackedDates && dated(line);
  }

  private Set<GridColumn> numbers(TextLine line) {
    Set<GridColumn> found = new HashSet<>();
    for (GridColumn column : columns) {
      if (column.numeric() && has(line, column) || counts(line, column)) {
        found.add(column);
      }
    }
    return found;
  }

  /** Whether a count with its unit begins on the line in a column of such. */
  private static boolean counts(TextLine line, GridColumn column) {
    return column.label().equals("quantity")
        && line.tokens().stream()
            .filter(column::holds)
            .findFirst()
            .filter(token -> token.text().matches("[(\\[]?\\d{1,3}\\p{L}*[)\\]]?"))
            .isPresent();
  }

  private boolean dated(TextLine line) {
    return columns.stream().anyMatch(c -> c.kind() == ValueKind.DATE && has(line, c));
  }

  private static boolean has(TextLine line, GridColumn column) {
    return column.kind().read(line.tokens().stream().filter(column::holds).toList()).isPresent();
  }

  /** A numbered heading of a group: text alone, from the left edge or under the descriptions. */
  private boolean heading(TextLine line) {
    List<Token> tokens = line.tokens();
    boolean alone = tokens.size() > 1 && line.segmentEnd(0) >= tokens.size() - 1;
    if (alone && numbers(line).isEmpty() && !dated(line) && spanning(line)) {
      return true;
    }
    return alone
        && HEADING.matcher(line.text()).matches()
        && columns.stream()
            .filter(column -> column.kind() == ValueKind.MONEY)
            .noneMatch(column -> has(line, column));
  }

  /** Whether it begins in a column of numbers and runs on into the next one. */
  private boolean spanning(TextLine line) {
    Token first = line.token(0);
    Token last = line.token(line.size() - 1);
    return columns.stream()
        .limit(Math.max(0, columns.size() - 1))
        .anyMatch(c -> c.label().equals("number") && c.holds(first) && !c.holds(last));
  }

  /** The usual distance of rows of one line; 0 where there are none. */
  private double pitch() {
    double[] distances =
        java.util.stream.IntStream.range(1, body.size())
            .filter(i -> core(body.get(i - 1)) && core(body.get(i)))
            .mapToDouble(i -> body.get(i).middle() - body.get(i - 1).middle())
            .filter(distance -> distance > 0)
            .sorted()
            .toArray();
    return distances.length == 0 ? 0 : distances[distances.length / 2];
  }

  /** Whether a line of text alone is as far from its neighbours as rows are from each other. */
  private boolean apart(List<TextLine> band, int at) {
    TextLine line = band.get(at);
    if (core(line) || pitch < LEADING * line.height()) {
      return false;
    }
    boolean above = at == 0 || line.middle() - band.get(at - 1).middle() >= ROW_GAP * pitch;
    boolean below =
        at + 1 == band.size() || band.get(at + 1).middle() - line.middle() >= ROW_GAP * pitch;
    return above && below && band.size() > 1;
  }

  /** Whether the line stands clearly closer to the next one than to the one before. */
  private static boolean nearerToNext(List<TextLine> lines, int at) {
    if (at == 0 || at + 1 == lines.size()) {
      return false;
    }
    TextLine line = lines.get(at);
    int above = line.middle() - lines.get(at - 1).middle();
    int below = lines.get(at + 1).middle() - line.middle();
    return above - below > 0.35 * line.height();
  }

  private List<List<TextLine>> bands() {
    List<List<TextLine>> bands = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : body) {
      if (before == null || ruled(before, line)) {
        bands.add(new ArrayList<>());
      }
      bands.get(bands.size() - 1).add(line);
      before = line;
    }
    return bands;
  }

  private boolean ruled(TextLine above, TextLine below) {
    int left = columns.get(0).left();
    int right = columns.get(columns.size() - 1).right();
    int covered =
        rules.stream()
            .filter(rule -> rule.top() > above.middle() && rule.bottom() < below.middle())
            .mapToInt(rule -> Math.min(right, rule.right()) - Math.max(left, rule.left()))
            .filter(width -> width > 0)
            .sum();
    return covered > 0.4 * (right - left);
  }
}

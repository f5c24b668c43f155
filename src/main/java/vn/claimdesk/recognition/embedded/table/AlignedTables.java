package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Tables without rules: lines of at least three parts each, one below the other, between whose
 * parts the same strips stay white. Other lines between them go on with the cell they stand under.
 */
final class AlignedTables {

  private static final int FEWEST_COLUMNS = 3;
  private static final int FEWEST_ROWS = 3;
  private static final double FAR = 4;

  private AlignedTables() {}

  private record Part(List<Token> tokens, Box box) {}

  static List<PlainTable> of(List<TextLine> lines) {
    List<PlainTable> tables = new ArrayList<>();
    List<TextLine> open = new ArrayList<>();
    for (TextLine line : lines) {
      if (!open.isEmpty() && far(open.get(open.size() - 1), line)) {
        close(open, tables);
      }
      if (!open.isEmpty() || row(line)) {
        open.add(line);
      }
    }
    close(open, tables);
    return tables;
  }

  private static boolean far(TextLine above, TextLine line) {
    return line.box().top() - above.box().bottom() > FAR * above.height();
  }

  private static boolean row(TextLine line) {
    return parts(line).size() >= FEWEST_COLUMNS;
  }

  private static void close(List<TextLine> open, List<PlainTable> tables) {
    while (!open.isEmpty() && !row(open.get(open.size() - 1))) {
      open.remove(open.size() - 1);
    }
    List<Box> columns = columns(open);
    boolean enough = open.stream().filter(AlignedTables::row).count() >= FEWEST_ROWS;
    if (enough && columns.size() >= FEWEST_COLUMNS && aligned(open, columns)) {
      tables.add(table(open, columns));
    }
    open.clear();
  }

  /** Where the parts of the rows stand, those that overlap put together. */
  private static List<Box> columns(List<TextLine> lines) {
    List<Box> columns = new ArrayList<>();
    lines.stream()
        .filter(AlignedTables::row)
        .flatMap(line -> parts(line).stream())
        .map(Part::box)
        .sorted(Comparator.comparingInt(Box::left))
        .forEach(
            box -> {
              Box last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
              if (last != null && box.left() < last.right()) {
                columns.set(columns.size() - 1, last.union(box));
              } else {
                columns.add(box);
              }
            });
    return columns;
  }

  /**
   * Whether the parts of most columns begin or end below each other; centered letterheads do not.
   */
  private static boolean aligned(List<TextLine> lines, List<Box> columns) {
    long aligned =
        columns.stream()
            .filter(
                column -> {
                  List<Box> parts =
                      lines.stream()
                          .filter(AlignedTables::row)
                          .flatMap(line -> parts(line).stream())
                          .map(Part::box)
                          .filter(box -> columns.get(column(box, columns)).equals(column))
                          .toList();
                  return flush(parts.stream().map(Box::left).toList(), parts.get(0).height())
                      || flush(parts.stream().map(Box::right).toList(), parts.get(0).height());
                })
            .count();
    return aligned > columns.size() / 2.0;
  }

  private static boolean flush(List<Integer> edges, int slack) {
    return edges.stream()
        .anyMatch(
            edge ->
                3 * edges.stream().filter(other -> Math.abs(other - edge) <= slack / 2).count()
                    >= 2 * edges.size());
  }

  private static PlainTable table(List<TextLine> lines, List<Box> columns) {
    List<String[]> rows = new ArrayList<>();
    for (TextLine line : lines) {
      if (row(line) || rows.isEmpty()) {
        String[] row = new String[columns.size()];
        Arrays.fill(row, "");
        rows.add(row);
      }
      String[] row = rows.get(rows.size() - 1);
      for (Part part : parts(line)) {
        int column = column(part.box(), columns);
        row[column] = (row[column] + " " + TextLine.text(part.tokens())).strip();
      }
    }
    Box box = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    return new PlainTable(box, rows.stream().map(List::of).toList());
  }

  /** The column that shares most with the box; the nearest where none shares anything. */
  private static int column(Box box, List<Box> columns) {
    int best = 0;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < columns.size(); i++) {
      int shared =
          Math.min(box.right(), columns.get(i).right())
              - Math.max(box.left(), columns.get(i).left());
      if (shared > most) {
        most = shared;
        best = i;
      }
    }
    return best;
  }

  private static List<Part> parts(TextLine line) {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < line.size(); from = line.segmentEnd(from)) {
      List<Token> tokens = line.tokens().subList(from, line.segmentEnd(from));
      parts.add(new Part(tokens, TextLine.around(tokens)));
    }
    return parts;
  }
}

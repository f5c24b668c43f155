package vn.claimdesk.demo.paper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The heading of a table: a line of cells, or two where columns have a common heading above. */
final class TableHeading {

  private final Galley galley;
  private final List<TableColumn> columns;
  private final double[] widths;
  private final Type type;
  private final double pad;
  private final double upper;
  private final double lower;

  TableHeading(Galley galley, List<TableColumn> columns, double[] widths, Type type, double pad) {
    this.galley = galley;
    this.columns = columns;
    this.widths = widths;
    this.type = type;
    this.pad = pad;
    boolean grouped = columns.stream().anyMatch(column -> !column.group().isEmpty());
    this.upper = grouped ? leading() + 2 * pad : 0;
    this.lower =
        IntStream.range(0, columns.size())
            .mapToDouble(
                i ->
                    wrapped(columns.get(i).heading(), widths[i]).size() * leading()
                        + 2 * pad
                        - (columns.get(i).group().isEmpty() ? upper : 0))
            .max()
            .orElse(0);
  }

  double height() {
    return upper + lower;
  }

  void set(double y, boolean framed) {
    double x = galley.left();
    for (int i = 0; i < columns.size(); i++) {
      TableColumn column = columns.get(i);
      boolean alone = column.group().isEmpty();
      boolean first = !alone && (i == 0 || !columns.get(i - 1).group().equals(column.group()));
      if (first) {
        cell(column.group(), x, span(i), y, upper, framed);
      }
      cell(column.heading(), x, widths[i], alone ? y : y + upper, alone ? height() : lower, framed);
      x += widths[i];
    }
  }

  private double span(int first) {
    double width = 0;
    for (int i = first; i < columns.size(); i++) {
      if (!columns.get(i).group().equals(columns.get(first).group())) {
        break;
      }
      width += widths[i];
    }
    return width;
  }

  private void cell(String text, double x, double width, double y, double height, boolean framed) {
    List<String> lines = wrapped(text, width);
    double top = y + (height - lines.size() * leading()) / 2;
    for (int i = 0; i < lines.size(); i++) {
      galley.centered(lines.get(i), x + width / 2, top + (i + 0.8) * leading(), type);
    }
    if (framed) {
      galley.frame(x, y, width, height);
    }
  }

  private List<String> wrapped(String text, double width) {
    double room = width - 2 * pad;
    return Arrays.stream(text.split("//"))
        .flatMap(line -> Wrapping.lines(line, type, room, room).stream())
        .toList();
  }

  private double leading() {
    return type.size() * 1.25;
  }
}

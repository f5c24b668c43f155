package vn.claimdesk.demo.paper;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;

/**
 * A table with headings. Options: {@code lines=grid|rows|none}, {@code numbered} for a row of
 * column numbers, {@code shade} for a grey heading, {@code size}.
 */
final class TableBlock {

  private static final double PAD = 3;

  private final Galley galley;
  private final List<TableColumn> columns;
  private final double[] widths;
  private final Type body;
  private final Type head;
  private final String lines;
  private final boolean shade;

  private TableBlock(Galley galley, Directive directive) {
    this.galley = galley;
    this.columns = directive.cells().stream().map(TableColumn::parse).toList();
    double sum = columns.stream().mapToDouble(TableColumn::weight).sum();
    this.widths = columns.stream().mapToDouble(c -> galley.measure() * c.weight() / sum).toArray();
    double size = directive.number("size", galley.look().size() * 0.92);
    this.body = galley.look().family().regular(size, Look.INK);
    this.head = galley.look().family().bold(size, Look.INK);
    this.lines = directive.option("lines", "grid");
    this.shade = directive.has("shade");
  }

  static double set(Galley galley, Directive directive, double y) {
    TableBlock block = new TableBlock(galley, directive);
    List<Map<String, String>> rows =
        galley.data().rows(directive.option("rows", directive.option("name", "table")));
    double bottom = block.row(block.columns.stream().map(TableColumn::heading).toList(), y, true);
    if (directive.has("numbered")) {
      List<String> numbers =
          java.util.stream.IntStream.rangeClosed(1, block.columns.size())
              .mapToObj(i -> "(" + i + ")")
              .toList();
      bottom = block.row(numbers, bottom, true);
    }
    int number = 1;
    for (Map<String, String> row : rows) {
      int current = number++;
      bottom =
          block.row(block.columns.stream().map(c -> cell(row, c, current)).toList(), bottom, false);
    }
    if (block.lines.equals("rows")) {
      galley.line(galley.left(), bottom, galley.right(), bottom, 0.9);
    }
    return bottom - y + 3;
  }

  private static String cell(Map<String, String> row, TableColumn column, int number) {
    return column.key().equals("_index")
        ? Integer.toString(number)
        : PrintForm.of(row.getOrDefault(column.key(), ""), column.form());
  }

  private double row(List<String> texts, double y, boolean heading) {
    Type type = heading ? head : body;
    double leading = type.size() * 1.25;
    int most = 1;
    for (int i = 0; i < texts.size(); i++) {
      most = Math.max(most, wrapped(texts.get(i), type, i).size());
    }
    double height = most * leading + 2 * PAD;
    if (heading && shade) {
      galley
          .sheet()
          .fill(
              new Rectangle2D.Double(galley.left(), y, galley.measure(), height),
              new java.awt.Color(228, 232, 238));
    }
    double x = galley.left();
    for (int i = 0; i < texts.size(); i++) {
      List<String> wrapped = wrapped(texts.get(i), type, i);
      double top = heading ? y + PAD + (most - wrapped.size()) * leading / 2 : y + PAD;
      for (int k = 0; k < wrapped.size(); k++) {
        place(
            wrapped.get(k),
            x,
            widths[i],
            top + (k + 0.8) * leading,
            type,
            heading ? 'c' : columns.get(i).align());
      }
      if (lines.equals("grid")) {
        galley.frame(x, y, widths[i], height);
      }
      x += widths[i];
    }
    if (lines.equals("rows")) {
      galley.line(galley.left(), y, galley.right(), y, heading ? 0.9 : 0.4);
    }
    return y + height;
  }

  private List<String> wrapped(String text, Type type, int column) {
    double room = widths[column] - 2 * PAD;
    return Wrapping.lines(text, type, room, room);
  }

  private void place(String text, double x, double width, double baseline, Type type, char align) {
    switch (align) {
      case 'r' -> galley.flushRight(text, x + width - PAD, baseline, type);
      case 'c' -> galley.centered(text, x + width / 2, baseline, type);
      default -> galley.text(text, x + PAD, baseline, type);
    }
  }
}

package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A table with headings. Options: {@code lines=grid|frame|rows|none}, {@code numbered} for a row of
 * column numbers, {@code shade} for a grey heading, {@code size}, {@code pad}, {@code middle} for
 * cells centered upright, {@code blank=3} empty rows below. {@code from} and {@code to} print some
 * rows only; the last one is {@code cut} behind its first line, or the first one goes on with its
 * {@code rest}; {@code nohead}. A row with a {@code _group} is a heading across all columns.
 */
final class TableBlock {

  private final Galley galley;
  private final List<TableColumn> columns;
  private final double[] widths;
  private final Type body;
  private final Type head;
  private final String lines;
  private final double pad;
  private final boolean middle;

  private TableBlock(Galley galley, Directive directive) {
    this.galley = galley;
    this.columns = directive.cells().stream().map(TableColumn::parse).toList();
    double sum = columns.stream().mapToDouble(TableColumn::weight).sum();
    this.widths = columns.stream().mapToDouble(c -> galley.measure() * c.weight() / sum).toArray();
    double size = directive.number("size", galley.look().size() * 0.92);
    this.body = galley.look().family().regular(size, Look.INK);
    this.head = galley.look().family().bold(size, Look.INK);
    this.lines = directive.option("lines", "grid");
    this.pad = directive.number("pad", 3);
    this.middle = directive.has("middle");
  }

  static double set(Galley galley, Directive directive, double y) {
    TableBlock block = new TableBlock(galley, directive);
    double bottom = directive.has("nohead") ? y : block.heading(y, directive.has("shade"));
    if (directive.has("numbered")) {
      bottom = block.row(block.marks(), bottom, block.head, true);
    }
    List<Map<String, String>> rows =
        galley.data().rows(directive.option("rows", directive.option("name", "table")));
    int from = (int) directive.number("from", 0);
    int to = (int) Math.min(rows.size(), directive.number("to", rows.size()));
    for (int i = from; i < to; i++) {
      boolean rest = i == from && directive.has("rest");
      boolean cut = i == to - 1 && directive.has("cut");
      bottom = block.item(rows.get(i), i + 1, bottom, rest, cut);
    }
    for (int i = 0; i < directive.number("blank", 0); i++) {
      bottom =
          block.row(
              Collections.nCopies(block.columns.size(), List.of("")), bottom, block.body, false);
    }
    block.close(y, bottom);
    return bottom - y + 3;
  }

  private double heading(double y, boolean shade) {
    TableHeading heading = new TableHeading(galley, columns, widths, head, pad);
    double height = heading.height();
    if (shade) {
      galley
          .sheet()
          .fill(
              new Rectangle2D.Double(galley.left(), y, galley.measure(), height),
              new Color(228, 232, 238));
    }
    heading.set(y, lines.equals("grid") || lines.equals("frame"));
    if (lines.equals("rows")) {
      galley.line(galley.left(), y, galley.right(), y, 0.9);
    }
    return y + height;
  }

  private List<List<String>> marks() {
    return IntStream.range(0, columns.size())
        .mapToObj(
            i -> columns.get(i).mark().isEmpty() ? "(" + (i + 1) + ")" : columns.get(i).mark())
        .map(List::of)
        .toList();
  }

  private double item(Map<String, String> row, int number, double y, boolean rest, boolean cut) {
    if (row.containsKey("_group")) {
      return group(row.get("_group"), y);
    }
    Type type = row.containsKey("_bold") ? head : body;
    List<List<String>> cells =
        IntStream.range(0, columns.size())
            .mapToObj(i -> part(wrapped(cell(row, columns.get(i), number), type, i), rest, cut))
            .toList();
    return row(cells, y, type, false);
  }

  private static List<String> part(List<String> cell, boolean rest, boolean cut) {
    if (rest) {
      return cell.size() > 1 ? cell.subList(1, cell.size()) : List.of("");
    }
    return cut ? cell.subList(0, 1) : cell;
  }

  private static String cell(Map<String, String> row, TableColumn column, int number) {
    return column.key().equals("_index") ? Integer.toString(number) : column.text(row);
  }

  private double group(String text, double y) {
    double height = head.size() * 1.25 + 2 * pad;
    galley.text(text, galley.left() + pad, y + pad + head.size(), head);
    if (lines.equals("grid")) {
      galley.frame(galley.left(), y, galley.measure(), height);
    } else if (lines.equals("rows")) {
      galley.line(galley.left(), y, galley.right(), y, 0.4);
    }
    return y + height;
  }

  private double row(List<List<String>> cells, double y, Type type, boolean centered) {
    double leading = type.size() * 1.25;
    int most = cells.stream().mapToInt(List::size).max().orElse(1);
    double height = most * leading + 2 * pad;
    double x = galley.left();
    for (int i = 0; i < cells.size(); i++) {
      List<String> cell = cells.get(i);
      double top = y + pad + (middle ? (most - cell.size()) * leading / 2 : 0);
      for (int k = 0; k < cell.size(); k++) {
        char align = centered ? 'c' : columns.get(i).align();
        place(cell.get(k), x, widths[i], top + (k + 0.8) * leading, type, align);
      }
      if (lines.equals("grid")) {
        galley.frame(x, y, widths[i], height);
      }
      x += widths[i];
    }
    if (lines.equals("rows")) {
      galley.line(galley.left(), y, galley.right(), y, 0.4);
    }
    return y + height;
  }

  private void close(double top, double bottom) {
    if (lines.equals("rows")) {
      galley.line(galley.left(), bottom, galley.right(), bottom, 0.9);
    } else if (lines.equals("frame")) {
      double x = galley.left();
      for (double width : widths) {
        galley.frame(x, top, width, bottom - top);
        x += width;
      }
    }
  }

  private List<String> wrapped(String text, Type type, int column) {
    double room = widths[column] - 2 * pad;
    return Wrapping.lines(text, type, room, room);
  }

  private void place(String text, double x, double width, double baseline, Type type, char align) {
    switch (align) {
      case 'r' -> galley.flushRight(text, x + width - pad, baseline, type);
      case 'c' -> galley.centered(text, x + width / 2, baseline, type);
      default -> galley.text(text, x + pad, baseline, type);
    }
  }
}

package vn.claimdesk.demo.paper;

import java.util.List;

/**
 * A line of labels and values side by side: {@code Label:~value}. Option {@code label=120} gives
 * the labels a column of that width, {@code flush} sets them at its right edge.
 */
final class RowBlock {

  private static final double GAP = 4;

  private RowBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    double[] shares = galley.shares(directive, directive.cells().size());
    double indent = directive.number("indent", 0);
    double x = galley.left() + indent;
    double used = 0;
    for (int i = 0; i < shares.length; i++) {
      double width = shares[i] - (i == 0 ? indent : 0) - (i < shares.length - 1 ? 8 : 0);
      used = Math.max(used, cell(galley, directive, directive.cell(i), x, width, y));
      x += shares[i] - (i == 0 ? indent : 0);
    }
    return used;
  }

  private static double cell(
      Galley galley, Directive directive, String cell, double x, double width, double y) {
    Look look = galley.look();
    int split = cell.indexOf('~');
    String label = galley.fill(split < 0 ? cell : cell.substring(0, split)).strip();
    String value = split < 0 ? "" : galley.fill(cell.substring(split + 1)).strip();
    Type labelType = look.label();
    Type valueType = look.value();
    double printed = label.isEmpty() ? 0 : TextRun.width(label, labelType) + GAP;
    double labelWidth = Math.max(printed, directive.number("label", 0));
    double used = look.lineHeight();
    double baseline = y + used - look.lineHeight() * 0.28;
    double labelX = directive.has("flush") ? x + labelWidth - printed : x;
    galley.text(label, labelX, baseline, labelType);
    if (split < 0) {
      return used;
    }
    List<String> lines =
        Wrapping.lines(
            value,
            valueType,
            width - labelWidth,
            directive.has("label") ? width - labelWidth : width);
    double start = x + labelWidth;
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        used += look.lineHeight();
        baseline += look.lineHeight();
        start = directive.has("label") ? x + labelWidth : x;
      }
      galley.text(lines.get(i), start, baseline, valueType);
      leader(galley, start, start + TextRun.width(lines.get(i), valueType), x + width, baseline);
    }
    return used;
  }

  private static void leader(
      Galley galley, double start, double textEnd, double edge, double baseline) {
    switch (galley.look().leader()) {
      case "dots" -> dots(galley, textEnd + 2, edge, baseline);
      case "under" -> dots(galley, start, edge, baseline + 2.2);
      case "rule" -> galley.line(start, baseline + 2.6, edge, baseline + 2.6, 0.5);
      default -> {
        // nothing fills the line
      }
    }
  }

  private static void dots(Galley galley, double from, double to, double baseline) {
    Type type = galley.look().label();
    int count = (int) ((to - from) / type.width("."));
    if (count > 0) {
      galley.text(".".repeat(count), to - count * type.width("."), baseline, type);
    }
  }
}

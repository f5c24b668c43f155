package vn.claimdesk.demo.paper;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A row of framed cells, label and value one above the other or side by side. */
final class GridBlock {

  private static final double PAD = 4;

  private GridBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    double[] shares = galley.shares(directive, directive.cells().size());
    boolean side = directive.has("side");
    double labelShare = directive.number("label", 0.36);
    List<List<String>> values = new ArrayList<>();
    double height = 0;
    Look look = galley.look();
    for (int i = 0; i < shares.length; i++) {
      double room = (side ? shares[i] * (1 - labelShare) : shares[i]) - 2 * PAD;
      List<String> lines =
          Wrapping.lines(value(galley, directive.cell(i)), look.value(), room, room);
      values.add(lines);
      double label = side ? 0 : look.size() * 1.15;
      height = Math.max(height, label + lines.size() * look.size() * 1.3 + 2 * PAD);
    }
    double x = galley.left();
    for (int i = 0; i < shares.length; i++) {
      cell(
          galley, directive.cell(i), values.get(i), side ? labelShare : 0, x, y, shares[i], height);
      x += shares[i];
    }
    return height;
  }

  private static String value(Galley galley, String cell) {
    int split = cell.indexOf('~');
    return split < 0 ? "" : galley.fill(cell.substring(split + 1)).strip();
  }

  private static void cell(
      Galley galley,
      String cell,
      List<String> lines,
      double labelShare,
      double x,
      double y,
      double width,
      double height) {
    Look look = galley.look();
    int split = cell.indexOf('~');
    String label = galley.fill(split < 0 ? cell : cell.substring(0, split)).strip();
    double left = x + PAD;
    double top = y + PAD;
    if (labelShare > 0) {
      double labelWidth = width * labelShare;
      galley
          .sheet()
          .fill(
              new Rectangle2D.Double(x, y, labelWidth, height), new java.awt.Color(236, 239, 243));
      galley.frame(x, y, labelWidth, height);
      double used = 0;
      for (String line : Wrapping.lines(label, look.label(), labelWidth - 6, labelWidth - 6)) {
        galley.text(line, left, top + used + look.size(), look.label());
        used += look.size() * 1.2;
      }
      left += labelWidth;
    } else {
      Type small = look.label().sized(look.size() * 0.82);
      galley.text(label, left, top + small.size() * 0.85, small);
      top += look.size() * 1.15;
    }
    galley.frame(x, y, width, height);
    for (String line : lines) {
      galley.text(line, left, top + look.size(), look.value());
      top += look.size() * 1.3;
    }
  }
}

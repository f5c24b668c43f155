package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What the blocks of a paper are set with: the sheet, its style and the data. */
record Galley(Sheet sheet, Look look, PaperData data, Random random) {

  static final Color HAIRLINE = new Color(70, 70, 78);

  double left() {
    return look.margin();
  }

  double right() {
    return look.width() - look.margin();
  }

  double measure() {
    return right() - left();
  }

  String fill(String text) {
    return Placeholders.fill(text, data);
  }

  void text(String text, double x, double baseline, Type type) {
    TextRun.set(sheet, text, x, baseline, type);
  }

  void centered(String text, double center, double baseline, Type type) {
    text(text, center - TextRun.width(text, type) / 2, baseline, type);
  }

  void flushRight(String text, double edge, double baseline, Type type) {
    text(text, edge - TextRun.width(text, type), baseline, type);
  }

  void line(double x1, double y1, double x2, double y2, double width) {
    sheet.draw(new Line2D.Double(x1, y1, x2, y2), HAIRLINE, width);
  }

  void frame(double x, double y, double width, double height) {
    sheet.draw(new Rectangle2D.Double(x, y, width, height), HAIRLINE, 0.7);
  }

  /** Widths of cells that share the measure by the weights in the option {@code w=3,1}. */
  double[] shares(Directive directive, int cells) {
    String option = directive.option("w", "");
    List<Double> weights =
        option.isEmpty()
            ? Collections.nCopies(cells, 1.0)
            : Arrays.stream(option.split(",")).map(Double::valueOf).toList();
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    return weights.stream().mapToDouble(weight -> measure() * weight / sum).toArray();
  }
}

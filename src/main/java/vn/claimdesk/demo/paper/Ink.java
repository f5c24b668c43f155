package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.util.Random;

/** What a pen leaves on paper. */
final class Ink {

  private static final Color BLUE = new Color(28, 52, 140, 215);

  private Ink() {}

  /** A scribbled signature around a point. */
  static void signature(Galley galley, double x, double y, double width) {
    Random random = galley.random();
    Path2D pen = new Path2D.Double();
    double at = x - width / 2;
    double level = y + random.nextDouble() * 6;
    pen.moveTo(at, level);
    int strokes = 3 + random.nextInt(5);
    double step = width / strokes;
    double slant = random.nextDouble() * 1.4 - 0.4;
    for (int i = 0; i < strokes; i++) {
      double height = i == 0 ? 22 + random.nextInt(10) : 3 + random.nextDouble() * 19;
      double depth = random.nextInt(4) == 0 ? 12 : 3;
      double next = at + step * (0.5 + random.nextDouble() * 0.8);
      pen.curveTo(
          at + step * (slant + random.nextDouble()),
          level - height,
          at + step * (slant - 1.6 * random.nextDouble()),
          level - height * (0.4 + random.nextDouble()),
          next,
          level + depth);
      at = next;
    }
    pen.curveTo(at + 20, level - 22, at + 34, level + 6, x - width * 0.35, level + 11);
    pen.curveTo(x, level + 7, x + width * 0.3, level + 7, x + width * 0.62, level + 2);
    galley.sheet().draw(pen, BLUE, 1.15);
  }

  /** The check mark of a digital signature. */
  static void check(Galley galley, double x, double y, Color color) {
    Path2D mark = new Path2D.Double();
    mark.moveTo(x - 8, y);
    mark.lineTo(x - 2, y + 7);
    mark.lineTo(x + 10, y - 9);
    galley.sheet().draw(mark, color, 3);
  }
}

package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Emblems of fictional organisations. */
final class Emblem {

  private Emblem() {}

  /**
   * @param kind {@code cross} for hospitals, {@code shield} for insurers, {@code wave} for
   *     companies
   */
  static void draw(Galley galley, String kind, double x, double y, double radius) {
    Sheet sheet = galley.sheet();
    Color accent = galley.look().accent();
    switch (kind) {
      case "cross" -> cross(sheet, x, y, radius, accent);
      case "shield" -> shield(sheet, x, y, radius, accent);
      default -> wave(sheet, x, y, radius, accent);
    }
  }

  private static void cross(Sheet sheet, double x, double y, double radius, Color accent) {
    sheet.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), accent, 1.6);
    double arm = radius * 0.3;
    double reach = radius * 0.66;
    sheet.fill(new Rectangle2D.Double(x - arm, y - reach, 2 * arm, 2 * reach), accent);
    sheet.fill(new Rectangle2D.Double(x - reach, y - arm, 2 * reach, 2 * arm), accent);
  }

  private static void shield(Sheet sheet, double x, double y, double radius, Color accent) {
    Path2D shield = new Path2D.Double();
    shield.moveTo(x - radius, y - radius * 0.9);
    shield.lineTo(x, y - radius * 1.1);
    shield.lineTo(x + radius, y - radius * 0.9);
    shield.quadTo(x + radius, y + radius * 0.6, x, y + radius * 1.15);
    shield.quadTo(x - radius, y + radius * 0.6, x - radius, y - radius * 0.9);
    sheet.fill(shield, accent);
    Path2D bird = new Path2D.Double();
    bird.moveTo(x - radius * 0.7, y - radius * 0.2);
    bird.quadTo(x - radius * 0.1, y - radius * 0.6, x, y + radius * 0.1);
    bird.quadTo(x + radius * 0.1, y - radius * 0.6, x + radius * 0.7, y - radius * 0.2);
    bird.quadTo(x + radius * 0.1, y - radius * 0.1, x, y + radius * 0.6);
    bird.quadTo(x - radius * 0.1, y - radius * 0.1, x - radius * 0.7, y - radius * 0.2);
    sheet.fill(bird, Color.WHITE);
  }

  private static void wave(Sheet sheet, double x, double y, double radius, Color accent) {
    sheet.fill(
        new RoundRectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 9, 9), accent);
    for (int i = 0; i < 3; i++) {
      Path2D line = new Path2D.Double();
      double level = y - radius * 0.4 + i * radius * 0.45;
      line.moveTo(x - radius * 0.7, level);
      line.curveTo(
          x - radius * 0.2, level - 9, x + radius * 0.2, level + 9, x + radius * 0.7, level);
      sheet.draw(line, Color.WHITE, 2);
    }
  }
}

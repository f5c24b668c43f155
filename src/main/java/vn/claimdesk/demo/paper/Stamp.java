package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Locale;

/** The round red stamp of an organisation: its name along the ring, a star in the middle. */
final class Stamp {

  private static final Color RED = new Color(205, 28, 40, 190);
  private static final double RADIUS = 36;
  private static final double LETTER = 5.6;

  private Stamp() {}

  static void round(Galley galley, String organisation, double x, double y) {
    Sheet sheet = galley.sheet();
    double turn = Math.toRadians(galley.random().nextInt(24) - 12);
    sheet.draw(circle(x, y, RADIUS), RED, 1.6);
    sheet.draw(circle(x, y, RADIUS - 2.6), RED, 0.5);
    sheet.draw(circle(x, y, RADIUS - 11.5), RED, 0.6);
    ring(sheet, organisation.toUpperCase(Locale.ROOT), x, y, turn);
    star(sheet, x, y, 8, turn);
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static void ring(Sheet sheet, String text, double x, double y, double turn) {
    Glyphs glyphs = Glyphs.of(Face.SANS_BOLD);
    String words = text + "  ★  ";
    double radius = RADIUS - 9;
    double natural = glyphs.width(text + "     ") * LETTER;
    double stretch = Math.max(0.6, 2 * Math.PI * radius / natural);
    double angle = turn - Math.PI * 0.75;
    for (char letter : words.toCharArray()) {
      String one = letter == '★' ? "*" : String.valueOf(letter);
      double advance = glyphs.width(one) * LETTER * Math.min(stretch, 1.25) / radius;
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.rotate(angle + advance / 2 + Math.PI / 2);
      place.translate(-glyphs.width(one) * LETTER * Math.min(stretch, 1.25) / 2, -radius);
      place.scale(LETTER * Math.min(stretch, 1.25), LETTER);
      sheet.fill(place.createTransformedShape(glyphs.outline(one)), RED);
      angle += advance;
    }
  }

  private static void star(Sheet sheet, double x, double y, double radius, double turn) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double reach = i % 2 == 0 ? radius : radius * 0.4;
      double angle = turn - Math.PI / 2 + i * Math.PI / 5;
      double px = x + reach * Math.cos(angle);
      double py = y + reach * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    sheet.fill(star, RED);
  }
}

package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/**
 * What is drawn on identity papers besides text: {@code art kind=… x=… y=… w=… h=…}. The persons on
 * the portraits are geometric figures.
 */
final class CardArt {

  private CardArt() {}

  static double set(Galley galley, Directive directive) {
    Rectangle2D place =
        new Rectangle2D.Double(
            directive.number("x", 0),
            directive.number("y", 0),
            directive.number("w", galley.look().width()),
            directive.number("h", galley.look().height()));
    Color color = Color.decode(directive.option("color", "#8fb9d6"));
    switch (directive.option("kind", "")) {
      case "ground" -> ground(galley.sheet(), place, color);
      case "portrait" -> portrait(galley, place);
      case "chip" -> chip(galley.sheet(), place);
      case "qr" -> qr(galley, place);
      case "finger" -> finger(galley.sheet(), place);
      case "emblem" -> emblem(galley.sheet(), place);
      case "signature" ->
          Ink.signature(galley, place.getCenterX(), place.getCenterY(), place.getWidth());
      case "seal" -> Stamp.round(galley, directive.cell(0), place.getCenterX(), place.getCenterY());
      default -> throw new IllegalArgumentException("unknown art " + directive.options());
    }
    return 0;
  }

  private static void ground(Sheet sheet, Rectangle2D place, Color color) {
    sheet.fill(place, mix(color, 0.2));
    Color line = mix(color, 0.42);
    for (int i = 0; i < 26; i++) {
      Path2D wave = new Path2D.Double();
      for (int step = 0; step <= 60; step++) {
        double x = place.getX() + place.getWidth() * step / 60;
        double y =
            place.getY()
                + place.getHeight() * i / 25
                + 7 * Math.sin(step * 0.32 + i * 0.55) * Math.cos(i * 0.3);
        if (step == 0) {
          wave.moveTo(x, y);
        } else {
          wave.lineTo(x, y);
        }
      }
      sheet.draw(wave, line, 0.3);
    }
    for (int i = 1; i < 9; i++) {
      double radius = i * place.getHeight() * 0.05;
      sheet.draw(
          new Ellipse2D.Double(
              place.getCenterX() - radius * 1.4,
              place.getCenterY() - radius,
              radius * 2.8,
              radius * 2),
          line,
          0.3);
    }
  }

  private static Color mix(Color color, double share) {
    return new Color(
        channel(color.getRed(), share),
        channel(color.getGreen(), share),
        channel(color.getBlue(), share));
  }

  private static int channel(int value, double share) {
    return (int) (255 - (255 - value) * share);
  }

  private static void portrait(Galley galley, Rectangle2D place) {
    Sheet sheet = galley.sheet();
    double x = place.getX();
    double y = place.getY();
    double w = place.getWidth();
    double h = place.getHeight();
    boolean woman = galley.data().value("gender").equals("Nữ");
    sheet.fill(place, new Color(196, 216, 232));
    Color hair = new Color(38, 30, 28);
    Color skin = new Color(226, 188, 160);
    if (woman) {
      sheet.fill(
          new RoundRectangle2D.Double(
              x + w * 0.24, y + h * 0.14, w * 0.52, h * 0.6, w * 0.4, w * 0.4),
          hair);
    }
    sheet.fill(
        new Arc2D.Double(x + w * 0.06, y + h * 0.68, w * 0.88, h * 0.64, 0, 180, Arc2D.PIE),
        woman ? new Color(236, 236, 240) : new Color(58, 76, 112));
    sheet.fill(new Rectangle2D.Double(x + w * 0.41, y + h * 0.56, w * 0.18, h * 0.18), skin);
    sheet.fill(new Ellipse2D.Double(x + w * 0.3, y + h * 0.2, w * 0.4, h * 0.44), skin);
    sheet.fill(
        new Arc2D.Double(x + w * 0.28, y + h * 0.13, w * 0.44, h * 0.36, 0, 180, Arc2D.CHORD),
        hair);
    Color feature = new Color(60, 40, 36);
    sheet.fill(new Ellipse2D.Double(x + w * 0.38, y + h * 0.39, w * 0.06, h * 0.025), feature);
    sheet.fill(new Ellipse2D.Double(x + w * 0.56, y + h * 0.39, w * 0.06, h * 0.025), feature);
    sheet.draw(
        new Arc2D.Double(x + w * 0.43, y + h * 0.49, w * 0.14, h * 0.05, 190, 160, Arc2D.OPEN),
        new Color(150, 70, 66),
        0.7);
  }

  private static void chip(Sheet sheet, Rectangle2D place) {
    Color gold = new Color(214, 178, 92);
    Color groove = new Color(140, 108, 40);
    double x = place.getX();
    double y = place.getY();
    double w = place.getWidth();
    double h = place.getHeight();
    sheet.fill(new RoundRectangle2D.Double(x, y, w, h, 5, 5), gold);
    sheet.draw(new RoundRectangle2D.Double(x, y, w, h, 5, 5), groove, 0.5);
    sheet.draw(
        new RoundRectangle2D.Double(x + w * 0.33, y + h * 0.2, w * 0.34, h * 0.6, 3, 3),
        groove,
        0.5);
    for (double level : new double[] {0.33, 0.66}) {
      sheet.draw(new Rectangle2D.Double(x, y + h * level, w * 0.33, 0), groove, 0.5);
      sheet.draw(new Rectangle2D.Double(x + w * 0.67, y + h * level, w * 0.33, 0), groove, 0.5);
    }
  }

  private static void qr(Galley galley, Rectangle2D place) {
    Random random = new Random(galley.data().value("id").hashCode());
    int modules = 29;
    double side = place.getWidth() / modules;
    galley.sheet().fill(place, Color.WHITE);
    for (int row = 0; row < modules; row++) {
      for (int column = 0; column < modules; column++) {
        if (finder(row, column, modules, random)) {
          galley
              .sheet()
              .fill(
                  new Rectangle2D.Double(
                      place.getX() + column * side, place.getY() + row * side, side, side),
                  Look.INK);
        }
      }
    }
  }

  private static boolean finder(int row, int column, int modules, Random random) {
    boolean dark = random.nextBoolean();
    int r = Math.min(row, modules - 1 - row);
    int c = Math.min(column, modules - 1 - column);
    boolean corner = r < 8 && c < 8 && !(row > modules / 2 && column > modules / 2);
    if (!corner) {
      return dark;
    }
    int ring = Math.max(Math.abs(r - 3), Math.abs(c - 3));
    return ring == 3 || ring <= 1;
  }

  private static void finger(Sheet sheet, Rectangle2D place) {
    sheet.fill(place, new Color(245, 245, 245));
    Color ridge = new Color(70, 70, 86);
    for (int i = 1; i < 12; i++) {
      double rx = place.getWidth() * 0.04 * i;
      double ry = place.getHeight() * 0.042 * i;
      sheet.draw(
          new Arc2D.Double(
              place.getCenterX() - rx,
              place.getCenterY() - ry,
              2 * rx,
              2 * ry,
              -40 + i * 7,
              250 + i * 4,
              Arc2D.OPEN),
          ridge,
          0.5);
    }
  }

  private static void emblem(Sheet sheet, Rectangle2D place) {
    double r = place.getWidth() / 2;
    double x = place.getCenterX();
    double y = place.getCenterY();
    sheet.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), new Color(206, 40, 38));
    sheet.draw(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), new Color(226, 180, 60), r * 0.16);
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double reach = (i % 2 == 0 ? 0.62 : 0.25) * r;
      double angle = -Math.PI / 2 + i * Math.PI / 5;
      if (i == 0) {
        star.moveTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
      } else {
        star.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
      }
    }
    star.closePath();
    sheet.fill(star, new Color(250, 214, 70));
  }
}

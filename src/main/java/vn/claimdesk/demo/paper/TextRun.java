package vn.claimdesk.demo.paper;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Sets a line of text in which tick boxes may stand, which no font has in the right shape. */
final class TextRun {

  private static final String BOXES = "(?<=[☐☒])|(?=[☐☒])";

  private TextRun() {}

  static double width(String text, Type type) {
    double width = 0;
    for (String part : text.split(BOXES)) {
      width += isBox(part) ? type.size() * 0.85 : type.width(part);
    }
    return width;
  }

  static void set(Sheet sheet, String text, double x, double baseline, Type type) {
    double at = x;
    for (String part : text.split(BOXES)) {
      if (isBox(part)) {
        box(sheet, at, baseline, type, part.equals(Placeholders.TICKED));
      } else if (!part.isEmpty()) {
        sheet.text(part, at, baseline, type);
      }
      at += width(part, type);
    }
  }

  private static boolean isBox(String part) {
    return part.equals(Placeholders.TICKED) || part.equals(Placeholders.EMPTY);
  }

  private static void box(Sheet sheet, double x, double baseline, Type type, boolean ticked) {
    double side = type.size() * 0.72;
    double top = baseline - side;
    sheet.draw(new Rectangle2D.Double(x, top, side, side), Look.INK, 0.8);
    if (ticked) {
      sheet.draw(
          new Line2D.Double(x + 1.5, top + 1.5, x + side - 1.5, baseline - 1.5), type.color(), 1.3);
      sheet.draw(
          new Line2D.Double(x + side - 1.5, top + 1.5, x + 1.5, baseline - 1.5), type.color(), 1.3);
    }
  }
}

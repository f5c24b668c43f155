package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.geom.Rectangle2D;

/**
 * Signature columns, lines parted by {@code ;}: {@code ~} leaves room with a signature in it,
 * {@code @} one with a red stamp over it (of the organisation named in the option {@code seal}),
 * {@code =} empty room, {@code [} begins a digital signature's box.
 */
final class SignBlock {

  private static final double ROOM = 62;

  private SignBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    double[] shares = galley.shares(directive, directive.cells().size());
    double x = galley.left();
    double used = 0;
    for (int i = 0; i < shares.length; i++) {
      String cell = directive.cell(i);
      double height =
          cell.startsWith("[")
              ? digital(galley, cell.substring(1), x + 6, shares[i] - 12, y)
              : column(galley, directive, cell, x, shares[i], y);
      used = Math.max(used, height);
      x += shares[i];
    }
    return used;
  }

  private static double column(
      Galley galley, Directive directive, String cell, double x, double width, double y) {
    double center = x + width / 2;
    double used = 0;
    for (String part : cell.split(";")) {
      String mark = part.strip();
      switch (mark) {
        case "~", "@" -> {
          double middle = y + used + ROOM / 2;
          Ink.signature(galley, center + galley.random().nextInt(16) - 8, middle, width * 0.4);
          if (mark.equals("@")) {
            Stamp.round(
                galley, galley.fill(directive.option("seal", "{_seal}")), center - 34, middle);
          }
          used += ROOM;
        }
        case "=" -> used += ROOM;
        default -> used += lines(galley, Styled.parse(part), center, width, y + used);
      }
    }
    return used + 4;
  }

  private static double lines(Galley galley, Styled styled, double center, double width, double y) {
    Type type = styled.type(galley.look());
    double used = 0;
    for (String line : Wrapping.lines(galley.fill(styled.text()), type, width - 4, width - 4)) {
      used += type.size() * 1.3;
      galley.centered(line, center, y + used - type.size() * 0.25, type);
    }
    return used;
  }

  private static double digital(Galley galley, String cell, double x, double width, double y) {
    Color green = new Color(30, 130, 60);
    Type type = galley.look().family().regular(galley.look().size() * 0.88, green);
    double used = 4;
    for (String part : cell.split(";")) {
      for (String line : Wrapping.lines(galley.fill(part), type, width - 12, width - 12)) {
        used += type.size() * 1.3;
        galley.text(line, x + 6, y + used - 2, type);
      }
    }
    galley.sheet().draw(new Rectangle2D.Double(x, y, width, used + 4), green, 0.9);
    Ink.check(galley, x + width - 24, y + used / 2, green);
    return used + 10;
  }
}

package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.util.Locale;

/**
 * Text at a place of its own, as on cards: {@code at x=… y=… size=… face=SANS_BOLD color=#…
 * width=…}, in points from the top left; takes no room in the flow.
 */
final class PlacedText {

  private PlacedText() {}

  static double set(Galley galley, Directive directive) {
    double x = directive.number("x", 0);
    double baseline = directive.number("y", 0);
    double size = directive.number("size", galley.look().size());
    Face face = Face.valueOf(directive.option("face", "sans").toUpperCase(Locale.ROOT));
    Type type = new Type(face, size, Color.decode(directive.option("color", "#1c1c20")));
    double width = directive.number("width", 10_000);
    double first = directive.number("first", width);
    double indent = width - first;
    for (String line : Wrapping.lines(galley.fill(directive.cell(0)), type, first, width)) {
      if (directive.has("center")) {
        galley.centered(line, x, baseline, type);
      } else {
        galley.text(line, x + indent, baseline, type);
      }
      indent = 0;
      baseline += size * directive.number("leading", 1.3);
    }
    return 0;
  }
}

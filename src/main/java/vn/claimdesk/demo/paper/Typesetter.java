package vn.claimdesk.demo.paper;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Random;

/** Sets the directives of a template one below the other. */
final class Typesetter {

  private final Galley galley;
  private double y;

  Typesetter(Sheet sheet, Look look, PaperData data, long seed) {
    this.galley = new Galley(sheet, look, data, new Random(seed * 0x9E3779B97F4A7C15L));
    this.y = look.margin() * 0.8;
  }

  void set(List<Directive> directives) {
    directives.forEach(this::set);
  }

  private void set(Directive directive) {
    y +=
        switch (directive.name()) {
          case "gap" -> Double.parseDouble(directive.cell(0));
          case "head" -> HeadBlock.set(galley, directive, y);
          case "title" -> title(directive);
          case "text" -> text(directive);
          case "row" -> RowBlock.set(galley, directive, y);
          case "grid" -> GridBlock.set(galley, directive, y);
          case "stack" -> StackBlock.set(galley, directive, y);
          case "band" -> band(directive);
          case "rule" -> rule(directive);
          case "table" -> TableBlock.set(galley, directive, y);
          case "each" -> EachBlock.set(galley, directive, y);
          case "sign" -> SignBlock.set(galley, directive, y);
          case "at" -> PlacedText.set(galley, directive);
          case "art" -> CardArt.set(galley, directive);
          case "says" -> 0;
          case "border" -> border(directive);
          default -> throw new IllegalArgumentException("unknown directive " + directive.name());
        };
  }

  private double title(Directive directive) {
    double size = directive.number("size", 16);
    Type type = galley.look().family().bold(size, galley.look().accent());
    double used = 0;
    for (String line : directive.cells()) {
      used += size * 1.35;
      galley.centered(galley.fill(line), galley.look().width() / 2, y + used - size * 0.3, type);
    }
    return used;
  }

  private Type type(Directive directive) {
    Look look = galley.look();
    double size = directive.number("size", look.size());
    java.awt.Color color = directive.has("accent") ? look.accent() : Look.INK;
    if (directive.has("value")) {
      return look.value().sized(size);
    }
    return directive.has("bold")
        ? look.family().bold(size, color)
        : directive.has("italic")
            ? look.family().italic(size, color)
            : look.family().regular(size, color);
  }

  private double text(Directive directive) {
    Type type = type(directive);
    double indent = directive.number("indent", 0);
    double width = galley.measure() - indent;
    double leading = type.size() * (directive.has("tight") ? 1.2 : galley.look().leading());
    double used = 0;
    for (String line : Wrapping.lines(galley.fill(directive.cell(0)), type, width, width)) {
      used += leading;
      double baseline = y + used - leading * 0.28;
      if (directive.has("center")) {
        galley.centered(line, galley.look().width() / 2, baseline, type);
      } else if (directive.has("right")) {
        galley.flushRight(line, galley.right(), baseline, type);
      } else {
        galley.text(line, galley.left() + indent, baseline, type);
      }
    }
    return used;
  }

  private double band(Directive directive) {
    Look look = galley.look();
    double height = look.size() * 1.7;
    boolean dark = directive.has("dark");
    galley
        .sheet()
        .fill(
            new Rectangle2D.Double(galley.left(), y, galley.measure(), height),
            dark ? look.accent() : new java.awt.Color(226, 229, 234));
    galley.text(
        galley.fill(directive.cell(0)),
        galley.left() + 6,
        y + height * 0.7,
        look.family().bold(look.size(), dark ? java.awt.Color.WHITE : look.accent()));
    return height + 3;
  }

  private double rule(Directive directive) {
    galley.line(galley.left(), y + 3, galley.right(), y + 3, directive.number("width", 0.8));
    return 7;
  }

  /** A frame around the whole page. */
  private double border(Directive directive) {
    double inset = directive.number("inset", 20);
    Look look = galley.look();
    galley
        .sheet()
        .draw(
            new Rectangle2D.Double(
                inset, inset, look.width() - 2 * inset, look.height() - 2 * inset),
            look.accent(),
            directive.number("width", 1.2));
    return 0;
  }
}

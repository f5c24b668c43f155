package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.util.Locale;
import java.util.Map;

/**
 * The style of a layout, from the first line of its template.
 *
 * @param leading line height as a multiple of the size
 * @param valueCut how values are set beside their labels: {@code plain}, {@code bold}, {@code
 *     italic} or {@code mono}
 * @param leader what fills the rest of a line: {@code dots}, {@code rule} or {@code none}
 */
record Look(
    double width,
    double height,
    double margin,
    Family family,
    double size,
    double leading,
    String valueCut,
    String leader,
    Color accent,
    Color pen) {

  static final Color INK = new Color(28, 28, 32);

  static Look of(Map<String, String> options) {
    double[] paper = paper(options.getOrDefault("paper", "a4"));
    return new Look(
        paper[0],
        paper[1],
        number(options, "margin", 48),
        Family.valueOf(options.getOrDefault("family", "serif").toUpperCase(Locale.ROOT)),
        number(options, "size", 11),
        number(options, "leading", 1.5),
        options.getOrDefault("value", "plain"),
        options.getOrDefault("leader", "none"),
        Color.decode(options.getOrDefault("accent", "#1c1c20")),
        Color.decode(options.getOrDefault("pen", "#1c1c20")));
  }

  private static double[] paper(String name) {
    return switch (name) {
      case "a4" -> new double[] {595, 842};
      case "a4l" -> new double[] {842, 595};
      case "a5" -> new double[] {420, 595};
      case "a5l" -> new double[] {595, 420};
      case "card" -> new double[] {243, 153};
      case "passport" -> new double[] {354, 249};
      default -> throw new IllegalArgumentException("unknown paper " + name);
    };
  }

  private static double number(Map<String, String> options, String name, double otherwise) {
    String text = options.get(name);
    return text == null ? otherwise : Double.parseDouble(text);
  }

  Type label() {
    return family.regular(size, INK);
  }

  Type value() {
    return switch (valueCut) {
      case "bold" -> family.bold(size, pen);
      case "italic" -> family.italic(size, pen);
      case "mono" -> Family.MONO.regular(size * 0.95, pen);
      default -> family.regular(size, pen);
    };
  }

  double lineHeight() {
    return size * leading;
  }
}

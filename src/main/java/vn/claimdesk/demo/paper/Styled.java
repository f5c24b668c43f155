package vn.claimdesk.demo.paper;

/**
 * A line of a head or a signature block with its style marks: {@code !} bold, {@code /} italic,
 * {@code ^} larger, {@code -} smaller, {@code _} a short rule beneath, {@code #} in the accent
 * color; marks end at the first space.
 */
record Styled(String text, String marks) {

  static Styled parse(String line) {
    String stripped = line.strip();
    int space = stripped.indexOf(' ');
    if (space > 0 && stripped.substring(0, space).matches("[!/^_#-]+")) {
      return new Styled(stripped.substring(space + 1).strip(), stripped.substring(0, space));
    }
    return new Styled(stripped, "");
  }

  boolean has(char mark) {
    return marks.indexOf(mark) >= 0;
  }

  Type type(Look look) {
    double size = look.size() * (has('^') ? 1.18 : has('-') ? 0.85 : 1);
    java.awt.Color color = has('#') ? look.accent() : Look.INK;
    return has('!')
        ? look.family().bold(size, color)
        : has('/') ? look.family().italic(size, color) : look.family().regular(size, color);
  }
}

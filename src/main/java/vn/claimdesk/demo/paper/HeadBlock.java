package vn.claimdesk.demo.paper;

/** The head of a paper: columns of centered (or left-set) lines, with an emblem if asked for. */
final class HeadBlock {

  private HeadBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    double[] shares = galley.shares(directive, directive.cells().size());
    double x = galley.left();
    double used = 0;
    for (int i = 0; i < shares.length; i++) {
      double inset = 0;
      if (i == 0 && directive.has("logo")) {
        inset = 46;
        Emblem.draw(galley, directive.option("logo", ""), x + 20, y + 24, 18);
      }
      boolean flush = directive.option("set", "center").equals("left");
      used =
          Math.max(used, column(galley, directive.cell(i), x + inset, shares[i] - inset, y, flush));
      x += shares[i];
    }
    return Math.max(used, directive.has("logo") ? 48 : 0);
  }

  private static double column(
      Galley galley, String cell, double x, double width, double y, boolean flush) {
    double used = 0;
    for (String part : cell.split(";")) {
      Styled styled = Styled.parse(part);
      Type type = styled.type(galley.look());
      double center = x + width / 2;
      double half = 0;
      for (String line : Wrapping.lines(galley.fill(styled.text()), type, width - 6, width - 6)) {
        used += type.size() * 1.35;
        double baseline = y + used - type.size() * 0.3;
        double start = flush ? x : center - TextRun.width(line, type) / 2;
        galley.text(line, start, baseline, type);
        half = TextRun.width(line, type) * 0.3;
      }
      if (styled.has('_')) {
        double level = y + used - type.size() * 0.3 + 4;
        galley.line(center - half, level, center + half, level, 0.8);
      }
    }
    return used + 4;
  }
}

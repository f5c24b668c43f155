package vn.claimdesk.demo.paper;

/** Cells without frames, the label small above its value, as modern forms have it. */
final class StackBlock {

  private StackBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    Look look = galley.look();
    double[] shares = galley.shares(directive, directive.cells().size());
    Type small = look.family().regular(look.size() * 0.82, new java.awt.Color(84, 90, 100));
    double x = galley.left();
    double used = 0;
    for (int i = 0; i < shares.length; i++) {
      String cell = directive.cell(i);
      int split = cell.indexOf('~');
      galley.text(galley.fill(cell.substring(0, split)), x, y + small.size() * 1.1, small);
      double width = shares[i] - 12;
      double top = y + small.size() * 1.35;
      for (String line :
          Wrapping.lines(galley.fill(cell.substring(split + 1)), look.value(), width, width)) {
        top += look.size() * 1.25;
        galley.text(line, x, top - look.size() * 0.2, look.value());
      }
      galley.line(x, top + 2, x + width, top + 2, 0.4);
      used = Math.max(used, top - y + 8);
      x += shares[i];
    }
    return used;
  }
}

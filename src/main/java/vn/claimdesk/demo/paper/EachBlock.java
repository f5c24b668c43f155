package vn.claimdesk.demo.paper;

import java.util.Map;

/**
 * A numbered list without rules, such as the medicines of a prescription: first cell at the left,
 * second flush right, the third on a line of its own.
 */
final class EachBlock {

  private EachBlock() {}

  static double set(Galley galley, Directive directive, double y) {
    double used = 0;
    int number = 1;
    for (Map<String, String> row : galley.data().rows(directive.option("name", "table"))) {
      PaperData data = galley.data().with(row).with("_index", Integer.toString(number++));
      used += item(galley, directive, data, y + used);
    }
    return used;
  }

  private static double item(Galley galley, Directive directive, PaperData data, double y) {
    Look look = galley.look();
    double baseline = y + look.lineHeight() * 0.72;
    Type bold = look.family().bold(look.size(), Look.INK);
    galley.text(Placeholders.fill(directive.cell(0), data), galley.left() + 8, baseline, bold);
    galley.flushRight(Placeholders.fill(directive.cell(1), data), galley.right(), baseline, bold);
    String note = Placeholders.fill(directive.cell(2), data);
    if (note.isBlank()) {
      return look.lineHeight();
    }
    Type italic = look.family().italic(look.size(), Look.INK);
    galley.text(note, galley.left() + 24, baseline + look.lineHeight(), italic);
    return 2 * look.lineHeight();
  }
}

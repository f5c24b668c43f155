package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;

/** Vertical rules as column boundaries. */
final class Walls {

  /** Rules over so much of a page's height frame the page. */
  private static final double FRAME = 0.85;

  private Walls() {}

  /**
   * x positions of the rules that pass the lower edge of the header or begin there, from left to
   * right: in the upper part of a header, headings of several columns interrupt some.
   */
  static List<Integer> under(PageText page, Box header, int lineHeight) {
    int from = header.bottom() - lineHeight;
    int to = header.bottom() + 2 * lineHeight;
    return positions(
        page.verticalRules().stream()
            .filter(rule -> rule.height() > 1.5 * lineHeight)
            .filter(rule -> rule.height() < FRAME * page.height())
            .filter(rule -> rule.top() <= to && rule.bottom() >= from)
            .toList(),
        lineHeight);
  }

  /** x positions of the rules, those close to each other as one. */
  static List<Integer> positions(List<Box> rules, int lineHeight) {
    List<Integer> walls = new ArrayList<>();
    rules.stream()
        .mapToInt(rule -> (rule.left() + rule.right()) / 2)
        .sorted()
        .forEach(
            x -> {
              if (walls.isEmpty() || x - walls.get(walls.size() - 1) > lineHeight / 2) {
                walls.add(x);
              }
            });
    return walls;
  }

  /** Where the walls of a table end, be they broken on their way down. */
  static int bottom(List<Box> rules, List<Integer> walls, Box header, int lineHeight) {
    List<Box> own =
        rules.stream()
            .filter(
                rule ->
                    walls.stream()
                        .anyMatch(x -> Math.abs(x - (rule.left() + rule.right()) / 2) < lineHeight))
            .sorted(java.util.Comparator.comparingInt(Box::top))
            .toList();
    int bottom = header.bottom();
    for (Box rule : own) {
      if (rule.top() <= bottom + 4 * lineHeight) {
        bottom = Math.max(bottom, rule.bottom());
      }
    }
    return bottom;
  }
}

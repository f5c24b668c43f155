package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;

/** Vertical rules as column boundaries. */
final class Walls {

  private Walls() {}

  /** x positions of the rules that pass the band of the header, from left to right. */
  static List<Integer> crossing(List<Box> rules, Box band, int lineHeight) {
    int middle = (band.top() + band.bottom()) / 2;
    List<Integer> walls = new ArrayList<>();
    rules.stream()
        .filter(rule -> rule.height() > 1.5 * lineHeight)
        .filter(rule -> rule.top() <= middle && rule.bottom() >= middle)
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
}

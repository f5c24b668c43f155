package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Tables whose cells printed rules bound: rules that touch each other make up one grid. */
final class RuledTables {

  private static final double TOUCHING = 0.006;
  private static final int FEWEST_CELLS = 4;

  private RuledTables() {}

  static List<PlainTable> of(ReadPage page) {
    int slack = (int) Math.max(6, TOUCHING * page.text().width());
    List<PlainTable> tables = new ArrayList<>();
    for (List<Box> rules :
        touching(page.text().horizontalRules(), page.text().verticalRules(), slack)) {
      table(rules, page, slack).ifPresent(tables::add);
    }
    return tables;
  }

  private static List<List<Box>> touching(List<Box> level, List<Box> upright, int slack) {
    List<Box> all = new ArrayList<>(level);
    all.addAll(upright);
    List<List<Box>> groups = new ArrayList<>();
    for (Box rule : all) {
      List<List<Box>> met =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> touch(other, rule, slack)))
              .toList();
      List<Box> joined = new ArrayList<>(List.of(rule));
      met.forEach(joined::addAll);
      groups.removeAll(met);
      groups.add(joined);
    }
    return groups;
  }

  private static boolean touch(Box one, Box other, int slack) {
    return one.left() <= other.right() + slack
        && other.left() <= one.right() + slack
        && one.top() <= other.bottom() + slack
        && other.top() <= one.bottom() + slack;
  }

  private static Optional<PlainTable> table(List<Box> rules, ReadPage page, int slack) {
    Grid grid = Grid.of(rules, slack);
    if (grid.columns() < 2 || grid.rows() < 1) {
      return Optional.empty();
    }
    List<List<String>> rows = grid.texts(page.lines());
    long filled = rows.stream().flatMap(List::stream).filter(text -> !text.isEmpty()).count();
    return rows.size() < 2 || filled < FEWEST_CELLS
        ? Optional.empty()
        : Optional.of(new PlainTable(grid.box(), rows));
  }
}

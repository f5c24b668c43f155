package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import java.util.stream.IntStream;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** The columns of a table under way from nameless to named ones; a name is given once. */
final class ColumnNames {

  private final List<GridColumn> columns;
  private final ColumnCells cells;
  private final TableTemplate template;

  /**
   * @param columns the names are set in this list
   */
  ColumnNames(List<GridColumn> columns, ColumnCells cells, TableTemplate template) {
    this.columns = columns;
    this.cells = cells;
    this.template = template;
  }

  int count() {
    return columns.size();
  }

  /** Names a nameless column as the template calls it. */
  void set(int column, String label) {
    if (nameless(column)) {
      GridColumn place = columns.get(column);
      template.columns().stream()
          .filter(c -> c.label().equals(label))
          .findFirst()
          .ifPresent(c -> columns.set(column, c.between(place.left(), place.right())));
    }
  }

  void clear(int column) {
    columns.set(column, columns.get(column).nameless());
  }

  /** Whether the template knows such a column. */
  boolean exists(String label) {
    return template.columns().stream().anyMatch(c -> c.label().equals(label));
  }

  /** Whether the template knows such a column and none has its name yet. */
  boolean free(String label) {
    return exists(label) && find(label) < 0;
  }

  boolean nameless(int column) {
    return columns.get(column).label().equals(GridColumn.NAMELESS);
  }

  /** The column of that name; -1 where there is none. */
  int find(String label) {
    return IntStream.range(0, columns.size())
        .filter(i -> columns.get(i).label().equals(label))
        .findFirst()
        .orElse(-1);
  }

  /** The first of the names that a column has; -1 where none has one. */
  int find(String label, String otherwise) {
    int found = find(label);
    return found >= 0 ? found : find(otherwise);
  }

  /** The column of that name, or the nameless ones of numbers. */
  List<Integer> candidates(String label) {
    int found = find(label);
    return found >= 0
        ? List.of(found)
        : IntStream.range(0, columns.size())
            .filter(i -> nameless(i) && cells.filled(i) > 0 && numeric(columns.get(i).kind()))
            .boxed()
            .toList();
  }

  private static boolean numeric(ValueKind kind) {
    return kind == ValueKind.MONEY || kind == ValueKind.NUMBER;
  }
}

package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;

/**
 * A table that was read.
 *
 * @param page index of the page in the input
 * @param columns labels of the columns, in the order of the page
 * @param rows as many cells as columns each
 */
public record ReadTable(int page, Box box, List<String> columns, List<List<ReadCell>> rows) {

  public ReadTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** The same with the rest of a text that goes on behind its last row. */
  ReadTable continued(List<ReadCell> rest, String label) {
    List<List<ReadCell>> all = new ArrayList<>(rows);
    List<ReadCell> last = all.remove(all.size() - 1);
    ReadCell more = cell(rest, label);
    all.add(
        last.stream()
            .map(c -> c.label().equals(label) ? c.with(c.text() + " " + more.text()) : c)
            .toList());
    return new ReadTable(page, box, columns, all);
  }

  /** The same with a column under another name. */
  ReadTable renamed(String label, String other) {
    return new ReadTable(
        page,
        box,
        columns.stream().map(name -> name.equals(label) ? other : name).toList(),
        rows.stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> cell.label().equals(label) ? cell.as(other) : cell)
                        .toList())
            .toList());
  }

  /** The same with other rows. */
  public ReadTable with(List<List<ReadCell>> others) {
    return new ReadTable(page, box, columns, others);
  }

  /** The cell of a row in a column; empty where the table has no such column. */
  public static ReadCell cell(List<ReadCell> row, String label) {
    return row.stream()
        .filter(cell -> cell.label().equals(label))
        .findFirst()
        .orElse(ReadCell.empty(label));
  }
}

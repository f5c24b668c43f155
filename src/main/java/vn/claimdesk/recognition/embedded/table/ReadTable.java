package vn.claimdesk.recognition.embedded.table;

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

  /** The cell of a row in a column; empty where the table has no such column. */
  public static ReadCell cell(List<ReadCell> row, String label) {
    return row.stream()
        .filter(cell -> cell.label().equals(label))
        .findFirst()
        .orElse(ReadCell.empty(label));
  }
}

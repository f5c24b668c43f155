package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.field.Box;

/**
 * The header of a table.
 *
 * @param lastLine index of its last line on the page
 * @param ruled whether printed rules bound the columns
 */
record Header(List<GridColumn> columns, int firstLine, int lastLine, Box box, boolean ruled) {

  boolean has(String label) {
    return columns.stream().anyMatch(column -> column.label().equals(label));
  }
}

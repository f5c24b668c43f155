package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.field.Box;

/**
 * A table of any kind, read without knowing what it is about.
 *
 * @param rows texts of the cells, as many in each row
 */
public record PlainTable(Box box, List<List<String>> rows) {

  public PlainTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}

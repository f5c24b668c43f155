package vn.claimdesk.field;

import java.util.List;

/**
 * A table of a document: invoice lines, bank statement rows, expenses.
 *
 * @param name such as {@code table}, {@code account_bank}
 * @param page index of the page within its document, from 0
 * @param columns names of the columns; every row has as many cells
 */
public record FieldTable(String name, int page, List<String> columns, List<List<Cell>> rows) {

  public FieldTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }
}

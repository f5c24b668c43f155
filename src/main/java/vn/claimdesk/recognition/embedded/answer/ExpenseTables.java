package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.table.ExpenseTable;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;

/** The items of a list of expenses: name, amount the patient pays, quantity, unit price. */
final class ExpenseTables {

  private final TableReader expenses;

  ExpenseTables(DigitReader digits) {
    this.expenses = new TableReader("list_expense", digits);
  }

  void add(PaperPages paper, ObjectNode info, boolean pictures) {
    ObjectNode node = info.putObject("table");
    ArrayNode images = node.putArray("image_table");
    ArrayNode pages = node.putArray("page_table");
    ArrayNode tables = node.putArray("info_table");
    for (ReadTable read : expenses.read(paper.pages())) {
      ReadTable table = ExpenseTable.of(read);
      ArrayNode rows = tables.addArray();
      boolean itemised =
          table.rows().stream().anyMatch(row -> !ReadTable.cell(row, "quantity").blank());
      for (List<ReadCell> row : table.rows()) {
        boolean group =
            ReadTable.cell(row, "quantity").blank() && ReadTable.cell(row, "unit_price").blank();
        if (!(itemised && group)) {
          rows.add(row(row));
        }
      }
      pages.add(table.page());
      if (pictures) {
        images.add(paper.picture(table));
      }
    }
  }

  /** Where no column says what the patient pays, the whole amount is the patient's. */
  private static ArrayNode row(List<ReadCell> row) {
    ReadCell paid = ReadTable.cell(row, "amount");
    ReadCell total = ReadTable.cell(row, "total");
    boolean column = row.stream().anyMatch(cell -> cell.label().equals("amount"));
    ReadCell amount = column ? paid : total;
    ArrayNode cells = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
    cells.add(TableJson.cell(ReadTable.cell(row, "name")));
    cells.add(TableJson.cell(amount));
    cells.add(TableJson.cell(ReadTable.cell(row, "quantity")));
    cells.add(TableJson.cell(ReadTable.cell(row, "unit_price")));
    return cells;
  }
}

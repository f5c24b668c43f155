package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Answers {@code /ocr/document/bank_statement}: for each page its tables, whose rows have exactly
 * five cells. Boxes are in pixels of the page, which is returned as {@code image}.
 */
@Component
public class StatementAnswer {

  private static final List<String> CELLS =
      List.of("date", "description", "debit", "credit", "balance");

  private final TableReader transactions = new TableReader("bank_statement");

  /** The contract's {@code data}; empty where no page has a table of transactions. */
  public ArrayNode of(List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    List<ReadTable> tables = transactions.read(pages);
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      return data;
    }
    for (ReadPage page : pages) {
      ObjectNode entry = data.addObject();
      ArrayNode crops = entry.putArray("image_table");
      ArrayNode json = entry.putArray("json");
      for (ReadTable table : tables) {
        List<List<ReadCell>> rows = dated(table);
        if (table.page() == page.index() && !rows.isEmpty()) {
          ArrayNode node = json.addArray();
          rows.forEach(row -> node.add(TableJson.row(row, CELLS)));
          if (pictures) {
            crops.add(Pictures.encode(page.text().picture(), table.box()));
          }
        }
      }
      if (pictures) {
        entry.put("image", Pictures.encode(page.text().picture()));
      }
    }
    return data;
  }

  /** Transactions have a date; signed amounts become debit and credit. */
  private static List<List<ReadCell>> dated(ReadTable table) {
    List<List<ReadCell>> rows = new ArrayList<>();
    for (List<ReadCell> row : table.rows()) {
      if (!ReadTable.cell(row, "date").blank()) {
        rows.add(split(row));
      }
    }
    return rows;
  }

  private static List<ReadCell> split(List<ReadCell> row) {
    ReadCell amount = ReadTable.cell(row, "amount");
    boolean sided = !ReadTable.cell(row, "debit").blank() || !ReadTable.cell(row, "credit").blank();
    if (amount.blank() || sided) {
      return row;
    }
    List<ReadCell> split = new ArrayList<>(row);
    split.removeIf(cell -> cell.label().equals("debit") || cell.label().equals("credit"));
    boolean out = amount.text().startsWith("-");
    String text = amount.text().replaceFirst("^[-+]", "");
    split.add(amount.with(text).as(out ? "debit" : "credit"));
    return split;
  }
}

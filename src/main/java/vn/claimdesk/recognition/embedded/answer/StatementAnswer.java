package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.RunningBalance;
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

  private final TableReader transactions;

  StatementAnswer(DigitReader digits) {
    this.transactions = new TableReader("bank_statement", digits);
  }

  /** The contract's {@code data}; empty where no page has a table of transactions. */
  public ArrayNode of(List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    List<ReadTable> tables = booked(transactions.read(pages));
    if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
      return data;
    }
    for (ReadPage page : pages) {
      ObjectNode entry = data.addObject();
      ArrayNode crops = entry.putArray("image_table");
      ArrayNode json = entry.putArray("json");
      for (ReadTable table : tables) {
        if (table.page() == page.index() && !table.rows().isEmpty()) {
          ArrayNode node = json.addArray();
          table.rows().forEach(row -> node.add(TableJson.row(row, CELLS)));
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

  /** Rows with a date, those of all pages put right by the running balance together. */
  private static List<ReadTable> booked(List<ReadTable> tables) {
    List<ReadTable> dated = tables.stream().map(StatementAnswer::dated).toList();
    List<List<ReadCell>> rows =
        RunningBalance.of(dated.stream().flatMap(table -> table.rows().stream()).toList());
    List<ReadTable> booked = new ArrayList<>();
    int from = 0;
    for (ReadTable table : dated) {
      int to = from + table.rows().size();
      booked.add(table.with(rows.subList(from, to)));
      from = to;
    }
    return booked;
  }

  private static ReadTable dated(ReadTable table) {
    return table.with(
        table.rows().stream().filter(row -> !ReadTable.cell(row, "date").blank()).toList());
  }
}

package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;

/** Table cells as the contract shows them: {@code value}, {@code box}, {@code score}. */
final class TableJson {

  private TableJson() {}

  static ObjectNode cell(ReadCell cell) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("value", cell.text());
    node.set("box", Info.box(cell.box()));
    node.put("score", cell.confidence());
    return node;
  }

  /** A row with exactly the columns named, in their order. */
  static ArrayNode row(List<ReadCell> row, List<String> columns) {
    ArrayNode node = JsonNodeFactory.instance.arrayNode();
    columns.forEach(column -> node.add(cell(ReadTable.cell(row, column))));
    return node;
  }
}

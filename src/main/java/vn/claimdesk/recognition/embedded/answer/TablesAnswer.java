package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.table.PlainTable;
import vn.claimdesk.recognition.embedded.table.PlainTables;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Answers {@code /ocr/document/get_table}: the cells of every table, with its picture. */
@Component
public class TablesAnswer {

  TablesAnswer() {}

  /** The contract's {@code data}; empty where no page has a table. */
  public ArrayNode of(List<ReadPage> pages) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (ReadPage page : pages) {
      for (PlainTable table : PlainTables.of(page)) {
        ObjectNode entry = data.addObject();
        entry.put("image", Pictures.encode(page.text().picture(), table.box()));
        ArrayNode info = entry.putArray("info");
        for (List<String> row : table.rows()) {
          ArrayNode cells = info.addArray();
          row.forEach(cells::add);
        }
      }
    }
    return data;
  }
}

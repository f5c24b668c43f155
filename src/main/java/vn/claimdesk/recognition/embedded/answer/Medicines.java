package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.recognition.embedded.table.MedicineList;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;

/** The medicines of a prescription: a table, or else a list; whichever gives more quantities. */
final class Medicines {

  private static final TableReader TABLE =
      new TableReader("prescription", (picture, area) -> Optional.empty());

  private Medicines() {}

  static void add(PaperPages paper, ObjectNode info) {
    ArrayNode drugs = info.putArray("drug_info");
    List<List<ReadCell>> table =
        TABLE.read(paper.pages()).stream().flatMap(found -> found.rows().stream()).toList();
    List<List<ReadCell>> list = MedicineList.in(paper.lines());
    List<List<ReadCell>> better = counted(list) > counted(table) || table.isEmpty() ? list : table;
    better.forEach(row -> drugs.add(drug(row)));
  }

  private static long counted(List<List<ReadCell>> rows) {
    return rows.stream().filter(row -> !ReadTable.cell(row, "quantity").blank()).count();
  }

  private static ObjectNode drug(List<ReadCell> row) {
    ReadCell name = ReadTable.cell(row, "drug");
    ReadCell quantity = ReadTable.cell(row, "quantity");
    String unit = ReadTable.cell(row, "unit").text();
    ObjectNode drug = JsonNodeFactory.instance.objectNode();
    drug.put("drug", name.text());
    drug.put("quanlity", (quantity.text() + " " + unit).strip());
    drug.set("box", Info.box(name.box()));
    drug.put("score", name.confidence());
    return drug;
  }
}

package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.table.QuotationLines;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;

/** The parts and services of a garage's quotation: an object a line, as the contract has it. */
final class QuotationTable {

  private static final List<String> COLUMNS =
      List.of("description", "quantity", "unit_price", "percent_discount", "discount");

  private final TableReader lines;

  QuotationTable(DigitReader digits) {
    this.lines = new TableReader("price_quotation", digits);
  }

  void add(PaperPages paper, ObjectNode info, boolean pictures) {
    List<String> beyondTheContract =
        info.properties().stream()
            .map(java.util.Map.Entry::getKey)
            .filter(key -> key.startsWith("amount_in_words"))
            .toList();
    info.remove(beyondTheContract);
    ArrayNode rows = info.putArray("table");
    List<ReadTable> tables = lines.read(paper.pages()).stream().map(QuotationLines::of).toList();
    for (ReadTable table : tables) {
      table.rows().forEach(row -> line(row, rows.addObject()));
    }
    if (pictures && !tables.isEmpty()) {
      info.put("image_table", paper.picture(tables.get(0)));
    }
  }

  private static void line(List<ReadCell> row, ObjectNode line) {
    for (String column : COLUMNS) {
      ReadCell cell = ReadTable.cell(row, column);
      line.put(column, cell.text());
      line.set(column + "_box", Info.box(cell.box()));
      line.put(column + "_confidence", cell.confidence());
    }
  }
}

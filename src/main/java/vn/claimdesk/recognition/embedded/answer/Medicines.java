package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.TextLine;

/** The medicines of a prescription: numbered lines with a quantity at their end. */
final class Medicines {

  private static final Pattern LINE =
      Pattern.compile(
          "^[\\-(•]?\\s?(\\d{1,2})\\s?[.)/,:\\]]*\\s*(?<drug>\\p{L}.{3,}?)[\\s,;\\-–]*"
              + "(?:(?<label>SL|S\\.L|Số lượng|x)\\s*[:.]?)?\\s*"
              + "(?<quantity>\\d{1,3}\\s*\\(?(?:viên nén|viên|gói|ống|lọ|chai|tuýp|tube|hộp|vỉ|túi|bình|cái|miếng"
              + "|vien|goi|ong|lo|tuyp|hop)\\p{L}*\\)?|(?<=[:.])\\s*\\d{1,3})?\\s*\\.?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Medicines() {}

  private static final TableReader TABLE = new TableReader("prescription");

  static void add(PaperPages paper, ObjectNode info) {
    ArrayNode drugs = info.putArray("drug_info");
    List<ReadTable> tables = TABLE.read(paper.pages());
    for (ReadTable table : tables) {
      table.rows().forEach(row -> drugs.add(drug(row)));
    }
    if (drugs.isEmpty()) {
      numbered(paper.lines(), drugs);
    }
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

  private static void numbered(List<TextLine> lines, ArrayNode drugs) {
    int expected = 1;
    for (TextLine line : lines) {
      Matcher matcher = LINE.matcher(line.text());
      if (matcher.matches() && number(matcher) == expected && (expected > 1 || line.size() > 2)) {
        if (!matcher.group("drug").contains(":")) {
          ObjectNode drug = drugs.addObject();
          drug.put("drug", matcher.group("drug").strip());
          drug.put(
              "quanlity",
              matcher.group("quantity") == null ? "" : matcher.group("quantity").strip());
          drug.set("box", Info.box(line.box()));
          drug.put(
              "score",
              FieldConfidence.clamp(
                  FieldConfidence.ofWords(line.tokens())
                      * (matcher.group("quantity") == null ? 0.75 : 0.97)));
          expected++;
        }
      }
    }
  }

  private static int number(Matcher matcher) {
    return Integer.parseInt(matcher.group(1));
  }
}

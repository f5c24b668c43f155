package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.mrz.Mrz;
import vn.claimdesk.recognition.embedded.mrz.MrzReader;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** What some papers hold beside their plain fields: machine readable zones, lists of diagnoses. */
@Component
class PaperExtras {

  private static final List<String> ZONE_NAMES =
      List.of(
          "country",
          "document_number",
          "person_number",
          "dob",
          "gender",
          "due_date",
          "nationality",
          "sur_name",
          "given_name");
  private static final List<String> PASSPORT_NAMES =
      List.of(
          "id",
          "sur_name",
          "given_name",
          "dob",
          "gender",
          "country",
          "nationality",
          "due_date",
          "person_number");

  private final ExpenseTables expenses;
  private final QuotationTable quotations;
  private final CreditTables credits;

  PaperExtras(DigitReader digits) {
    this.expenses = new ExpenseTables(digits);
    this.quotations = new QuotationTable(digits);
    this.credits = new CreditTables(digits);
  }

  void add(String type, PaperPages paper, ObjectNode info, boolean pictures) {
    switch (type) {
      case "chip_id_card_back" -> zone(paper, Mrz.Format.TD1, ZONE_NAMES, "mrz_confidence", info);
      case "9_id_card_front", "12_id_card_front", "chip_id_card_front" -> AddressParts.add(info);
      case "passport" -> zone(paper, Mrz.Format.TD3, PASSPORT_NAMES, "confidence", info);
      case "price_quotation" -> quotations.add(paper, info, pictures);
      case "credit_report" -> credits.add(paper, info, pictures);
      default -> {
        if (info.has("icd_10")) {
          diagnoses(paper, info);
        }
        if (type.equals("list_expense")) {
          expenses.add(paper, info, pictures);
        } else if (type.equals("prescription")) {
          Medicines.add(paper, info);
        }
      }
    }
  }

  /** The zone's values count where its check digits hold; printed ones stay where they do not. */
  private static void zone(
      PaperPages paper, Mrz.Format format, List<String> names, String confidence, ObjectNode info) {
    Optional<Mrz> zone =
        MrzReader.in(paper.lines()).stream().filter(mrz -> mrz.format() == format).findFirst();
    for (String name : names) {
      String value = zone.map(mrz -> mrz.fields().get(name)).orElse(null);
      boolean printed = !info.path(name).asText("").isEmpty();
      if (value != null && !(printed && zone.get().confidence() < 0.6)) {
        info.put(name, value);
        info.remove(List.of(name + "_box", name + "_confidence"));
      } else if (!printed) {
        info.put(name, "");
      }
    }
    zone.ifPresentOrElse(
        mrz -> info.put(confidence, mrz.confidence()), () -> info.putNull(confidence));
  }

  /** All ICD-10 codes on lines that speak of a diagnosis. */
  private static void diagnoses(PaperPages paper, ObjectNode info) {
    info.remove(List.of("icd_10_box", "icd_10_confidence", "icd_10_id"));
    ArrayNode codes = info.putArray("icd_10");
    Set<String> seen = new LinkedHashSet<>();
    for (TextLine line : paper.lines()) {
      for (int from = 0; from < line.size(); ) {
        List<Token> rest = line.tokens().subList(from, line.size());
        Optional<Value> code = ValueKind.ICD.read(rest);
        if (code.isEmpty()) {
          break;
        }
        if (seen.add(code.get().text())) {
          ObjectNode entry = codes.addObject();
          entry.put("icd", code.get().text());
          entry.set("box", Info.box(TextLine.around(code.get().tokens())));
          entry.put("score", ReadScore.of(code.get()));
        }
        Token last = code.get().tokens().get(code.get().tokens().size() - 1);
        from += rest.indexOf(last) + 1;
      }
    }
  }
}

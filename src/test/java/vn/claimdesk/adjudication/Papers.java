package vn.claimdesk.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

/** Puts dossiers together for tests. */
final class Papers {

  private final List<ClaimDocument> documents = new ArrayList<>();
  private final List<DossierField> fields = new ArrayList<>();

  Papers with(String type, Map<String, String> values) {
    return with(type, DocumentStatus.READ, values);
  }

  Papers with(String type, DocumentStatus status, Map<String, String> values) {
    String id = "d" + documents.size();
    documents.add(new ClaimDocument(id, "C26-000001", "f", type, type, status, List.of()));
    values.forEach((name, value) -> field(name, value, Verdict.CLEAR, List.of()));
    return this;
  }

  /** A further field on the last paper. */
  Papers field(String name, @Nullable String value, Verdict verdict, List<Reason> reasons) {
    String document = documents.get(documents.size() - 1).id();
    fields.add(
        new DossierField(
            document + "-" + name,
            document,
            new Field(name, value, value, 0.9, null, 0),
            value,
            0.8,
            verdict,
            reasons,
            null,
            null));
    return this;
  }

  Papers invoice(String number, String serial, String taxCode, String total) {
    return with(
        "invoice",
        Map.of(
            "invoice_no", number,
            "serial_no", serial,
            "tax_code", taxCode,
            "total_amount", total,
            "date", "10/03/2026"));
  }

  Papers receipt(String total) {
    return with("receipts", Map.of("total_amount", total, "date", "10/03/2026"));
  }

  Dossier dossier() {
    return new Dossier(documents, fields);
  }
}

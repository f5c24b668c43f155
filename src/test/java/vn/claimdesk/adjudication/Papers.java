package vn.claimdesk.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Verdict;

/** Puts dossiers together for tests. */
final class Papers {

  static final String NUMBER = "C26-000001";
  static final Instant FILED = Instant.parse("2026-03-20T03:00:00Z");

  private final List<ClaimDocument> documents = new ArrayList<>();
  private final List<DossierField> fields = new ArrayList<>();

  static Claim claim(String insuredName, Benefit benefit, long claimedAmount) {
    return new Claim(
        NUMBER,
        null,
        "P",
        insuredName,
        LineOfBusiness.HEALTH,
        benefit,
        claimedAmount,
        ClaimStatus.READING,
        "intake",
        FILED,
        0);
  }

  Papers with(String type, Map<String, String> values) {
    return with(type, DocumentStatus.READ, values);
  }

  Papers with(String type, DocumentStatus status, Map<String, String> values) {
    String id = "d" + documents.size();
    documents.add(new ClaimDocument(id, NUMBER, "f", type, type, status, List.of()));
    values.forEach((name, value) -> field(name, value, Verdict.CLEAR));
    return this;
  }

  /** A further field on the last paper. */
  Papers field(String name, @Nullable String value, Verdict verdict) {
    return field(name, value, verdict, null);
  }

  /** A further field without a value, and why. */
  Papers missing(String name, @Nullable String because) {
    return field(name, null, Verdict.CONFIRMED, because);
  }

  private Papers field(
      String name, @Nullable String value, Verdict verdict, @Nullable String because) {
    String document = documents.get(documents.size() - 1).id();
    fields.add(
        new DossierField(
            document + "-" + name,
            document,
            new Field(name, value, value, 0.9, null, 0),
            value,
            0.8,
            verdict,
            List.of(),
            because,
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

  List<ClaimDocument> documents() {
    return documents;
  }

  List<DossierField> fields() {
    return fields;
  }

  Dossier dossier() {
    return new Dossier(
        claim("Nguyễn Văn An", Benefit.OUTPATIENT, 1_000_000),
        null,
        LocalDate.of(2026, 3, 20),
        documents.stream()
            .map(
                document ->
                    new Dossier.Paper(
                        document.id(),
                        document.label(),
                        type(document.type()).orElseThrow(),
                        false,
                        fields.stream()
                            .filter(field -> field.documentId().equals(document.id()))
                            .toList(),
                        List.of()))
            .toList());
  }

  /** A catalogue in which only the claim form's name and bank are described. */
  static Optional<DocumentType> type(String id) {
    return Optional.of(
        new DocumentType(
            id,
            id,
            "/ocr/claims",
            id,
            id,
            List.of(
                new FieldType(
                    "insure_name", FieldKind.NAME, "Tên", "Name", true, List.of("insuredName")),
                new FieldType("bank", FieldKind.TEXT, "Ngân hàng", "Bank", false, List.of())),
            List.of()));
  }
}

package vn.claimdesk.audit.excel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.audit.excel.ClaimRecord.DecisionRow;
import vn.claimdesk.audit.excel.ClaimRecord.DocumentRow;
import vn.claimdesk.audit.excel.ClaimRecord.FieldRow;
import vn.claimdesk.audit.excel.Column.Money;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.recognition.RecognitionCalls;

/** What stands in which column of which sheet. */
class Sheets {

  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  private final DocumentCatalogue catalogue;
  private final Wording wording;
  private final DossierAddress dossiers;

  Sheets(DocumentCatalogue catalogue, Wording wording, DossierAddress dossiers) {
    this.catalogue = catalogue;
    this.wording = wording;
    this.dossiers = dossiers;
  }

  List<Column<ClaimRecord>> claims() {
    return List.of(
        new Column<>("claimNumber", 14, row -> dossiers.link(row.claim().claimNumber())),
        new Column<>("reference", 18, row -> row.claim().reference()),
        new Column<>("policyNumber", 18, row -> row.claim().policyNumber()),
        new Column<>("insuredName", 28, row -> row.claim().insuredName()),
        new Column<>(
            "lineOfBusiness",
            14,
            row -> wording.code("lineOfBusiness", row.claim().lineOfBusiness().code())),
        new Column<>("benefit", 14, row -> wording.code("benefit", row.claim().benefit().code())),
        new Column<>("claimedAmount", 16, row -> new Money(row.claim().claimedAmount())),
        new Column<>("status", 18, row -> wording.code("status", row.claim().status().code())),
        new Column<>("filedBy", 14, row -> row.claim().filedBy()),
        new Column<>("filedAt", 20, row -> row.claim().filedAt()),
        new Column<>(
            "outcome",
            14,
            row ->
                row.decision()
                    .map(decision -> wording.code("outcome", decision.outcome().code()))
                    .orElse("")),
        new Column<>(
            "approvedAmount",
            16,
            row -> row.decision().map(decision -> new Money(decision.amount())).orElse(null)),
        new Column<>("fileCount", 13, row -> row.files().size()),
        new Column<>("documentCount", 13, row -> row.documents().size()),
        new Column<>("fieldCount", 13, row -> row.fields().size()),
        new Column<>("changedFieldCount", 13, ClaimRecord::changedFields),
        new Column<>("callCount", 13, row -> row.calls().size()),
        new Column<>("billedCallCount", 13, ClaimRecord::billedCalls));
  }

  List<Column<DocumentRow>> documents() {
    return List.of(
        new Column<>("claimNumber", 14, row -> row.document().claimNumber()),
        new Column<>("documentNumber", 13, DocumentRow::number),
        new Column<>("documentType", 34, row -> wording.documentType(row.document().type())),
        new Column<>("typeCode", 24, row -> row.document().type()),
        new Column<>("pageLabel", 28, row -> wording.pageLabel(row.document().label())),
        new Column<>("labelSource", 16, row -> labelSources(row.document())),
        new Column<>(
            "documentStatus",
            18,
            row ->
                wording.code(
                    "documentStatus",
                    row.document().status().name().toLowerCase(java.util.Locale.ROOT))),
        new Column<>("file", 32, row -> row.ofFiles(SourceFile::name)),
        new Column<>("pages", 13, row -> pages(row.document())),
        new Column<>("mediaType", 18, row -> row.ofFiles(SourceFile::mediaType)),
        new Column<>("sha256", 66, row -> row.ofFiles(SourceFile::sha256)));
  }

  List<Column<FieldRow>> fields() {
    return List.of(
        new Column<>("claimNumber", 14, row -> row.on().document().claimNumber()),
        new Column<>("documentNumber", 13, row -> row.on().number()),
        new Column<>("documentType", 30, row -> wording.documentType(row.on().document().type())),
        new Column<>("field", 28, row -> wording.field(type(row), row.field().name())),
        new Column<>("fieldCode", 22, row -> row.field().name()),
        new Column<>("rawValue", 34, row -> row.field().reading().raw()),
        new Column<>("readValue", 30, row -> typed(row, row.field().reading().value())),
        new Column<>("finalValue", 30, row -> typed(row, row.field().value())),
        new Column<>("confidence", 13, row -> Column.share(row.field().reading().confidence())),
        new Column<>("threshold", 13, row -> Column.share(row.field().threshold())),
        new Column<>("verdict", 18, row -> wording.code("verdict", row.field().verdict().code())),
        new Column<>("reasons", 60, row -> wording.reasons(row.field().reasons())),
        new Column<>("changedBy", 14, row -> row.field().changedBy()),
        new Column<>("changedAt", 20, row -> row.field().changedAt()),
        new Column<>("page", 13, row -> row.field().reading().page() + 1),
        new Column<>("box", 22, row -> box(row.field().reading().box())),
        new Column<>("missingBecause", 40, row -> row.field().missingBecause()));
  }

  List<Column<DecisionRow>> decisions() {
    return List.of(
        new Column<>("claimNumber", 14, row -> row.claim().claimNumber()),
        new Column<>("insuredName", 28, row -> row.claim().insuredName()),
        new Column<>(
            "outcome", 14, row -> wording.code("outcome", row.decision().outcome().code())),
        new Column<>("approvedAmount", 16, row -> new Money(row.decision().amount())),
        new Column<>("claimedAmount", 16, row -> new Money(row.claim().claimedAmount())),
        new Column<>(
            "provenAmount", 16, row -> new Money(row.decision().proposal().provenAmount())),
        new Column<>("limitAmount", 16, row -> new Money(row.decision().proposal().limitAmount())),
        new Column<>("coPaymentPercent", 13, row -> row.decision().proposal().coPaymentPercent()),
        new Column<>(
            "payableAmount", 16, row -> new Money(row.decision().proposal().payableAmount())),
        new Column<>("withinPeriod", 13, row -> row.decision().proposal().withinPeriod()),
        new Column<>("benefitCovered", 13, row -> row.decision().proposal().benefitCovered()),
        new Column<>("straightThrough", 13, row -> row.decision().proposal().straightThrough()),
        new Column<>("reason", 32, row -> wording.decisionReason(row.decision().reasonCode())),
        new Column<>("note", 40, row -> row.decision().note()),
        new Column<>("refusedAmount", 16, row -> new Money(row.decision().refusal().amount())),
        new Column<>("refusedLines", 60, row -> wording.refusedLines(row.decision().refusal())),
        new Column<>("flags", 60, row -> wording.flags(row.decision().proposal().flags())),
        new Column<>("grounds", 60, row -> wording.grounds(row.decision().proposal().grounds())),
        new Column<>("decidedBy", 14, row -> row.decision().decidedBy()),
        new Column<>("decidedAt", 20, row -> row.decision().decidedAt()));
  }

  List<Column<RecognitionCalls.Call>> calls() {
    return List.of(
        new Column<>("claimNumber", 14, RecognitionCalls.Call::claimNumber),
        new Column<>("operation", 32, RecognitionCalls.Call::operation),
        new Column<>("inputForm", 13, RecognitionCalls.Call::inputForm),
        new Column<>("sentAt", 20, RecognitionCalls.Call::sentAt),
        new Column<>("durationMillis", 13, RecognitionCalls.Call::durationMillis),
        new Column<>("httpStatus", 13, RecognitionCalls.Call::httpStatus),
        new Column<>("errorCode", 13, RecognitionCalls.Call::errorCode),
        new Column<>("errorMessage", 36, RecognitionCalls.Call::errorMessage),
        new Column<>("billed", 13, RecognitionCalls.Call::billed),
        new Column<>("sha256", 66, RecognitionCalls.Call::contentSha256),
        new Column<>("callId", 38, RecognitionCalls.Call::id));
  }

  List<Column<AuditEntries.Entry>> events() {
    return List.of(
        new Column<>("claimNumber", 14, AuditEntries.Entry::claimNumber),
        new Column<>("happenedAt", 20, AuditEntries.Entry::happenedAt),
        new Column<>("event", 26, AuditEntries.Entry::event),
        new Column<>("actor", 14, AuditEntries.Entry::actor),
        new Column<>("details", 80, entry -> details(entry.details())));
  }

  private static String type(FieldRow row) {
    return row.on().document().type();
  }

  /** Amounts and dates as numbers and days, where the text is one. */
  private @Nullable Object typed(FieldRow row, @Nullable String value) {
    if (value == null) {
      return null;
    }
    FieldKind kind =
        catalogue
            .find(type(row))
            .flatMap(type -> type.field(row.field().name()))
            .map(FieldType::kind)
            .orElse(FieldKind.TEXT);
    if (kind == FieldKind.MONEY && value.matches("-?\\d{1,15}")) {
      return new Money(Long.parseLong(value));
    }
    return kind == FieldKind.DATE ? dayOrText(value) : value;
  }

  private static Object dayOrText(String value) {
    try {
      return LocalDate.parse(value, PRINTED);
    } catch (DateTimeParseException text) {
      return value;
    }
  }

  private String labelSources(ClaimDocument document) {
    return document.pages().stream()
        .map(Page::labelSource)
        .filter(java.util.Objects::nonNull)
        .distinct()
        .map(source -> wording.code("labelSource", source.code()))
        .collect(Collectors.joining(", "));
  }

  private static String pages(ClaimDocument document) {
    return document.pages().stream()
        .map(page -> String.valueOf(page.index() + 1))
        .collect(Collectors.joining(", "));
  }

  private static @Nullable String box(@Nullable Box box) {
    return box == null
        ? null
        : "%d, %d, %d, %d".formatted(box.left(), box.top(), box.right(), box.bottom());
  }

  private static String details(Map<String, String> details) {
    return details.entrySet().stream()
        .map(detail -> detail.getKey() + ": " + detail.getValue())
        .collect(Collectors.joining("; "));
  }
}

package vn.claimdesk.audit.excel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.recognition.RecognitionCalls;

/** All that is on record about a claim. */
record ClaimRecord(
    Claim claim,
    List<SourceFile> files,
    List<ClaimDocument> documents,
    List<DossierField> fields,
    Optional<Decision> decision,
    List<RecognitionCalls.Call> calls,
    List<AuditEntries.Entry> events) {

  /** A document, its number in the dossier from 1, and the files it was put together from. */
  record DocumentRow(ClaimDocument document, int number, List<SourceFile> files) {

    /** What each file says of itself, in the order of the pages. */
    String ofFiles(Function<SourceFile, String> what) {
      return files.stream().map(what).distinct().collect(Collectors.joining(", "));
    }
  }

  /** A field and the document it stands on. */
  record FieldRow(DocumentRow on, DossierField field) {}

  /** A decision and the claim it is about. */
  record DecisionRow(Claim claim, Decision decision) {}

  List<DocumentRow> documentRows() {
    return documents.stream().map(this::row).toList();
  }

  List<FieldRow> fieldRows() {
    return documents.stream()
        .flatMap(
            document ->
                fields.stream()
                    .filter(field -> field.documentId().equals(document.id()))
                    .map(field -> new FieldRow(row(document), field)))
        .toList();
  }

  Optional<DecisionRow> decisionRow() {
    return decision.map(made -> new DecisionRow(claim, made));
  }

  long changedFields() {
    return fields.stream().filter(field -> field.changedBy() != null).count();
  }

  long billedCalls() {
    return calls.stream().filter(RecognitionCalls.Call::billed).count();
  }

  private DocumentRow row(ClaimDocument document) {
    return new DocumentRow(
        document,
        documents.indexOf(document) + 1,
        document.fileIds().stream()
            .flatMap(id -> files.stream().filter(file -> file.id().equals(id)))
            .toList());
  }
}

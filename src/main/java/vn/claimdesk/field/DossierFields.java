package vn.claimdesk.field;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields and tables read from the documents of claims. */
public interface DossierFields {

  /** Stores what was read from a document, in place of what was there. */
  void replace(String claimNumber, String documentId, List<Field> fields, List<FieldTable> tables);

  /** Adds fields behind those that were read from a document. */
  void append(String claimNumber, String documentId, List<Field> fields);

  /** All fields of the claim's documents, in the order in which they were read. */
  List<DossierField> ofClaim(String claimNumber);

  List<FieldTable> tablesOf(String documentId);

  /** The tables of the claim's documents, by the id of the document; no entry for those without. */
  Map<String, List<FieldTable>> tablesOfClaim(String claimNumber);

  /**
   * Puts other rows in the place of a table's; what the engine read is kept beside them.
   *
   * @param position of the table among {@link #tablesOf}, from 0
   */
  void changeTable(
      String documentId, int position, List<List<Cell>> rows, String changedBy, Instant changedAt);

  /** Keeps the verdict of a field. */
  void judge(String fieldId, double threshold, Verdict verdict, List<Reason> reasons);

  /**
   * Keeps what a human made of a field: confirmed as it is, or corrected to another value.
   *
   * @param missingBecause why a required field has no value, up to 200 characters; null otherwise
   */
  void settle(
      String fieldId,
      @Nullable String value,
      @Nullable String missingBecause,
      Verdict verdict,
      String changedBy,
      Instant changedAt);
}

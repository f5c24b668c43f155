package vn.claimdesk.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier on the wire. Values that are not known are null, never left out. */
@Schema(name = "Dossier")
@JsonInclude(JsonInclude.Include.ALWAYS)
record DossierSheet(
    @Schema(example = "C26-000123") String claimNumber,
    @Schema(
            allowableValues = {
              "received",
              "reading",
              "labelling",
              "reviewing",
              "deciding",
              "approved",
              "declined"
            })
        String status,
    @Nullable String reference,
    String policyNumber,
    String insuredName,
    String lineOfBusiness,
    String benefit,
    @Schema(description = "VND") long claimedAmount,
    Instant filedAt,
    List<DocumentPart> documents,
    @Schema(description = "Pages in no document: not labelled yet, or set aside")
        List<PagePart> otherPages,
    List<TaskPart> openTasks,
    @Nullable DecisionPart decision) {

  /** A document: pages that belong together. */
  record DocumentPart(
      String id,
      @Schema(description = "Names of the files its pages came in") String file,
      @Schema(example = "chip_id_card_front") String type,
      @Schema(allowableValues = {"pending", "read", "unreadable", "filed"}) String status,
      List<PagePart> pages,
      List<FieldPart> fields,
      List<TablePart> tables) {}

  /** A page and the picture that boxes on it refer to. */
  record PagePart(
      String id,
      @Schema(description = "Position in its file, from 0") int index,
      @Nullable String label,
      @Schema(allowableValues = {"engine", "human"}) @Nullable String labelSource,
      @Schema(description = "Pixels") int width,
      @Schema(description = "Pixels") int height,
      @Schema(description = "Address of the picture") String image) {}

  /** A field. */
  record FieldPart(
      String name,
      @Nullable String value,
      @Schema(description = "0 to 1, null where none was given") @Nullable Double confidence,
      @Schema(description = "[left, top, right, bottom] in pixels of the page's picture")
          @Nullable List<Integer> box,
      @Schema(description = "Index into the document's pages") int page,
      @Schema(allowableValues = {"clear", "review", "confirmed", "corrected"}) String verdict,
      @Schema(description = "In the caller's language") List<String> reasons) {}

  /** A table. */
  record TablePart(
      String name,
      @Schema(description = "Index into the document's pages") int page,
      List<String> columns,
      List<List<CellPart>> rows) {}

  /** A cell. */
  record CellPart(String value, @Nullable Double confidence, @Nullable List<Integer> box) {}

  /** A task that waits for a human. */
  record TaskPart(
      String id, String key, String name, @Nullable String assignee, Instant createdAt) {}

  /** What became of the claim. */
  record DecisionPart(
      @Schema(allowableValues = {"approved", "declined"}) String outcome,
      @Schema(description = "VND") long amount,
      @Nullable String reasonCode,
      @Schema(description = "In the caller's language") @Nullable String reason,
      @Nullable String note,
      String decidedBy,
      Instant decidedAt) {}
}

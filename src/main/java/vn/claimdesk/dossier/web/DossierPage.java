package vn.claimdesk.dossier.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.ClaimEvent;
import vn.claimdesk.adjudication.FactGrid;

/** Everything the page {@code /claims/{number}} shows, in the reader's language. */
@Schema(name = "DossierPage")
@JsonInclude(JsonInclude.Include.ALWAYS)
record DossierPage(
    String claimNumber,
    ClaimPart claim,
    @Nullable PolicyPart policy,
    @Nullable ProposalPart proposal,
    List<String> flags,
    List<String> grounds,
    @Nullable DecisionPart decision,
    List<TaskPart> openTasks,
    List<StopPart> stops,
    List<PaperPart> papers,
    List<PagePart> loosePages,
    FactGrid grid,
    List<ClaimEvent> events,
    List<CallPart> calls) {

  record ClaimPart(
      String status,
      @Nullable String reference,
      String policyNumber,
      String insuredName,
      String benefit,
      long claimedAmount,
      String filedBy,
      Instant filedAt,
      Instant dueAt) {}

  record PolicyPart(
      String number, String holder, String validFrom, String validTo, long limitAmount) {}

  record ProposalPart(
      long provenAmount,
      long limitAmount,
      int coPaymentPercent,
      long payableAmount,
      boolean withinPeriod,
      boolean benefitCovered,
      boolean straightThrough) {}

  /** What became of the claim; {@code refusedLines} are lines of expense not covered. */
  record DecisionPart(
      String outcome,
      long amount,
      @Nullable String reason,
      @Nullable String note,
      String decidedBy,
      Instant decidedAt,
      long refusedAmount,
      List<RefusedPart> refusedLines) {}

  record RefusedPart(String text, long amount, String reason) {}

  record TaskPart(String name, @Nullable String assignee, Instant createdAt) {}

  /** A step that failed and waits for an administrator. */
  record StopPart(String cause, String message, Instant since) {}

  record PaperPart(
      String id,
      String typeName,
      String file,
      String status,
      List<PagePart> pages,
      List<FieldPart> fields,
      List<TablePart> tables) {}

  record PagePart(
      String id,
      String file,
      int index,
      @Nullable String label,
      @Nullable String labelSource,
      int width,
      int height,
      String image) {}

  record FieldPart(
      String id,
      String label,
      String kind,
      @Nullable String value,
      @Nullable String read,
      @Nullable Double confidence,
      @Nullable Double threshold,
      @Nullable String pageId,
      @Nullable List<Integer> box,
      String verdict,
      List<String> reasons,
      @Nullable String changedBy,
      @Nullable Instant changedAt) {}

  record TablePart(
      String name, String title, List<ColumnPart> columns, List<List<CellPart>> rows) {}

  record ColumnPart(String name, String label) {}

  record CellPart(String value, @Nullable Double confidence) {}

  record CallPart(
      String operation,
      Instant sentAt,
      long durationMillis,
      @Nullable Integer httpStatus,
      @Nullable String errorCode,
      @Nullable String errorMessage,
      boolean billed) {}
}

package vn.claimdesk.audit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reconciliation on the wire. */
@Schema(name = "Reconciliation")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReconciliationSheet(
    @Schema(example = "2026-11") String month,
    @Nullable String host,
    long toleranceSeconds,
    Billed billed,
    @Schema(description = "Calls that may have been billed although no answer arrived")
        int unansweredCalls,
    @Schema(description = "null where no list was sent") @Nullable Comparison comparison) {

  /** Calls answered with errorCode 0; `rows` is cut at the limit, the totals are not. */
  record Billed(
      long calls,
      List<ByOperation> byOperation,
      List<ByDay> byDay,
      List<ByCheckSum> byCheckSum,
      List<Row> rows) {}

  record ByOperation(String operation, long calls) {}

  record ByDay(LocalDate day, long calls) {}

  record ByCheckSum(String checkSum, long calls) {}

  record Row(LocalDate day, String operation, String checkSum, long calls) {}

  /** What became of the list's rows and of our calls; the lists are cut at the limit. */
  record Comparison(
      Counts counts,
      List<Pair> matched,
      @Schema(description = "Rows explained by a call of ours that got no answer")
          List<Pair> maybeBilled,
      List<Ours> onlyOurs,
      List<Theirs> onlyTheirs,
      List<Bad> badRows) {}

  record Counts(
      int rows, int matched, int maybeBilled, int onlyOurs, int onlyTheirs, int badRows) {}

  record Pair(
      Ours ours,
      Theirs theirs,
      @Schema(description = "The vendor's time less ours") double differenceSeconds) {}

  record Ours(String checkSum, String operation, Instant time, String callId) {}

  record Theirs(
      int row,
      String checkSum,
      String operation,
      Instant time,
      @Schema(description = "An earlier row with the same values") @Nullable Integer sameAsRow) {}

  record Bad(int row, String problem, String excerpt) {}
}

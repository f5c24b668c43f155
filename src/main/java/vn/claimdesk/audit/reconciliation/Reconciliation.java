package vn.claimdesk.audit.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/**
 * The calls of a month and, where the vendor's list was given, what became of each of its rows.
 *
 * @param billed calls of the month that were answered with errorCode 0, oldest first
 * @param unanswered calls of the month that may have been billed although no answer arrived
 */
public record Reconciliation(
    Request request,
    List<BillableCall> billed,
    List<BillableCall> unanswered,
    Optional<Comparison> comparison) {

  public Reconciliation {
    billed = List.copyOf(billed);
    unanswered = List.copyOf(unanswered);
  }

  /**
   * What is asked for.
   *
   * @param host only calls to this base address; null for all
   * @param tolerance how far the vendor's time may lie outside the time a call took
   */
  public record Request(ExportPeriod month, @Nullable String host, Duration tolerance) {

    /** Such as {@code 2026-11}. */
    public String monthName() {
      return month.from().toString().substring(0, 7);
    }
  }

  /**
   * Every row of the list, and every billed call of the month, is in one of these.
   *
   * @param maybeBilled rows that an unanswered call of ours explains
   * @param onlyTheirs rows that nothing of ours explains
   * @param badRows rows of which nothing could be made, or of another month
   */
  public record Comparison(
      List<Match> matched,
      List<Match> maybeBilled,
      List<BillableCall> onlyOurs,
      List<VendorCall> onlyTheirs,
      List<BadRow> badRows) {

    public Comparison {
      matched = List.copyOf(matched);
      maybeBilled = List.copyOf(maybeBilled);
      onlyOurs = List.copyOf(onlyOurs);
      onlyTheirs = List.copyOf(onlyTheirs);
      badRows = List.copyOf(badRows);
    }

    /** Rows of the list, headings aside. */
    public int rows() {
      return matched.size() + maybeBilled.size() + onlyTheirs.size() + badRows.size();
    }
  }

  /** A call of ours and the row of theirs that is the same call. */
  public record Match(BillableCall call, VendorCall row) {

    /** The vendor's time less ours, signed: how far the clocks and logs differ. */
    public Duration difference() {
      Instant ours = call.sentAt();
      return Duration.between(ours, row.time());
    }
  }
}

package vn.claimdesk.adjudication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param amount payable, VND; 0 where declined
 * @param reasonCode why declined or reduced, one of {@link DecisionReason}'s codes
 * @param decidedBy user id, or {@code system} where it went straight through
 * @param refusal the lines of expense that are not covered
 */
public record Decision(
    String claimNumber,
    Outcome outcome,
    long amount,
    @Nullable String reasonCode,
    @Nullable String note,
    Proposal proposal,
    String decidedBy,
    Instant decidedAt,
    Refusal refusal) {

  /** A decision that covers every line. */
  public Decision(
      String claimNumber,
      Outcome outcome,
      long amount,
      @Nullable String reasonCode,
      @Nullable String note,
      Proposal proposal,
      String decidedBy,
      Instant decidedAt) {
    this(
        claimNumber,
        outcome,
        amount,
        reasonCode,
        note,
        proposal,
        decidedBy,
        decidedAt,
        Refusal.NONE);
  }

  /** What the rules pay once the refused lines are taken out, VND. */
  public long payableAmount() {
    return proposal.payableWithout(refusal.amount());
  }

  /** Approved or declined. */
  public enum Outcome {
    APPROVED,
    DECLINED;

    /** The name used on the wire: lower case. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

package vn.claimdesk.adjudication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a claim.
 *
 * @param amount payable, VND; 0 where declined
 * @param reasonCode why declined or reduced, one of {@link DecisionReason}'s codes
 * @param decidedBy user id, or {@code system} where it went straight through
 */
public record Decision(
    String claimNumber,
    Outcome outcome,
    long amount,
    @Nullable String reasonCode,
    @Nullable String note,
    Proposal proposal,
    String decidedBy,
    Instant decidedAt) {

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

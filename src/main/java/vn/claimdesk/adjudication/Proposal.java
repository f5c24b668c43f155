package vn.claimdesk.adjudication;

import java.util.List;
import vn.claimdesk.field.Reason;

/**
 * What the rules say about a claim.
 *
 * @param claimedAmount as claimed, VND
 * @param provenAmount sum of the invoices and bills in the dossier, VND
 * @param payableAmount after limit and co-payment, VND
 * @param flags what a human should look at, messages {@code flag.<code>}
 */
public record Proposal(
    boolean withinPeriod,
    boolean benefitCovered,
    long claimedAmount,
    long provenAmount,
    long limitAmount,
    int coPaymentPercent,
    long payableAmount,
    boolean straightThrough,
    List<Reason> flags) {

  public Proposal {
    flags = List.copyOf(flags);
  }
}

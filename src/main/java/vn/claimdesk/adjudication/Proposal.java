package vn.claimdesk.adjudication;

import java.util.List;
import vn.claimdesk.field.Reason;

/**
 * What the rules say about a claim.
 *
 * @param claimedAmount as claimed, VND
 * @param provenAmount sum of the invoices and receipts in the dossier, each cost once, VND
 * @param limitAmount the most the benefit pays, VND; 0 where the policy does not have it
 * @param payableAmount after limit and co-payment, VND; 0 where the policy does not cover the claim
 * @param straightThrough whether it may be approved without a human: there is no flag
 * @param flags what a human should look at, messages {@code adjudication.flag.<code>}
 * @param grounds how period and proven amount were found, messages {@code
 *     adjudication.ground.<code>}
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
    List<Reason> flags,
    List<Reason> grounds) {

  public Proposal {
    flags = List.copyOf(flags);
    grounds = List.copyOf(grounds);
  }

  /**
   * What is payable once lines of the proven costs are refused, VND: the rules' own arithmetic.
   * Where the rules pay nothing, that stays so.
   *
   * @param refused sum of the refused lines, VND
   */
  public long payableWithout(long refused) {
    if (payableAmount == 0) {
      return 0;
    }
    long justified = Math.max(0, Math.min(claimedAmount, provenAmount - refused));
    return afterCoPayment(Math.min(justified, limitAmount), coPaymentPercent);
  }

  /** Less the insured's own share, rounded to whole dong. */
  static long afterCoPayment(long amount, int coPaymentPercent) {
    return amount - Math.round(amount * coPaymentPercent / 100.0);
  }

  /** The most a human may approve, VND: neither above the limit nor above what was asked for. */
  public long approvableAmount() {
    return Math.min(limitAmount, claimedAmount);
  }
}

package vn.claimdesk.adjudication;

import java.util.List;
import java.util.stream.Stream;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.Reason;

/**
 * One claim held against its policy: what is proven, up to the limit, less the co-payment. The
 * arithmetic is here, the judgement in the decision table; only a required fact that is missing
 * always raises a flag.
 */
record Assessment(
    Claim claim,
    Policy policy,
    ServiceDays days,
    ProvenCosts costs,
    List<String> differingNames,
    int unreadable,
    HumanTouch touch,
    List<Reason> missing) {

  Proposal propose(CoverageRules rules) {
    CoverageFacts facts = facts();
    List<Reason> flags =
        Stream.concat(missing.stream(), rules.flags(facts).stream().map(this::flag)).toList();
    return new Proposal(
        facts.withinPeriod(),
        facts.benefitCovered(),
        claim.claimedAmount(),
        costs.amount(),
        limit(),
        coPaymentPercent(),
        facts.payableAmount(),
        flags.isEmpty(),
        flags,
        Stream.concat(Stream.of(days.ground()), costs.grounds().stream()).toList());
  }

  private CoverageFacts facts() {
    return new CoverageFacts(
        days.within(policy),
        days.known(),
        covered(),
        InsuredNames.onPolicy(claim, policy),
        differingNames.size(),
        costs.count(),
        Math.max(0, claim.claimedAmount() - costs.amount()),
        Math.max(0, justified() - limit()),
        unreadable,
        touch.corrected(),
        touch.overruled(),
        payable());
  }

  private long payable() {
    if (!days.within(policy) || !InsuredNames.onPolicy(claim, policy)) {
      return 0;
    }
    return Proposal.afterCoPayment(Math.min(justified(), limit()), coPaymentPercent());
  }

  private long justified() {
    return Math.min(claim.claimedAmount(), costs.amount());
  }

  private boolean covered() {
    return policy.cover(claim.benefit()).isPresent();
  }

  private long limit() {
    return policy.cover(claim.benefit()).map(BenefitCover::limitAmount).orElse(0L);
  }

  private int coPaymentPercent() {
    return policy.cover(claim.benefit()).map(BenefitCover::coPaymentPercent).orElse(0);
  }

  /** The flag with what its message says; one that only the table knows has no arguments. */
  private Reason flag(String code) {
    return switch (code) {
      case "outsidePeriod", "noServiceDate" -> Reason.of(code, days.text());
      case "insuredNotOnPolicy" -> Reason.of(code, claim.insuredName());
      case "nameDiffers" -> Reason.of(code, String.join(", ", differingNames));
      case "claimedMoreThanProven" ->
          Reason.of(code, Dong.format(claim.claimedAmount()), Dong.format(costs.amount()));
      case "overLimit" -> Reason.of(code, Dong.format(justified()), Dong.format(limit()));
      case "unreadableDocuments" -> Reason.of(code, String.valueOf(unreadable));
      case "fieldsCorrected" -> Reason.of(code, String.valueOf(touch.corrected()));
      case "fieldsOverruled" -> Reason.of(code, String.valueOf(touch.overruled()));
      case "aboveStraightThroughLimit" -> Reason.of(code, Dong.format(payable()));
      default -> Reason.of(code);
    };
  }
}

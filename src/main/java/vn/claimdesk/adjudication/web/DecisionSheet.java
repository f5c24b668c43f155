package vn.claimdesk.adjudication.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.ClaimEvent;
import vn.claimdesk.adjudication.FactGrid;
import vn.claimdesk.adjudication.Proposal;

/** Everything an adjuster decides a claim by; amounts in VND, days dd/MM/yyyy, instants ISO. */
record DecisionSheet(
    String claimNumber,
    ClaimPart claim,
    PolicyPart policy,
    ProposalPart proposal,
    List<Coded> flags,
    List<Coded> grounds,
    FactGrid grid,
    List<ClaimEvent> events,
    List<PaperPart> papers,
    List<PaperPart.CostPart> costs,
    List<Coded> reasonCodes,
    Limits limits,
    @JsonRawValue @Nullable String draft,
    long draftRevision,
    TaskPart task) {

  /** The task; {@code dueAt} is its own date, otherwise the end of the legal time. */
  record TaskPart(String id, @Nullable String assignee, Instant createdAt, Instant dueAt) {}

  record ClaimPart(
      String policyNumber,
      String insuredName,
      String benefit,
      String benefitName,
      long claimedAmount,
      String filedAt) {}

  /** The policy and its cover of the benefit that is claimed. */
  record PolicyPart(
      String number,
      String holder,
      String validFrom,
      String validTo,
      long limitAmount,
      int coPaymentPercent) {}

  /** The proposal without its reasons, which stand beside it as text. */
  record ProposalPart(
      boolean withinPeriod,
      boolean benefitCovered,
      long claimedAmount,
      long provenAmount,
      long limitAmount,
      int coPaymentPercent,
      long payableAmount,
      long approvableAmount,
      boolean straightThrough) {

    static ProposalPart of(Proposal proposal) {
      return new ProposalPart(
          proposal.withinPeriod(),
          proposal.benefitCovered(),
          proposal.claimedAmount(),
          proposal.provenAmount(),
          proposal.limitAmount(),
          proposal.coPaymentPercent(),
          proposal.payableAmount(),
          proposal.approvableAmount(),
          proposal.straightThrough());
    }
  }

  /** A code and what it says in the user's language. */
  record Coded(String code, String text) {}

  /**
   * What bounds the decision.
   *
   * @param authority the most this user may approve, VND; 0 where none
   */
  record Limits(long authority) {}
}

package vn.claimdesk.adjudication.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.Proposal;

/** Everything an adjuster decides a claim by; amounts in VND, days dd/MM/yyyy, instants ISO. */
record DecisionSheet(
    String claimNumber,
    ClaimPart claim,
    PolicyPart policy,
    ProposalPart proposal,
    List<Coded> flags,
    List<Coded> grounds,
    List<Fact> facts,
    List<Coded> reasonCodes,
    @JsonRawValue @Nullable String draft) {

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

  /** A field of a paper with the value that counts. */
  record Fact(
      String document,
      String type,
      String typeName,
      String field,
      String label,
      @Nullable String value,
      String verdict) {}
}

package vn.claimdesk.adjudication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Dossiers;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.FieldChecks;
import vn.claimdesk.field.Reason;

/** Gathers what an assessment needs, keeps what it gives, and takes decisions. */
@Service
class ClaimAdjudication implements Adjudication {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Claims claims;
  private final Policies policies;
  private final Dossiers dossiers;
  private final Documents documents;
  private final FieldChecks checks;
  private final CoverageRules rules;
  private final AdjudicationRecords records;
  private final AuditTrail audit;
  private final Clock clock;

  ClaimAdjudication(
      Claims claims,
      Policies policies,
      Dossiers dossiers,
      Documents documents,
      FieldChecks checks,
      CoverageRules rules,
      AdjudicationRecords records,
      AuditTrail audit,
      Clock clock) {
    this.claims = claims;
    this.policies = policies;
    this.dossiers = dossiers;
    this.documents = documents;
    this.checks = checks;
    this.rules = rules;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  @Transactional
  public Proposal assess(String claimNumber) {
    Proposal proposal = assessment(claims.find(claimNumber).orElseThrow()).propose(rules);
    records.keep(claimNumber, proposal, clock.instant());
    audit.record(claimNumber, "claim.assessed", "system", details(proposal));
    return proposal;
  }

  private Assessment assessment(Claim claim) {
    Policy policy = policies.find(claim.policyNumber()).orElseThrow();
    Dossier dossier = dossiers.of(claim, policy);
    var filed = claim.filedAt().atZone(VIETNAM).toLocalDate();
    return new Assessment(
        claim,
        policy,
        ServiceDays.in(dossier, claim.benefit(), filed),
        ProvenCosts.of(dossier),
        InsuredNames.differing(dossier),
        unreadable(claim),
        HumanTouch.of(dossier, checks),
        MissingFacts.flags(dossier));
  }

  /** Number of documents that had to be keyed. */
  private int unreadable(Claim claim) {
    return (int)
        documents.documents(claim.claimNumber()).stream()
            .filter(document -> document.status() == DocumentStatus.UNREADABLE)
            .count();
  }

  @Override
  public Optional<Proposal> proposal(String claimNumber) {
    return records.proposal(claimNumber);
  }

  @Override
  public Expenses expenses(String claimNumber) {
    Claim claim = claims.find(claimNumber).orElseThrow();
    Dossier dossier = dossiers.of(claim, policies.find(claim.policyNumber()).orElse(null));
    return ProvenCosts.of(dossier).expenses(dossier);
  }

  @Override
  public Optional<Decision> decision(String claimNumber) {
    return records.decision(claimNumber);
  }

  @Override
  @Transactional
  public void decide(Decision decision) {
    if (records.decision(decision.claimNumber()).isPresent()) {
      throw new DecisionRefusedException("alreadyDecided", decision.claimNumber());
    }
    DecisionCheck.require(decision);
    records.add(decision);
    claims.moveTo(
        decision.claimNumber(),
        decision.outcome() == Decision.Outcome.APPROVED
            ? ClaimStatus.APPROVED
            : ClaimStatus.DECLINED);
    audit.record(decision.claimNumber(), "claim.decided", decision.decidedBy(), details(decision));
  }

  @Override
  public List<Decision> decidedBetween(Instant from, Instant to) {
    return records.decidedBetween(from, to);
  }

  private static Map<String, String> details(Proposal proposal) {
    return Map.of(
        "provenAmount",
        String.valueOf(proposal.provenAmount()),
        "payableAmount",
        String.valueOf(proposal.payableAmount()),
        "straightThrough",
        String.valueOf(proposal.straightThrough()),
        "flags",
        proposal.flags().stream().map(Reason::code).distinct().collect(Collectors.joining(" ")));
  }

  private static Map<String, String> details(Decision decision) {
    String reason = decision.reasonCode();
    Map<String, String> details = new HashMap<>();
    details.put("outcome", decision.outcome().code());
    details.put("amount", String.valueOf(decision.amount()));
    details.put("reasonCode", reason == null ? "" : reason);
    Refusal refusal = decision.refusal();
    if (!refusal.lines().isEmpty()) {
      details.put("refusedLines", String.valueOf(refusal.lines().size()));
      details.put("refusedAmount", String.valueOf(refusal.amount()));
    }
    return details;
  }
}

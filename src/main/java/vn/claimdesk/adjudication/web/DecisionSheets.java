package vn.claimdesk.adjudication.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.AuthorityLimits;
import vn.claimdesk.adjudication.ClaimEvents;
import vn.claimdesk.adjudication.DecisionReason;
import vn.claimdesk.adjudication.FactGrid;
import vn.claimdesk.adjudication.FactGrids;
import vn.claimdesk.adjudication.FlagTexts;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.web.DecisionSheet.ClaimPart;
import vn.claimdesk.adjudication.web.DecisionSheet.Coded;
import vn.claimdesk.adjudication.web.DecisionSheet.Limits;
import vn.claimdesk.adjudication.web.DecisionSheet.PolicyPart;
import vn.claimdesk.adjudication.web.DecisionSheet.ProposalPart;
import vn.claimdesk.adjudication.web.DecisionSheet.TaskPart;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.Reason;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;

/** Lays out the sheet of the decision form in the user's language. */
@Component
class DecisionSheets {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Claims claims;
  private final Policies policies;
  private final Adjudication adjudication;
  private final FactGrids grids;
  private final ClaimEvents events;
  private final FlagTexts flags;
  private final Papers papers;
  private final AuthorityLimits authority;
  private final TaskDrafts drafts;
  private final MessageSource messages;

  DecisionSheets(
      Claims claims,
      Policies policies,
      Adjudication adjudication,
      FactGrids grids,
      ClaimEvents events,
      FlagTexts flags,
      Papers papers,
      AuthorityLimits authority,
      TaskDrafts drafts,
      MessageSource messages) {
    this.claims = claims;
    this.policies = policies;
    this.adjudication = adjudication;
    this.grids = grids;
    this.events = events;
    this.flags = flags;
    this.papers = papers;
    this.authority = authority;
    this.drafts = drafts;
    this.messages = messages;
  }

  /**
   * The sheet of a task.
   *
   * @param groups of the user who asks
   */
  DecisionSheet sheet(OpenTask task, List<String> groups, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    Policy policy = policies.find(claim.policyNumber()).orElseThrow();
    Proposal proposal = adjudication.proposal(claim.claimNumber()).orElseThrow();
    Optional<TaskDrafts.Draft> draft = drafts.latest(task.id());
    FactGrid grid = grids.of(claim, locale);
    List<PaperPart> found = papers.of(claim.claimNumber(), locale);
    return new DecisionSheet(
        claim.claimNumber(),
        claimPart(claim, locale),
        policyPart(policy, policy.cover(claim.benefit())),
        ProposalPart.of(proposal),
        flags(proposal, locale),
        texts("ground", proposal.grounds(), locale),
        grid,
        events.of(claim, grid, locale),
        found,
        papers.costs(adjudication.expenses(claim.claimNumber()), found, locale),
        reasonCodes(locale),
        new Limits(authority.of(groups).orElse(0)),
        draft.map(TaskDrafts.Draft::json).orElse(null),
        draft.map(TaskDrafts.Draft::revision).orElse(0L),
        taskPart(task, claim));
  }

  private List<Coded> flags(Proposal proposal, Locale locale) {
    return proposal.flags().stream()
        .map(flag -> new Coded(flag.code(), flags.text(flag, locale)))
        .toList();
  }

  private ClaimPart claimPart(Claim claim, Locale locale) {
    String benefit = claim.benefit().code();
    return new ClaimPart(
        claim.policyNumber(),
        claim.insuredName(),
        benefit,
        text("benefit", Reason.of(benefit), locale),
        claim.claimedAmount(),
        claim.filedAt().toString());
  }

  private static TaskPart taskPart(OpenTask task, Claim claim) {
    return new TaskPart(task.id(), task.assignee(), task.createdAt(), task.due(claim));
  }

  private static PolicyPart policyPart(Policy policy, Optional<BenefitCover> cover) {
    return new PolicyPart(
        policy.policyNumber(),
        policy.holder(),
        DAY.format(policy.validFrom()),
        DAY.format(policy.validTo()),
        cover.map(BenefitCover::limitAmount).orElse(0L),
        cover.map(BenefitCover::coPaymentPercent).orElse(0));
  }

  private List<Coded> reasonCodes(Locale locale) {
    return texts(
        "reason",
        Stream.of(DecisionReason.values()).map(reason -> Reason.of(reason.code())).toList(),
        locale);
  }

  private List<Coded> texts(String kind, List<Reason> reasons, Locale locale) {
    return reasons.stream()
        .map(reason -> new Coded(reason.code(), text(kind, reason, locale)))
        .toList();
  }

  /** The message; the code itself where a rule was added that has none yet. */
  private String text(String kind, Reason reason, Locale locale) {
    return String.valueOf(
        messages.getMessage(
            "adjudication." + kind + "." + reason.code(),
            reason.arguments().toArray(),
            reason.code(),
            locale));
  }
}

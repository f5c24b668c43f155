package vn.claimdesk.dossier.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.ClaimEvents;
import vn.claimdesk.adjudication.Cost;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.FactGrid;
import vn.claimdesk.adjudication.FactGrids;
import vn.claimdesk.adjudication.FlagTexts;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.Refusal;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.LegalClock;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Page;
import vn.claimdesk.dossier.Dossier;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Reason;
import vn.claimdesk.incident.Incidents;
import vn.claimdesk.incident.OpenIncident;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.review.ReasonTexts;
import vn.claimdesk.review.TaskDesk;

/** Lays out dossiers to be read by people who do not work on them. */
@Component
class DossierPages {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Policies policies;
  private final Adjudication adjudication;
  private final FactGrids grids;
  private final ClaimEvents events;
  private final RecognitionCalls calls;
  private final FlagTexts flags;
  private final TaskDesk tasks;
  private final Incidents incidents;
  private final PaperNames papers;
  private final CatalogueNames names;
  private final ReasonTexts reasons;
  private final MessageSource messages;

  DossierPages(
      Policies policies,
      Adjudication adjudication,
      FactGrids grids,
      ClaimEvents events,
      RecognitionCalls calls,
      FlagTexts flags,
      TaskDesk tasks,
      Incidents incidents,
      PaperNames papers,
      CatalogueNames names,
      ReasonTexts reasons,
      MessageSource messages) {
    this.policies = policies;
    this.adjudication = adjudication;
    this.grids = grids;
    this.events = events;
    this.calls = calls;
    this.flags = flags;
    this.tasks = tasks;
    this.incidents = incidents;
    this.papers = papers;
    this.names = names;
    this.reasons = reasons;
    this.messages = messages;
  }

  DossierPage page(Dossier dossier, Locale locale) {
    Claim claim = dossier.claim();
    String number = claim.claimNumber();
    Optional<Proposal> proposal =
        dossier.decision().map(Decision::proposal).or(() -> adjudication.proposal(number));
    FactGrid grid = grids.of(claim, locale);
    return new DossierPage(
        number,
        claim(claim),
        policies.find(claim.policyNumber()).map(of -> policy(of, claim)).orElse(null),
        proposal.map(DossierPages::proposal).orElse(null),
        proposal.map(of -> flags.texts(of.flags(), locale)).orElse(List.of()),
        proposal.map(of -> texts("ground", of.grounds(), locale)).orElse(List.of()),
        dossier.decision().map(of -> decision(of, locale)).orElse(null),
        tasks.everyOpenTask(number).stream()
            .map(of -> new DossierPage.TaskPart(of.name(), of.assignee(), of.createdAt()))
            .toList(),
        incidents.open(number).stream().map(of -> stop(of, locale)).toList(),
        dossier.documents().stream().map(part -> paper(dossier, part, locale)).toList(),
        dossier.loosePages().stream().map(page -> page(page, dossier.fileNames(), locale)).toList(),
        grid,
        events.of(claim, grid, locale),
        calls.ofClaims(List.of(number)).stream().map(DossierPages::call).toList());
  }

  private static DossierPage.ClaimPart claim(Claim claim) {
    return new DossierPage.ClaimPart(
        claim.status().code(),
        claim.reference(),
        claim.policyNumber(),
        claim.insuredName(),
        claim.benefit().code(),
        claim.claimedAmount(),
        claim.filedBy(),
        claim.filedAt(),
        LegalClock.runsOut(claim));
  }

  private DossierPage.StopPart stop(OpenIncident incident, Locale locale) {
    String cause = messages.getMessage("incident.name." + incident.cause().code(), null, locale);
    return new DossierPage.StopPart(cause, incident.message(), incident.since());
  }

  private static DossierPage.PolicyPart policy(Policy policy, Claim claim) {
    return new DossierPage.PolicyPart(
        policy.policyNumber(),
        policy.holder(),
        DAY.format(policy.validFrom()),
        DAY.format(policy.validTo()),
        policy.cover(claim.benefit()).map(BenefitCover::limitAmount).orElse(0L));
  }

  private static DossierPage.ProposalPart proposal(Proposal proposal) {
    return new DossierPage.ProposalPart(
        proposal.provenAmount(),
        proposal.limitAmount(),
        proposal.coPaymentPercent(),
        proposal.payableAmount(),
        proposal.withinPeriod(),
        proposal.benefitCovered(),
        proposal.straightThrough());
  }

  private DossierPage.DecisionPart decision(Decision decision, Locale locale) {
    return new DossierPage.DecisionPart(
        decision.outcome().code(),
        decision.amount(),
        decision.reasonCode() == null ? null : reason(decision.reasonCode(), locale),
        decision.note(),
        decision.decidedBy(),
        decision.decidedAt(),
        decision.refusal().amount(),
        decision.refusal().lines().stream().map(line -> refused(line, locale)).toList());
  }

  private DossierPage.RefusedPart refused(Refusal.Line line, Locale locale) {
    Cost.Kind kind = Cost.Kind.of(line.key());
    String text =
        kind == Cost.Kind.PRINTED
            ? line.text()
            : messages.getMessage("adjudication.line." + kind.code(), null, locale);
    return new DossierPage.RefusedPart(text, line.amount(), reason(line.reasonCode(), locale));
  }

  private String reason(String code, Locale locale) {
    return String.valueOf(messages.getMessage("adjudication.reason." + code, null, code, locale));
  }

  private List<String> texts(String kind, List<Reason> found, Locale locale) {
    return found.stream()
        .map(
            of ->
                String.valueOf(
                    messages.getMessage(
                        "adjudication." + kind + "." + of.code(),
                        of.arguments().toArray(),
                        of.code(),
                        locale)))
        .toList();
  }

  private DossierPage.PaperPart paper(Dossier dossier, Dossier.Part part, Locale locale) {
    ClaimDocument document = part.document();
    return new DossierPage.PaperPart(
        document.id(),
        papers.paper(document.type(), locale),
        document.fileNames(dossier.fileNames()),
        document.status().name().toLowerCase(Locale.ROOT),
        document.pages().stream().map(page -> page(page, dossier.fileNames(), locale)).toList(),
        part.fields().stream().map(field -> field(document, field, locale)).toList(),
        part.tables().stream().map(table -> table(document.type(), table, locale)).toList());
  }

  private DossierPage.PagePart page(Page page, Map<String, String> files, Locale locale) {
    return new DossierPage.PagePart(
        page.id(),
        files.getOrDefault(page.fileId(), ""),
        page.index(),
        page.label() == null ? null : papers.label(page.label(), locale),
        page.labelSource() == null ? null : page.labelSource().code(),
        page.width(),
        page.height(),
        page.image());
  }

  private DossierPage.FieldPart field(ClaimDocument document, DossierField field, Locale locale) {
    return new DossierPage.FieldPart(
        field.id(),
        names.field(document.type(), field.name(), locale),
        names.kind(document.type(), field.name()).name(),
        field.value(),
        field.reading().value(),
        field.reading().confidence(),
        field.threshold(),
        document.pageId(field.reading().page()),
        Box.corners(field.reading().box()),
        field.verdict().code(),
        reasons.texts(field, locale),
        field.changedBy(),
        field.changedAt());
  }

  private DossierPage.TablePart table(String type, FieldTable table, Locale locale) {
    return new DossierPage.TablePart(
        table.name(),
        names.table(type, table.name(), locale),
        table.columns().stream()
            .map(
                name ->
                    new DossierPage.ColumnPart(
                        name, names.column(type, table.name(), name, locale)))
            .toList(),
        table.rows().stream()
            .map(
                row ->
                    row.stream()
                        .map(cell -> new DossierPage.CellPart(cell.value(), cell.confidence()))
                        .toList())
            .toList());
  }

  private static DossierPage.CallPart call(RecognitionCalls.Call call) {
    return new DossierPage.CallPart(
        call.operation(),
        call.sentAt(),
        call.durationMillis(),
        call.httpStatus(),
        call.errorCode(),
        call.errorMessage(),
        call.billed());
  }
}

package vn.claimdesk.adjudication.web;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.DecisionReason;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.web.DecisionSheet.ClaimPart;
import vn.claimdesk.adjudication.web.DecisionSheet.Coded;
import vn.claimdesk.adjudication.web.DecisionSheet.Fact;
import vn.claimdesk.adjudication.web.DecisionSheet.PolicyPart;
import vn.claimdesk.adjudication.web.DecisionSheet.ProposalPart;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Reason;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;

/** Lays out the sheet of the decision form in the user's language. */
@Component
class DecisionSheets {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Claims claims;
  private final Policies policies;
  private final Documents documents;
  private final DossierFields fields;
  private final DocumentCatalogue catalogue;
  private final Adjudication adjudication;
  private final TaskDrafts drafts;
  private final MessageSource messages;

  DecisionSheets(
      Claims claims,
      Policies policies,
      Documents documents,
      DossierFields fields,
      DocumentCatalogue catalogue,
      Adjudication adjudication,
      TaskDrafts drafts,
      MessageSource messages) {
    this.claims = claims;
    this.policies = policies;
    this.documents = documents;
    this.fields = fields;
    this.catalogue = catalogue;
    this.adjudication = adjudication;
    this.drafts = drafts;
    this.messages = messages;
  }

  DecisionSheet sheet(OpenTask task, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    Policy policy = policies.find(claim.policyNumber()).orElseThrow();
    Proposal proposal = adjudication.proposal(claim.claimNumber()).orElseThrow();
    return new DecisionSheet(
        claim.claimNumber(),
        claimPart(claim, locale),
        policyPart(policy, policy.cover(claim.benefit())),
        ProposalPart.of(proposal),
        texts("flag", proposal.flags(), locale),
        texts("ground", proposal.grounds(), locale),
        facts(claim.claimNumber(), locale),
        reasonCodes(locale),
        drafts.find(task.id()).orElse(null));
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

  private static PolicyPart policyPart(Policy policy, Optional<BenefitCover> cover) {
    return new PolicyPart(
        policy.policyNumber(),
        policy.holder(),
        DAY.format(policy.validFrom()),
        DAY.format(policy.validTo()),
        cover.map(BenefitCover::limitAmount).orElse(0L),
        cover.map(BenefitCover::coPaymentPercent).orElse(0));
  }

  private List<Fact> facts(String claimNumber, Locale locale) {
    List<DossierField> all = fields.ofClaim(claimNumber);
    return documents.documents(claimNumber).stream()
        .flatMap(
            document ->
                all.stream()
                    .filter(field -> field.documentId().equals(document.id()))
                    .map(field -> fact(document, field, locale)))
        .toList();
  }

  private Fact fact(ClaimDocument document, DossierField field, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    Optional<DocumentType> type = catalogue.find(document.type());
    return new Fact(
        document.id(),
        document.type(),
        type.map(found -> english ? found.labelEn() : found.labelVi()).orElse(document.type()),
        field.name(),
        type.flatMap(found -> found.field(field.name()))
            .map(found -> english ? found.labelEn() : found.labelVi())
            .orElse(field.name()),
        field.value(),
        field.verdict().code());
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

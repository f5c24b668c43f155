package vn.claimdesk.review.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Facts;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.VietnameseText;
import vn.claimdesk.review.web.ReviewSheet.ElsewherePart;

/** Finds where else in a dossier a field's fact is stated: other papers, the claim, its policy. */
@Component
class SameFacts {

  private final Facts facts;
  private final Policies policies;
  private final CatalogueNames names;
  private final MessageSource messages;

  SameFacts(Facts facts, Policies policies, CatalogueNames names, MessageSource messages) {
    this.facts = facts;
    this.policies = policies;
    this.names = names;
    this.messages = messages;
  }

  /** What a dossier states, by the id of the fact. */
  record Stated(Map<String, List<Statement>> byFact) {}

  /** One statement; {@code fieldId} null where no paper makes it. */
  record Statement(@Nullable String fieldId, ElsewherePart part) {}

  Stated of(Claim claim, List<ClaimDocument> papers, List<DossierField> fields, Locale locale) {
    Map<String, List<Statement>> found = new HashMap<>();
    addClaim(found, claim, locale);
    for (ClaimDocument paper : papers) {
      fields.stream()
          .filter(field -> field.documentId().equals(paper.id()))
          .forEach(field -> addField(found, paper, field, locale));
    }
    return new Stated(found);
  }

  /** The other statements of a field's fact, those of the claim and its policy first. */
  List<ElsewherePart> elsewhere(Stated stated, ClaimDocument paper, DossierField field) {
    return facts.statedBy(paper.type(), field.name()).stream()
        .flatMap(fact -> stated.byFact().getOrDefault(fact.id(), List.of()).stream())
        .filter(statement -> !field.id().equals(statement.fieldId()))
        .map(statement -> compared(statement.part(), field.value()))
        .toList();
  }

  private void addClaim(Map<String, List<Statement>> found, Claim claim, Locale locale) {
    String place = messages.getMessage("review.place.claim", null, locale);
    add(found, "insuredName", place, claim.insuredName(), locale);
    add(found, "policyNumber", place, claim.policyNumber(), locale);
    add(found, "amount", place, Long.toString(claim.claimedAmount()), locale);
    policies
        .find(claim.policyNumber())
        .ifPresent(policy -> addPolicy(found, claim, policy, locale));
  }

  private void addPolicy(
      Map<String, List<Statement>> found, Claim claim, Policy policy, Locale locale) {
    String place = messages.getMessage("review.place.policy", null, locale);
    add(found, "policyHolder", place, policy.holder(), locale);
    Optional<InsuredPerson> insured =
        policy.insuredPersons().stream()
            .filter(person -> same(person.name(), claim.insuredName()))
            .findFirst();
    insured.ifPresent(
        person -> {
          add(found, "insuredName", place, person.name(), locale);
          add(
              found,
              "birthDate",
              place,
              person.dateOfBirth() == null ? null : PrintedDate.format(person.dateOfBirth()),
              locale);
          add(found, "identityNumber", place, person.identityNumber(), locale);
        });
  }

  private void add(
      Map<String, List<Statement>> found,
      String fact,
      String place,
      @Nullable String value,
      Locale locale) {
    if (value != null && !value.isBlank()) {
      String label =
          facts.all().stream()
              .filter(known -> known.id().equals(fact))
              .map(known -> known.labelIn(locale))
              .findFirst()
              .orElse(fact);
      put(
          found,
          fact,
          new Statement(null, new ElsewherePart(place, label, value, null, null, null, false)));
    }
  }

  private void addField(
      Map<String, List<Statement>> found, ClaimDocument paper, DossierField field, Locale locale) {
    String value = field.value();
    if (value == null || value.isBlank()) {
      return;
    }
    facts
        .statedBy(paper.type(), field.name())
        .ifPresent(
            fact ->
                put(
                    found,
                    fact.id(),
                    new Statement(
                        field.id(),
                        new ElsewherePart(
                            names.paper(paper.type(), locale),
                            names.field(paper.type(), field.name(), locale),
                            value,
                            paper.id(),
                            paper.pageId(field.reading().page()),
                            Box.corners(field.reading().box()),
                            false))));
  }

  private static void put(Map<String, List<Statement>> found, String fact, Statement statement) {
    found.computeIfAbsent(fact, any -> new ArrayList<>()).add(statement);
  }

  private static ElsewherePart compared(ElsewherePart part, @Nullable String value) {
    return new ElsewherePart(
        part.place(),
        part.label(),
        part.value(),
        part.documentId(),
        part.pageId(),
        part.box(),
        value != null && same(value, part.value()));
  }

  /** Whatever the case; marks count. */
  private static boolean same(String one, String other) {
    return Objects.equals(VietnameseText.canonical(one), VietnameseText.canonical(other));
  }
}

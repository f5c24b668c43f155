package vn.claimdesk.adjudication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.FactGrid.Agreement;
import vn.claimdesk.adjudication.FactGrid.Column;
import vn.claimdesk.adjudication.FactGrid.Row;
import vn.claimdesk.adjudication.FactGrid.Statement;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Dossiers;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Fact;
import vn.claimdesk.field.Facts;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.PrintedDate;

/** Lays out what claim, policy and papers say about the same facts. */
@Component
public class FactGrids {

  private static final String CLAIM = "claim";
  private static final String POLICY = "policy";
  private static final String AMOUNT = "amount";
  private static final String INSURED_NAME = "insuredName";
  private static final Map<String, FieldKind> KINDS =
      Map.of(INSURED_NAME, FieldKind.NAME, AMOUNT, FieldKind.MONEY, "birthDate", FieldKind.DATE);

  private final Policies policies;
  private final Dossiers dossiers;
  private final Documents documents;
  private final Facts facts;
  private final MessageSource messages;

  FactGrids(
      Policies policies,
      Dossiers dossiers,
      Documents documents,
      Facts facts,
      MessageSource messages) {
    this.policies = policies;
    this.dossiers = dossiers;
    this.documents = documents;
    this.facts = facts;
    this.messages = messages;
  }

  /** The grid of a claim as its papers stand now. */
  public FactGrid of(Claim claim, Locale locale) {
    Optional<Policy> policy = policies.find(claim.policyNumber());
    Dossier dossier = dossiers.of(claim, policy.orElse(null));
    Map<String, List<Statement>> stated = new LinkedHashMap<>();
    facts.all().forEach(fact -> stated.put(fact.id(), new ArrayList<>()));
    addClaim(stated, claim, locale);
    policy.ifPresent(of -> addPolicy(stated, claim, of, locale));
    Map<String, ClaimDocument> papers =
        documents.documents(claim.claimNumber()).stream()
            .collect(Collectors.toMap(ClaimDocument::id, document -> document));
    dossier.papers().forEach(paper -> addPaper(stated, paper, papers, locale));
    boolean provenAsClaimed = ProvenCosts.of(dossier).amount() == claim.claimedAmount();
    List<Row> rows =
        facts.all().stream()
            .flatMap(fact -> row(fact, stated, provenAsClaimed, locale).stream())
            .toList();
    return new FactGrid(columns(rows, dossier, locale), rows);
  }

  private List<Column> columns(List<Row> rows, Dossier dossier, Locale locale) {
    List<String> used =
        rows.stream().flatMap(row -> row.statements().stream()).map(Statement::column).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(CLAIM, text("column.claim", locale), false));
    columns.add(new Column(POLICY, text("column.policy", locale), false));
    for (Paper paper : dossier.papers()) {
      columns.add(new Column(paper.documentId(), title(paper, locale), true));
    }
    return columns.stream().filter(column -> used.contains(column.id())).toList();
  }

  private Optional<Row> row(
      Fact fact, Map<String, List<Statement>> stated, boolean provenAsClaimed, Locale locale) {
    List<Statement> statements = stated.getOrDefault(fact.id(), List.of());
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    boolean addsUp = fact.id().equals(AMOUNT) && provenAsClaimed;
    String counting = counting(statements);
    List<Statement> compared =
        statements.stream().map(it -> compared(it, addsUp ? it.value() : counting)).toList();
    Agreement worst =
        compared.stream().map(Statement::agreement).reduce(Agreement.SAME, Agreement::worse);
    return Optional.of(new Row(fact.id(), fact.labelIn(locale), worst, compared));
  }

  private static String counting(List<Statement> statements) {
    return statements.stream()
        .filter(it -> it.column().equals(POLICY))
        .findFirst()
        .or(() -> statements.stream().filter(it -> it.column().equals(CLAIM)).findFirst())
        .map(Statement::value)
        .orElseGet(
            () -> FactAgreement.mostStated(statements.stream().map(Statement::value).toList()));
  }

  private static Statement compared(Statement it, String counting) {
    return new Statement(
        it.column(),
        it.label(),
        it.kind(),
        it.value(),
        it.pageId(),
        it.box(),
        it.verdict(),
        FactAgreement.of(FieldKind.valueOf(it.kind()), counting, it.value()));
  }

  private void addClaim(Map<String, List<Statement>> stated, Claim claim, Locale locale) {
    add(stated, CLAIM, INSURED_NAME, claim.insuredName(), locale);
    add(stated, CLAIM, "policyNumber", claim.policyNumber(), locale);
    add(stated, CLAIM, AMOUNT, Long.toString(claim.claimedAmount()), locale);
  }

  private void addPolicy(
      Map<String, List<Statement>> stated, Claim claim, Policy policy, Locale locale) {
    add(stated, POLICY, "policyNumber", policy.policyNumber(), locale);
    add(stated, POLICY, "policyHolder", policy.holder(), locale);
    Optional<InsuredPerson> insured =
        policy.insuredPersons().stream()
            .filter(person -> InsuredNames.same(person.name(), claim.insuredName()))
            .findFirst();
    insured.ifPresent(
        person -> {
          add(stated, POLICY, INSURED_NAME, person.name(), locale);
          add(stated, POLICY, "identityNumber", person.identityNumber(), locale);
          add(
              stated,
              POLICY,
              "birthDate",
              person.dateOfBirth() == null ? null : PrintedDate.format(person.dateOfBirth()),
              locale);
        });
  }

  private void add(
      Map<String, List<Statement>> stated,
      String column,
      String factId,
      @Nullable String value,
      Locale locale) {
    List<Statement> statements = stated.get(factId);
    if (statements == null || value == null || value.isBlank()) {
      return;
    }
    String label = text("column." + column, locale);
    String kind = KINDS.getOrDefault(factId, FieldKind.TEXT).name();
    statements.add(new Statement(column, label, kind, value, null, null, null, Agreement.SAME));
  }

  private void addPaper(
      Map<String, List<Statement>> stated,
      Paper paper,
      Map<String, ClaimDocument> documents,
      Locale locale) {
    if (paper.type() == null) {
      return;
    }
    for (DossierField field : paper.fields()) {
      String value = field.value();
      Optional<Fact> fact = facts.statedBy(paper.type().id(), field.name());
      if (fact.isPresent() && value != null && !value.isBlank()) {
        Objects.requireNonNull(stated.get(fact.get().id()))
            .add(statement(paper, field, value, documents.get(paper.documentId()), locale));
      }
    }
  }

  private static Statement statement(
      Paper paper,
      DossierField field,
      String value,
      @Nullable ClaimDocument document,
      Locale locale) {
    Optional<FieldType> type = paper.fieldType(field.name());
    return new Statement(
        paper.documentId(),
        type.map(of -> of.labelIn(locale)).orElse(field.name()),
        type.map(FieldType::kind).orElse(FieldKind.TEXT).name(),
        value,
        document == null ? null : document.pageId(field.reading().page()),
        Box.corners(field.reading().box()),
        field.verdict().code(),
        Agreement.SAME);
  }

  private static String title(Paper paper, Locale locale) {
    return paper.type() == null ? paper.label() : paper.type().labelIn(locale);
  }

  private String text(String key, Locale locale) {
    return messages.getMessage("adjudication." + key, null, locale);
  }
}

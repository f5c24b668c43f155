package vn.claimdesk.review.work;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.review.ReviewRefusedException;

/** Settles fields and tables as an adjuster entered them; all of them, or none. */
@Component
public class FieldWork {

  /** Where a value can be taken from. */
  private static final Set<String> WAYS =
      Set.of("typed", "word", "region", "elsewhere", "alternative");

  private final DossierFields fields;
  private final Documents documents;
  private final DocumentCatalogue catalogue;
  private final TableWork tables;
  private final AuditTrail audit;
  private final Clock clock;

  FieldWork(
      DossierFields fields,
      Documents documents,
      DocumentCatalogue catalogue,
      TableWork tables,
      AuditTrail audit,
      Clock clock) {
    this.fields = fields;
    this.documents = documents;
    this.catalogue = catalogue;
    this.tables = tables;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Settles the fields; runs in the caller's transaction.
   *
   * @param draft {@code {"fields": {fieldId: {"value", "action":
   *     confirm|correct|absent|unreadable}}, "tables": {"documentId/position": rows}, "seconds":
   *     {fieldId: number}}}; with {@code "asPrinted": true} a value that breaks a rule is taken
   *     because the paper shows it; a required field that is absent or unreadable has a {@code
   *     "reason"}
   * @param locale of the names in a refusal
   * @throws ReviewRefusedException where an uncertain field is left open or an entry breaks a rule
   */
  public void apply(String claimNumber, String draft, String user, Locale locale) {
    Drafts.Review review = Drafts.review(draft);
    Map<String, Drafts.Entry> entries = review.entries();
    List<DossierField> all = fields.ofClaim(claimNumber);
    Map<String, ClaimDocument> papers = new HashMap<>();
    documents.documents(claimNumber).forEach(document -> papers.put(document.id(), document));
    if (!all.stream().map(DossierField::id).toList().containsAll(entries.keySet())) {
      throw new ReviewRefusedException("fieldUnknown");
    }
    Names names = new Names(papers, locale);
    requireNoneOpen(all, entries, names);
    Map<DossierField, FieldEntry.Settlement> settlements = new LinkedHashMap<>();
    for (DossierField field : all) {
      Drafts.Entry entry = entries.get(field.id());
      if (entry != null) {
        var checked = new FieldEntry(field, names.type(field), entry, names.of(field));
        settlements.put(field, checked.settle());
      }
    }
    List<TableWork.Change> changes =
        tables.changes(papers.values(), review.changedTables(), locale);
    settlements.forEach(
        (field, settlement) -> settle(claimNumber, field, settlement, review, user));
    tables.keep(claimNumber, changes, user);
    record(claimNumber, settlements.values(), review, user);
  }

  /** What the work amounted to, for the auditor. */
  private void record(
      String claimNumber,
      Collection<FieldEntry.Settlement> settlements,
      Drafts.Review review,
      String user) {
    long changed = settlements.stream().filter(made -> made.verdict() == Verdict.CORRECTED).count();
    long seconds = review.entries().keySet().stream().mapToLong(review::secondsOf).sum();
    audit.record(
        claimNumber,
        "fields.reviewed",
        user,
        Map.of(
            "accepted", Long.toString(settlements.size() - changed),
            "changed", Long.toString(changed),
            "tables", Integer.toString(review.changedTables().size()),
            "seconds", Long.toString(seconds)));
  }

  private static void requireNoneOpen(
      List<DossierField> all, Map<String, Drafts.Entry> entries, Names names) {
    List<DossierField> open =
        all.stream()
            .filter(field -> field.verdict() == Verdict.REVIEW)
            .filter(field -> !entries.containsKey(field.id()))
            .toList();
    if (!open.isEmpty()) {
      throw new ReviewRefusedException(
          "fieldOpen", names.of(open.get(0)), Integer.toString(open.size()));
    }
  }

  private void settle(
      String claimNumber,
      DossierField field,
      FieldEntry.Settlement settlement,
      Drafts.Review review,
      String user) {
    fields.settle(
        field.id(),
        settlement.value(),
        settlement.reason(),
        settlement.verdict(),
        user,
        clock.instant());
    Map<String, String> details = new LinkedHashMap<>();
    details.put("document", field.documentId());
    details.put("field", field.name());
    details.put("from", text(field.value()));
    details.put("to", text(settlement.value()));
    details.put("seconds", Long.toString(review.secondsOf(field.id())));
    Drafts.Entry entry = review.entries().get(field.id());
    if (entry != null && entry.how() != null && WAYS.contains(entry.how())) {
      details.put("how", entry.how());
    }
    if (settlement.reason() != null) {
      details.put("reason", settlement.reason());
    }
    audit.record(claimNumber, settlement.event(), user, details);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** What people call a field and its paper. */
  private final class Names {

    private final Map<String, ClaimDocument> papers;
    private final Locale locale;

    Names(Map<String, ClaimDocument> papers, Locale locale) {
      this.papers = papers;
      this.locale = locale;
    }

    @Nullable FieldType type(DossierField field) {
      DocumentType paper = paper(field);
      return paper == null ? null : paper.field(field.name()).orElse(null);
    }

    String of(DossierField field) {
      DocumentType paper = paper(field);
      FieldType type = type(field);
      String name = type == null ? field.name() : type.labelIn(locale);
      return paper == null ? name : name + " (" + paper.labelIn(locale) + ")";
    }

    private @Nullable DocumentType paper(DossierField field) {
      ClaimDocument document = papers.get(field.documentId());
      return document == null ? null : catalogue.find(document.type()).orElse(null);
    }
  }
}

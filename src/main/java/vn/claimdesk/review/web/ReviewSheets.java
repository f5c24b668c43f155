package vn.claimdesk.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LegalClock;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.review.ReasonTexts;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;
import vn.claimdesk.review.web.ReviewSheet.CellPart;
import vn.claimdesk.review.web.ReviewSheet.ClaimPart;
import vn.claimdesk.review.web.ReviewSheet.ColumnPart;
import vn.claimdesk.review.web.ReviewSheet.DocumentPart;
import vn.claimdesk.review.web.ReviewSheet.FieldPart;
import vn.claimdesk.review.web.ReviewSheet.PagePart;
import vn.claimdesk.review.web.ReviewSheet.TablePart;
import vn.claimdesk.review.web.ReviewSheet.TaskPart;

/** Lays out the sheet of the form "review fields" in the user's language. */
@Component
class ReviewSheets {

  private final Claims claims;
  private final Documents documents;
  private final DossierFields fields;
  private final CatalogueNames names;
  private final ReasonTexts reasons;
  private final TaskDrafts drafts;
  private final SameFacts sameFacts;
  private final Alternatives alternatives;
  private final TableTotals totals;
  private final StationProperties settings;

  ReviewSheets(
      Claims claims,
      Documents documents,
      DossierFields fields,
      CatalogueNames names,
      ReasonTexts reasons,
      TaskDrafts drafts,
      SameFacts sameFacts,
      Alternatives alternatives,
      TableTotals totals,
      StationProperties settings) {
    this.claims = claims;
    this.documents = documents;
    this.fields = fields;
    this.names = names;
    this.reasons = reasons;
    this.drafts = drafts;
    this.sameFacts = sameFacts;
    this.alternatives = alternatives;
    this.totals = totals;
    this.settings = settings;
  }

  ReviewSheet sheet(OpenTask task, String user, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    String number = claim.claimNumber();
    Map<String, String> files =
        documents.files(number).stream()
            .collect(Collectors.toMap(SourceFile::id, SourceFile::name));
    List<DossierField> all = fields.ofClaim(number);
    List<ClaimDocument> papers = documents.documents(number);
    Map<String, List<FieldTable>> tables = fields.tablesOfClaim(number);
    SameFacts.Stated stated = sameFacts.of(claim, papers, all, locale);
    List<DocumentPart> parts =
        papers.stream()
            .map(
                paper ->
                    document(
                        paper,
                        files,
                        all.stream().filter(it -> it.documentId().equals(paper.id())).toList(),
                        tables.getOrDefault(paper.id(), List.of()),
                        stated,
                        locale))
            .toList();
    var draft = drafts.latest(task.id());
    return new ReviewSheet(
        number,
        task(task, claim, user),
        claim(claim),
        parts,
        draft.map(TaskDrafts.Draft::json).orElse(null),
        draft.map(TaskDrafts.Draft::revision).orElse(0L),
        settings.wordsAhead());
  }

  static TaskPart task(OpenTask task, Claim claim, String user) {
    return new TaskPart(task.id(), task.assignee(), user, task.createdAt(), task.due(claim));
  }

  private static ClaimPart claim(Claim claim) {
    return new ClaimPart(
        claim.policyNumber(),
        claim.insuredName(),
        claim.benefit().code(),
        claim.claimedAmount(),
        claim.filedAt().toString(),
        LegalClock.runsOut(claim));
  }

  private DocumentPart document(
      ClaimDocument paper,
      Map<String, String> files,
      List<DossierField> own,
      List<FieldTable> tables,
      SameFacts.Stated stated,
      Locale locale) {
    return new DocumentPart(
        paper.id(),
        paper.type(),
        names.paper(paper.type(), locale),
        paper.status().name().toLowerCase(Locale.ROOT),
        paper.fileNames(files),
        paper.pages().stream().map(page -> page(page, files)).toList(),
        own.stream().map(field -> field(paper, field, stated, locale)).toList(),
        IntStream.range(0, tables.size())
            .mapToObj(position -> table(paper.type(), position, tables.get(position), own, locale))
            .toList());
  }

  private static PagePart page(Page page, Map<String, String> files) {
    return new PagePart(
        page.id(),
        files.getOrDefault(page.fileId(), ""),
        page.index(),
        page.width(),
        page.height(),
        page.image());
  }

  private FieldPart field(
      ClaimDocument paper, DossierField field, SameFacts.Stated stated, Locale locale) {
    int page = field.reading().page();
    FieldKind kind = names.kind(paper.type(), field.name());
    boolean open = field.verdict() == Verdict.REVIEW;
    return new FieldPart(
        field.id(),
        field.name(),
        names.field(paper.type(), field.name(), locale),
        names.field(paper.type(), field.name(), other(locale)),
        kind.name(),
        names.required(paper.type(), field.name()),
        field.value(),
        field.reading().raw(),
        field.reading().confidence(),
        field.threshold(),
        page,
        paper.pageId(page),
        Box.corners(field.reading().box()),
        field.verdict().code(),
        reasons.texts(field, locale),
        sameFacts.elsewhere(stated, paper, field),
        open ? alternatives.of(field, kind, locale) : List.of());
  }

  /** The language that the user does not read the form in. */
  private static Locale other(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
  }

  private TablePart table(
      String type, int position, FieldTable table, List<DossierField> own, Locale locale) {
    return new TablePart(
        table.name(),
        position,
        names.table(type, table.name(), locale),
        table.page(),
        table.columns().stream()
            .map(
                name ->
                    new ColumnPart(
                        name,
                        names.column(type, table.name(), name, locale),
                        totals.kind(type, table.name(), name).name(),
                        totals.of(type, table.name(), name, own)))
            .toList(),
        table.rows().stream().map(row -> row.stream().map(ReviewSheets::cell).toList()).toList());
  }

  private static CellPart cell(Cell cell) {
    return new CellPart(cell.value(), cell.confidence(), Box.corners(cell.box()));
  }
}

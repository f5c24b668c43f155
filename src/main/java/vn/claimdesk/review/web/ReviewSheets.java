package vn.claimdesk.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldTable;
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

/** Lays out the sheet of the form "review fields" in the user's language. */
@Component
class ReviewSheets {

  private final Claims claims;
  private final Documents documents;
  private final DossierFields fields;
  private final TypeNames names;
  private final ReasonTexts reasons;
  private final TaskDrafts drafts;

  ReviewSheets(
      Claims claims,
      Documents documents,
      DossierFields fields,
      TypeNames names,
      ReasonTexts reasons,
      TaskDrafts drafts) {
    this.claims = claims;
    this.documents = documents;
    this.fields = fields;
    this.names = names;
    this.reasons = reasons;
    this.drafts = drafts;
  }

  ReviewSheet sheet(OpenTask task, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    String number = claim.claimNumber();
    Map<String, String> files =
        documents.files(number).stream()
            .collect(Collectors.toMap(SourceFile::id, SourceFile::name));
    List<DossierField> all = fields.ofClaim(number);
    List<DocumentPart> parts =
        documents.documents(number).stream()
            .map(paper -> document(paper, files.getOrDefault(paper.fileId(), ""), all, locale))
            .toList();
    var claimPart =
        new ClaimPart(
            claim.policyNumber(),
            claim.insuredName(),
            claim.benefit().code(),
            claim.claimedAmount(),
            claim.filedAt().toString());
    return new ReviewSheet(number, claimPart, parts, drafts.find(task.id()).orElse(null));
  }

  private DocumentPart document(
      ClaimDocument paper, String file, List<DossierField> all, Locale locale) {
    return new DocumentPart(
        paper.id(),
        paper.type(),
        names.paper(paper.type(), locale),
        paper.status().name().toLowerCase(Locale.ROOT),
        file,
        paper.pages().stream().map(ReviewSheets::page).toList(),
        all.stream()
            .filter(field -> field.documentId().equals(paper.id()))
            .map(field -> field(paper, field, locale))
            .toList(),
        fields.tablesOf(paper.id()).stream()
            .map(table -> table(paper.type(), table, locale))
            .toList());
  }

  private static PagePart page(Page page) {
    return new PagePart(page.id(), page.index(), page.width(), page.height(), PageImage.of(page));
  }

  private FieldPart field(ClaimDocument paper, DossierField field, Locale locale) {
    int page = field.reading().page();
    return new FieldPart(
        field.id(),
        field.name(),
        names.field(paper.type(), field.name(), locale),
        names.kind(paper.type(), field.name()).name(),
        names.required(paper.type(), field.name()),
        field.value(),
        field.reading().raw(),
        field.reading().confidence(),
        field.threshold(),
        page,
        page < paper.pages().size() ? paper.pages().get(page).id() : null,
        ReviewSheet.box(field.reading().box()),
        field.verdict().code(),
        reasons.texts(field.reasons(), locale));
  }

  private TablePart table(String type, FieldTable table, Locale locale) {
    return new TablePart(
        table.name(),
        names.table(type, table.name(), locale),
        table.page(),
        table.columns().stream()
            .map(name -> new ColumnPart(name, names.column(type, table.name(), name, locale)))
            .toList(),
        table.rows().stream().map(row -> row.stream().map(ReviewSheets::cell).toList()).toList());
  }

  private static CellPart cell(Cell cell) {
    return new CellPart(cell.value(), cell.confidence(), ReviewSheet.box(cell.box()));
  }
}

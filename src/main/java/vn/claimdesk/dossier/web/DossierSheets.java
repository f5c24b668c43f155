package vn.claimdesk.dossier.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.document.Page;
import vn.claimdesk.dossier.Dossier;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.review.ReasonTexts;
import vn.claimdesk.review.TaskDesk.OpenTask;

/** Writes dossiers down for the wire. */
@Component
class DossierSheets {

  private final ReasonTexts reasons;
  private final MessageSource messages;

  DossierSheets(ReasonTexts reasons, MessageSource messages) {
    this.reasons = reasons;
    this.messages = messages;
  }

  DossierSheet sheet(Dossier dossier, Locale locale) {
    Claim claim = dossier.claim();
    return new DossierSheet(
        claim.claimNumber(),
        claim.status().code(),
        claim.reference(),
        claim.policyNumber(),
        claim.insuredName(),
        claim.lineOfBusiness().code(),
        claim.benefit().code(),
        claim.claimedAmount(),
        claim.filedAt(),
        dossier.documents().stream().map(part -> document(dossier, part, locale)).toList(),
        dossier.loosePages().stream().map(DossierSheets::page).toList(),
        dossier.openTasks().stream().map(DossierSheets::task).toList(),
        dossier.decision().map(decision -> decision(decision, locale)).orElse(null));
  }

  private DossierSheet.DocumentPart document(Dossier dossier, Dossier.Part part, Locale locale) {
    var document = part.document();
    return new DossierSheet.DocumentPart(
        document.id(),
        document.fileNames(dossier.fileNames()),
        document.type(),
        document.status().name().toLowerCase(Locale.ROOT),
        document.pages().stream().map(DossierSheets::page).toList(),
        part.fields().stream().map(field -> field(field, locale)).toList(),
        part.tables().stream().map(DossierSheets::table).toList());
  }

  private DossierSheet.FieldPart field(DossierField field, Locale locale) {
    return new DossierSheet.FieldPart(
        field.name(),
        field.value(),
        field.reading().confidence(),
        Box.corners(field.reading().box()),
        field.reading().page(),
        field.verdict().code(),
        reasons.texts(field.reasons(), locale));
  }

  private DossierSheet.DecisionPart decision(Decision decision, Locale locale) {
    String code = decision.reasonCode();
    return new DossierSheet.DecisionPart(
        decision.outcome().code(),
        decision.amount(),
        code,
        code == null
            ? null
            : messages.getMessage("adjudication.reason." + code, null, code, locale),
        decision.note(),
        decision.decidedBy(),
        decision.decidedAt());
  }

  private static DossierSheet.PagePart page(Page page) {
    var source = page.labelSource();
    return new DossierSheet.PagePart(
        page.id(),
        page.index(),
        page.label(),
        source == null ? null : source.code(),
        page.width(),
        page.height(),
        page.image());
  }

  private static DossierSheet.TablePart table(FieldTable table) {
    return new DossierSheet.TablePart(
        table.name(),
        table.page(),
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(DossierSheets::cell).toList()).toList());
  }

  private static DossierSheet.CellPart cell(Cell cell) {
    return new DossierSheet.CellPart(cell.value(), cell.confidence(), Box.corners(cell.box()));
  }

  private static DossierSheet.TaskPart task(OpenTask task) {
    return new DossierSheet.TaskPart(
        task.id(), task.definitionKey(), task.name(), task.assignee(), task.createdAt());
  }
}

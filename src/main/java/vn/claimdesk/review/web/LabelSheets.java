package vn.claimdesk.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;

/** Lays out the sheet of the form "label pages" in the user's language. */
@Component
class LabelSheets {

  private final Claims claims;
  private final Documents documents;
  private final DocumentCatalogue catalogue;
  private final TaskDrafts drafts;
  private final MessageSource messages;

  LabelSheets(
      Claims claims,
      Documents documents,
      DocumentCatalogue catalogue,
      TaskDrafts drafts,
      MessageSource messages) {
    this.claims = claims;
    this.documents = documents;
    this.catalogue = catalogue;
    this.drafts = drafts;
    this.messages = messages;
  }

  LabelSheet sheet(OpenTask task, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    Map<String, String> fileNames =
        documents.files(claim.claimNumber()).stream()
            .collect(Collectors.toMap(SourceFile::id, SourceFile::name));
    List<LabelSheet.PagePart> pages =
        documents.pages(claim.claimNumber()).stream()
            .map(page -> page(page, fileNames.getOrDefault(page.fileId(), "")))
            .toList();
    return new LabelSheet(
        claim.claimNumber(),
        claim.insuredName(),
        claim.benefit().code(),
        pages,
        catalogue.humanLabels().stream().map(label -> label(label, locale)).toList(),
        drafts.find(task.id()).orElse(null));
  }

  private static LabelSheet.PagePart page(Page page, String file) {
    return new LabelSheet.PagePart(
        page.id(),
        file,
        page.index(),
        page.label(),
        page.labelSource() == null ? null : page.labelSource().code(),
        page.width(),
        page.height(),
        PageImage.of(page));
  }

  private LabelSheet.LabelPart label(String label, Locale locale) {
    String operation = catalogue.operationForLabel(label).orElse("none");
    String reading = operation.substring(operation.lastIndexOf('/') + 1);
    return new LabelSheet.LabelPart(
        label,
        messages.getMessage("review.label." + label, null, locale),
        messages.getMessage("review.reading." + reading, null, locale));
  }
}

package vn.claimdesk.review.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.PageLabels;
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

  LabelSheet sheet(OpenTask task, String user, Locale locale) {
    Claim claim = claims.find(task.claimNumber()).orElseThrow();
    List<SourceFile> files = documents.files(claim.claimNumber());
    List<Page> pages = documents.pages(claim.claimNumber());
    Optional<TaskDrafts.Draft> draft = drafts.latest(task.id());
    return new LabelSheet(
        claim.claimNumber(),
        claim.insuredName(),
        claim.benefit().code(),
        ReviewSheets.task(task, claim, user),
        new LabelSheet.ClaimPart(claim.filedAt()),
        pages.stream().map(page -> page(page, pages, files)).toList(),
        catalogue.humanLabels().stream().map(label -> label(label, locale)).toList(),
        draft.map(TaskDrafts.Draft::json).orElse(null),
        draft.map(TaskDrafts.Draft::revision).orElse(0L));
  }

  private static LabelSheet.PagePart page(Page page, List<Page> pages, List<SourceFile> files) {
    Optional<SourceFile> file = file(files, page.fileId());
    return new LabelSheet.PagePart(
        page.id(),
        page.fileId(),
        file.map(SourceFile::name).orElse(""),
        page.index(),
        page.label(),
        page.labelSource() == null ? null : page.labelSource().code(),
        page.width(),
        page.height(),
        page.image(),
        file.filter(of -> of.mediaType().contains("xml")).isPresent(),
        file.flatMap(of -> twin(of, files))
            .flatMap(twin -> sameIndex(pages, twin, page.index()))
            .orElse(null));
  }

  /** The first file of the same bytes, where that is another. */
  private static Optional<SourceFile> twin(SourceFile file, List<SourceFile> files) {
    return files.stream()
        .filter(other -> other.sha256().equals(file.sha256()))
        .findFirst()
        .filter(first -> !first.id().equals(file.id()));
  }

  private static Optional<String> sameIndex(List<Page> pages, SourceFile file, int index) {
    return pages.stream()
        .filter(page -> page.fileId().equals(file.id()) && page.index() == index)
        .map(Page::id)
        .findFirst();
  }

  private static Optional<SourceFile> file(List<SourceFile> files, String id) {
    return files.stream().filter(file -> file.id().equals(id)).findFirst();
  }

  private LabelSheet.LabelPart label(String label, Locale locale) {
    String operation = catalogue.operationForLabel(label).orElse("none");
    String reading = operation.substring(operation.lastIndexOf('/') + 1);
    return new LabelSheet.LabelPart(
        label,
        messages.getMessage("review.label." + label, null, locale),
        messages.getMessage("review.reading." + reading, null, locale),
        PageLabels.setsAside(label));
  }
}

package vn.claimdesk.review.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.review.ReviewRefusedException;

/** Applies the labels that an adjuster gave pages; all of them, or none. */
@Component
public class LabelWork {

  private final Documents documents;
  private final DocumentCatalogue catalogue;
  private final AuditTrail audit;

  LabelWork(Documents documents, DocumentCatalogue catalogue, AuditTrail audit) {
    this.documents = documents;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  /**
   * Labels the pages; runs in the caller's transaction.
   *
   * @param draft {@code {"pages": {pageId: label}}}
   * @throws ReviewRefusedException where a page stays without a label, or page or label is unknown
   */
  public void apply(String claimNumber, String draft, String user) {
    Map<String, String> labels = Drafts.labels(draft);
    Map<String, Page> pages = new LinkedHashMap<>();
    documents.pages(claimNumber).forEach(page -> pages.put(page.id(), page));
    for (var entry : labels.entrySet()) {
      if (!pages.containsKey(entry.getKey())) {
        throw new ReviewRefusedException("pageUnknown");
      }
      if (!catalogue.humanLabels().contains(entry.getValue())) {
        throw new ReviewRefusedException("labelUnknown", String.valueOf(entry.getValue()));
      }
    }
    requireAllLabelled(claimNumber, pages, labels);
    pages.values().forEach(page -> label(page, labels.get(page.id()), user));
  }

  private void requireAllLabelled(
      String claimNumber, Map<String, Page> pages, Map<String, String> labels) {
    List<Page> open =
        pages.values().stream()
            .filter(page -> page.label() == null && !labels.containsKey(page.id()))
            .toList();
    if (!open.isEmpty()) {
      throw new ReviewRefusedException(
          "pageWithoutLabel",
          fileName(claimNumber, open.get(0).fileId()),
          Integer.toString(open.get(0).index() + 1),
          Integer.toString(open.size()));
    }
  }

  private void label(Page page, @Nullable String label, String user) {
    if (label == null || label.equals(page.label())) {
      return;
    }
    documents.label(page.id(), label, LabelSource.HUMAN);
    String before = page.label();
    audit.record(
        page.claimNumber(),
        "page.labelled",
        user,
        Map.of("page", page.id(), "from", before == null ? "" : before, "to", label));
  }

  private String fileName(String claimNumber, String fileId) {
    return documents.files(claimNumber).stream()
        .filter(file -> file.id().equals(fileId))
        .map(SourceFile::name)
        .findFirst()
        .orElse("");
  }
}

package vn.claimdesk.review.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.review.ReviewRefusedException;

/**
 * Applies what an adjuster made of the pages: labels, documents, turned pictures; all of it, or
 * none.
 */
@Component
public class LabelWork {

  private static final Set<Integer> QUARTERS = Set.of(0, 90, 180, 270);

  private final Documents documents;
  private final DocumentCatalogue catalogue;
  private final AuditTrail audit;

  LabelWork(Documents documents, DocumentCatalogue catalogue, AuditTrail audit) {
    this.documents = documents;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  /**
   * Labels, arranges and turns the pages; runs in the caller's transaction.
   *
   * @param json {@code {"pages": {pageId: label}, "groups": [[pageId, …], …], "turns": {pageId:
   *     degrees clockwise}}}; without groups, neighbours of one label make a document
   * @throws ReviewRefusedException where a page stays without a label or document, a document has
   *     several labels, or a page, label or turn is unknown
   */
  public void apply(String claimNumber, String json, String user) {
    Drafts.Labels draft = Drafts.labelling(json);
    Map<String, Page> pages = new LinkedHashMap<>();
    documents.pages(claimNumber).forEach(page -> pages.put(page.id(), page));
    Map<String, SourceFile> files =
        documents.files(claimNumber).stream()
            .collect(Collectors.toMap(SourceFile::id, file -> file));
    requireKnown(draft, pages);
    requireAllLabelled(files, pages, draft.labels());
    Set<String> electronic =
        pages.values().stream()
            .filter(page -> isElectronic(files.get(page.fileId())))
            .map(Page::id)
            .collect(Collectors.toSet());
    requireNoneTurned(draft, electronic, pages);
    Arrangement arrangement = Arrangement.of(draft.groups());
    if (arrangement.made()) {
      arrangement = arrangement.checked(pages, counting(pages, draft.labels()), electronic);
    }
    pages.values().forEach(page -> label(page, draft.labels().get(page.id()), user));
    draft.turned().forEach((page, degrees) -> turn(pages, page, degrees, user));
    if (arrangement.made()) {
      arrange(claimNumber, arrangement, user);
    }
  }

  private void requireKnown(Drafts.Labels draft, Map<String, Page> pages) {
    if (!pages.keySet().containsAll(draft.labels().keySet())
        || !pages.keySet().containsAll(draft.turned().keySet())) {
      throw new ReviewRefusedException("pageUnknown");
    }
    for (String label : draft.labels().values()) {
      if (!catalogue.humanLabels().contains(label)) {
        throw new ReviewRefusedException("labelUnknown", String.valueOf(label));
      }
    }
    for (Integer degrees : draft.turned().values()) {
      if (degrees == null || !QUARTERS.contains(degrees)) {
        throw new ReviewRefusedException("turnUnknown", String.valueOf(degrees));
      }
    }
  }

  private void requireAllLabelled(
      Map<String, SourceFile> files, Map<String, Page> pages, Map<String, String> labels) {
    List<Page> open =
        pages.values().stream()
            .filter(page -> page.label() == null && !labels.containsKey(page.id()))
            .toList();
    if (!open.isEmpty()) {
      SourceFile file = files.get(open.get(0).fileId());
      throw new ReviewRefusedException(
          "pageWithoutLabel",
          file == null ? "" : file.name(),
          Integer.toString(open.get(0).index() + 1),
          Integer.toString(open.size()));
    }
  }

  /** A data file is read as it is, and its drawn page lies as its boxes do. */
  private static void requireNoneTurned(
      Drafts.Labels draft, Set<String> electronic, Map<String, Page> pages) {
    draft.turned().entrySet().stream()
        .filter(turn -> electronic.contains(turn.getKey()) && turn.getValue() != 0)
        .findFirst()
        .ifPresent(
            turn -> {
              throw new ReviewRefusedException(
                  "electronicNotTurned", Arrangement.number(pages, turn.getKey()));
            });
  }

  private static Map<String, String> counting(Map<String, Page> pages, Map<String, String> labels) {
    Map<String, String> counting = new LinkedHashMap<>();
    pages.forEach((id, page) -> counting.put(id, labels.getOrDefault(id, page.label())));
    return counting;
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

  private void turn(Map<String, Page> pages, String pageId, int degrees, String user) {
    Page page = pages.get(pageId);
    if (page == null || degrees == 0) {
      return;
    }
    documents.turn(pageId, degrees);
    audit.record(
        page.claimNumber(),
        "page.turned",
        user,
        Map.of("page", pageId, "degrees", Integer.toString(degrees)));
  }

  private void arrange(String claimNumber, Arrangement arrangement, String user) {
    documents.arrange(claimNumber, arrangement.documents());
    audit.record(
        claimNumber,
        "pages.arranged",
        user,
        Map.of(
            "documents",
            arrangement.documents().stream()
                .map(pages -> String.join(" ", pages))
                .collect(Collectors.joining("; "))));
  }

  private static boolean isElectronic(@Nullable SourceFile file) {
    return file != null && file.mediaType().contains("xml");
  }
}

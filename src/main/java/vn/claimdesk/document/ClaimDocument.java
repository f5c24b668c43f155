package vn.claimdesk.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pages that belong together; mostly of one file, of several where an adjuster arranged them so.
 *
 * @param fileId the file of its first page
 * @param label the page label they share
 * @param type the catalogue's type; the label itself until it is read
 */
public record ClaimDocument(
    String id,
    String claimNumber,
    String fileId,
    String label,
    String type,
    DocumentStatus status,
    List<Page> pages) {

  public ClaimDocument {
    pages = List.copyOf(pages);
  }

  /** The files that its pages lie in, in the order of the pages. */
  public List<String> fileIds() {
    return pages.isEmpty() ? List.of(fileId) : pages.stream().map(Page::fileId).distinct().toList();
  }

  /** The same by name, for people. */
  public String fileNames(Map<String, String> names) {
    return fileIds().stream()
        .map(file -> names.getOrDefault(file, ""))
        .collect(Collectors.joining(", "));
  }

  /**
   * The id of a page; null where the document has no such page.
   *
   * @param index within the document, from 0
   */
  public @Nullable String pageId(int index) {
    return index < pages.size() ? pages.get(index).id() : null;
  }
}

package vn.claimdesk.document;

import java.util.List;

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
}

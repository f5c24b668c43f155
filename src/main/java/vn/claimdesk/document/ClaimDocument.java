package vn.claimdesk.document;

import java.util.List;

/**
 * Pages of one file that belong together.
 *
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
}

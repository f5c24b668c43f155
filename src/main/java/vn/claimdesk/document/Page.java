package vn.claimdesk.document;

import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.PageLabels;

/**
 * A page of a file and the picture that boxes on it refer to.
 *
 * @param index position in its file, from 0
 * @param label one of the contract's 17, or null while it has none; a label of {@link
 *     PageLabels#setsAside} where a human said that it belongs to no document
 * @param documentId the document it was put into, null before grouping
 * @param width of the picture, pixels; 0 for pages without a picture (e-invoice XML has one drawn)
 * @param turned degrees clockwise by which a human turned it: 0, 90, 180 or 270; the picture is
 *     turned, the file is not
 */
public record Page(
    String id,
    String claimNumber,
    String fileId,
    int index,
    @Nullable String label,
    @Nullable LabelSource labelSource,
    @Nullable String documentId,
    int width,
    int height,
    int turned) {

  /** A page that nobody turned. */
  public Page(
      String id,
      String claimNumber,
      String fileId,
      int index,
      @Nullable String label,
      @Nullable LabelSource labelSource,
      @Nullable String documentId,
      int width,
      int height) {
    this(id, claimNumber, fileId, index, label, labelSource, documentId, width, height, 0);
  }

  /** Where its picture is served; another address once it was turned, for browsers' caches. */
  public String image() {
    String address = "/api/claims/" + claimNumber + "/pages/" + id + "/image";
    return turned == 0 ? address : address + "?turned=" + turned;
  }

  /** Whether the page belongs into a document: it has a label that does not set it aside. */
  public boolean belongsToADocument() {
    return label != null && !PageLabels.setsAside(label);
  }
}

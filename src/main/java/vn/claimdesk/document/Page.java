package vn.claimdesk.document;

import org.jspecify.annotations.Nullable;

/**
 * A page of a file and the picture that boxes on it refer to.
 *
 * @param index position in its file, from 0
 * @param label one of the contract's 17, or null while it has none; {@link #OTHER} where a human
 *     said that it belongs to none
 * @param documentId the document it was put into, null before grouping
 * @param width of the picture, pixels; 0 for pages without a picture (e-invoice XML has one drawn)
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
    int height) {

  /** The label of a page that a human set aside: not part of the dossier. */
  public static final String OTHER = "other";
}

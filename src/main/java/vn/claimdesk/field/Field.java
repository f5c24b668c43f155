package vn.claimdesk.field;

import org.jspecify.annotations.Nullable;

/**
 * One fact as it was read from a paper.
 *
 * @param name the name in the catalogue, which is the recognition contract's name
 * @param value the normalised value, empty where the paper does not show the field
 * @param raw the text as it was read, before normalisation
 * @param confidence probability 0 to 1 that the value is right, or null where none was given
 * @param box where it stands on the picture of its page
 * @param page index of the page within its document, from 0
 */
public record Field(
    String name,
    @Nullable String value,
    @Nullable String raw,
    @Nullable Double confidence,
    @Nullable Box box,
    int page) {

  /** Whether nothing was read. */
  public boolean missing() {
    return value == null || value.isBlank();
  }
}

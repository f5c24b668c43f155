package vn.claimdesk.field;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a claim's document: what was read, how it was judged, what a human made of it.
 *
 * @param value the value that counts now: the reading, or what a human put in its place
 * @param threshold the confidence asked of this field when it was judged
 * @param missingBecause why a required field has no value, as the adjuster put it
 * @param changedBy who confirmed or corrected it
 */
public record DossierField(
    String id,
    String documentId,
    Field reading,
    @Nullable String value,
    @Nullable Double threshold,
    Verdict verdict,
    List<Reason> reasons,
    @Nullable String missingBecause,
    @Nullable String changedBy,
    @Nullable Instant changedAt) {

  public DossierField {
    reasons = List.copyOf(reasons);
  }

  /** Whether there is no value, neither read nor put in by a human. */
  public boolean missing() {
    return value == null || value.isBlank();
  }

  public String name() {
    return reading.name();
  }
}

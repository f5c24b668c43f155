package vn.claimdesk.recognition.embedded.table;

import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;

/** A cell as it was read; an empty one has an empty text and neither confidence nor box. */
public record ReadCell(String label, String text, @Nullable Double confidence, @Nullable Box box) {

  static ReadCell empty(String label) {
    return new ReadCell(label, "", null, null);
  }

  public boolean blank() {
    return text.isBlank();
  }

  public ReadCell as(String otherLabel) {
    return new ReadCell(otherLabel, text, confidence, box);
  }

  public ReadCell with(String otherText) {
    return new ReadCell(label, otherText, confidence, box);
  }

  /** The same with another confidence. */
  ReadCell sure(double estimate) {
    return new ReadCell(label, text, estimate, box);
  }

  /** The same with its confidence lowered by a factor. */
  ReadCell doubted(double factor) {
    return confidence == null ? this : sure(Math.round(1000 * confidence * factor) / 1000.0);
  }

  /** The same with its doubt lowered by a factor. */
  ReadCell confirmed(double factor) {
    return confidence == null ? this : sure(FieldConfidence.clamp(1 - (1 - confidence) * factor));
  }
}

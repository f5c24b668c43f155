package vn.claimdesk.recognition.embedded.answer;

import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.value.Value;

/** The score of values without a label, such as cells of tables. */
final class ReadScore {

  private ReadScore() {}

  static double of(Value value) {
    return FieldConfidence.clamp(
        FieldConfidence.ofWords(value.tokens()) * (0.5 + 0.5 * value.agreement()));
  }
}

package vn.claimdesk.recognition.embedded.template;

import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.value.Value;

/**
 * A value that a field may have and how it was come by.
 *
 * @param quality 0 to 1: of its label, its place and its section
 * @param line of the label, or of the value where it has none
 * @param index of the line among the paper's
 * @param label that led to it; none for values told by their own beginning or kind
 */
record Candidate(
    Value value,
    double quality,
    TextLine line,
    int index,
    Source source,
    @Nullable LabelHit label) {

  /** Where a value stood. */
  enum Source {
    RIGHT,
    BELOW,
    SIGNATURE,
    HEADING,
    INSIDE,
    ANYWHERE
  }

  double rank() {
    return quality * (0.35 + 0.65 * value.agreement());
  }
}

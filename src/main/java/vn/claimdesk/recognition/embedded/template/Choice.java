package vn.claimdesk.recognition.embedded.template;

import java.util.List;

/**
 * What was taken for a field, out of what.
 *
 * @param all candidates, the best among them
 * @param words whether the paper spells out this amount or another one
 */
record Choice(FieldTemplate field, Candidate best, List<Candidate> all, InWords words) {

  /** What an amount in words says of the amount in figures. */
  enum InWords {
    NONE,
    SAME,
    OTHER
  }

  Choice {
    all = List.copyOf(all);
  }
}

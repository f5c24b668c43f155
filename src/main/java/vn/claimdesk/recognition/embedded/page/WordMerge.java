package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;

/** Joins the words of two readings of the same page without doubling any. */
final class WordMerge {

  private static final double SAME_PLACE = 0.3;

  private WordMerge() {}

  /**
   * Fills the gaps of {@code first} with {@code second}; where both have a word in the same place,
   * the surer one stays.
   */
  static List<Word> filled(List<Word> first, List<Word> second) {
    List<Word> merged = new ArrayList<>(first);
    for (Word word : second) {
      List<Word> rivals =
          merged.stream().filter(other -> overlap(other.box(), word.box()) > SAME_PLACE).toList();
      double surest = rivals.stream().mapToDouble(Word::confidence).max().orElse(0);
      if (word.confidence() > surest) {
        merged.removeAll(rivals);
        merged.add(word);
      }
    }
    return merged;
  }

  /** The part of the smaller box that lies in the other one. */
  static double overlap(Box one, Box other) {
    int width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    int height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    if (width <= 0 || height <= 0) {
      return 0;
    }
    double smaller =
        Math.min((double) one.width() * one.height(), (double) other.width() * other.height());
    return width * (double) height / Math.max(1, smaller);
  }
}

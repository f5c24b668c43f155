package vn.claimdesk.recognition.embedded.value;

import java.util.Locale;
import vn.claimdesk.field.VietnameseText;
import vn.claimdesk.recognition.embedded.text.Folding;

/** Compares and replaces words that differ in diacritics alone. */
final class Marks {

  private Marks() {}

  /** Whether the words are spelled alike, wherever the tone stands on them. */
  static boolean same(String one, String other) {
    return VietnameseText.canonical(one).equals(VietnameseText.canonical(other));
  }

  /** Whether a text is written with diacritics at all. */
  static boolean in(String text) {
    return !Folding.fold(text).equals(text.toLowerCase(Locale.ROOT));
  }

  /** The right spelling in the capitals and with the punctuation of the word as it was read. */
  static String like(String read, String spelling) {
    int from = 0;
    int to = read.length();
    while (from < to && !Character.isLetterOrDigit(read.charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(read.charAt(to - 1))) {
      to--;
    }
    String core = read.substring(from, to);
    String cased =
        core.length() > 1 && core.equals(core.toUpperCase(Locale.ROOT))
            ? spelling.toUpperCase(Locale.ROOT)
            : Character.isUpperCase(core.codePointAt(0))
                ? spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1)
                : spelling.toLowerCase(Locale.ROOT);
    return read.substring(0, from) + cased + read.substring(to);
  }
}

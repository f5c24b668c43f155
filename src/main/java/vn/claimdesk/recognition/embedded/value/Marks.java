package vn.claimdesk.recognition.embedded.value;

import static java.util.stream.Collectors.toSet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** Whether a spelling comes out as the word read where some of its marks are lost. */
  static boolean mayLose(String spelling, String read) {
    List<Set<Integer>> had = marks(spelling);
    List<Set<Integer>> has = marks(read);
    return had.size() == has.size()
        && IntStream.range(0, had.size())
            .allMatch(letter -> had.get(letter).containsAll(has.get(letter)));
  }

  /** The marks of each letter; that of đ is its own. */
  private static List<Set<Integer>> marks(String word) {
    return word.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(
            letter ->
                letter == 'đ'
                    ? Set.of(letter)
                    : decomposed(letter).codePoints().skip(1).boxed().collect(toSet()))
        .toList();
  }

  private static String decomposed(int letter) {
    return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
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

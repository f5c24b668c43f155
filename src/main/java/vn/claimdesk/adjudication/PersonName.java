package vn.claimdesk.adjudication;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares names of persons: case, spacing, order of the words and the place of a tone mark (Hòa,
 * Hoà) do not matter; diacritics do, unless one side was written without any.
 */
final class PersonName {

  /** Grave, acute, tilde, hook above, dot below. */
  private static final String TONE = "[\u0300\u0301\u0303\u0309\u0323]";

  private PersonName() {}

  static boolean same(String one, String other) {
    return words(one).equals(words(other))
        || (plain(one).equals(fold(one)) || plain(other).equals(fold(other)))
            && words(plain(one)).equals(words(plain(other)));
  }

  private static List<String> words(String name) {
    return Stream.of(fold(name).split("[\\s.,-]+"))
        .filter(word -> !word.isEmpty())
        .map(PersonName::toneLast)
        .sorted()
        .toList();
  }

  private static String toneLast(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
    return letters.replaceAll(TONE, "") + letters.replaceAll("(?!" + TONE + ").", "");
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }

  private static String plain(String name) {
    return Normalizer.normalize(fold(name), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd');
  }
}

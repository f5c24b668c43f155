package vn.claimdesk.adjudication;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compares names of persons: case, spacing and order of the words do not matter; diacritics do,
 * unless one side was written without any.
 */
final class PersonName {

  private PersonName() {}

  static boolean same(String one, String other) {
    return words(one).equals(words(other))
        || (plain(one).equals(fold(one)) || plain(other).equals(fold(other)))
            && words(plain(one)).equals(words(plain(other)));
  }

  private static List<String> words(String name) {
    return Stream.of(fold(name).split("[\\s.,-]+")).filter(w -> !w.isEmpty()).sorted().toList();
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

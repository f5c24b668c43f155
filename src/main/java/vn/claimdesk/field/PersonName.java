package vn.claimdesk.field;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tells whether two printed names are one person's, whatever their case and word order. */
public final class PersonName {

  /** How two names relate. */
  public enum Likeness {
    SAME,
    /** The words are the same once letters lose their marks: Tuân and Tuấn, or NGUYEN. */
    SAME_BUT_FOR_DIACRITICS,
    DIFFERENT
  }

  private static final Set<String> TITLES =
      Set.of("ong", "ba", "anh", "chi", "chau", "be", "mr", "mrs", "ms", "miss");

  private PersonName() {}

  /** Compares word by word; forms of address before a name do not count. */
  public static Likeness compare(String one, String other) {
    if (words(VietnameseText.canonical(one)).equals(words(VietnameseText.canonical(other)))) {
      return Likeness.SAME;
    }
    return words(VietnameseText.fold(one)).equals(words(VietnameseText.fold(other)))
        ? Likeness.SAME_BUT_FOR_DIACRITICS
        : Likeness.DIFFERENT;
  }

  private static List<String> words(String name) {
    List<String> words = Arrays.asList(name.split(" "));
    if (words.size() > 2 && TITLES.contains(VietnameseText.fold(words.get(0)))) {
      words = words.subList(1, words.size());
    }
    return words.stream().sorted().toList();
  }
}

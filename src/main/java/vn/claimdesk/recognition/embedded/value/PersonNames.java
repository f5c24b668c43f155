package vn.claimdesk.recognition.embedded.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;

/**
 * Puts the marks of names right where OCR lost or changed one: {@code NGUYÊN THI HANH} is {@code
 * NGUYỄN THỊ HẠNH}. A syllable that is a name as it was read stays, and so do names that are
 * written without any marks. Given names are endless: one is mended only where a known name can
 * have lost marks, and never by taking away a mark that was read.
 */
final class PersonNames {

  private static final Map<String, List<String>> FAMILY = syllables("family-names.txt");
  private static final Map<String, List<String>> GIVEN = syllables("given-names.txt");
  private static final String MIDDLE = "thi";

  private PersonNames() {}

  private static Map<String, List<String>> syllables(String file) {
    Map<String, List<String>> byLetters = new HashMap<>();
    Lists.lines(file).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .forEach(
            name ->
                byLetters
                    .computeIfAbsent(Folding.letters(name), letters -> new ArrayList<>())
                    .add(name));
    return byLetters;
  }

  /** Whether a name can begin with this word. */
  static boolean family(String letters) {
    return FAMILY.containsKey(letters);
  }

  /** Syllables that are no name that the lists have. */
  static long unknown(String name) {
    String[] words = name.split(" ");
    long unknown = 0;
    for (int i = 0; i < words.length; i++) {
      unknown += known(words[i], i).isEmpty() ? 1 : 0;
    }
    return unknown;
  }

  /** Syllables that no list has with just these marks. */
  static long unusual(String name) {
    String[] words = name.split(" ");
    long unusual = 0;
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      unusual += known(word, i).stream().noneMatch(known -> Marks.same(known, word)) ? 1 : 0;
    }
    return unusual;
  }

  static String mend(String name) {
    String[] words = name.split(" ");
    if (words.length < 2 || !Marks.in(name)) {
      return name;
    }
    int first = words.length > 2 && words[0].endsWith(".") ? 1 : 0;
    for (int i = first; i < words.length; i++) {
      words[i] = mend(words, i, first);
    }
    return String.join(" ", words);
  }

  private static String mend(String[] words, int at, int first) {
    String word = words[at];
    boolean middle = at > first && at < words.length - 1 && Folding.letters(word).equals(MIDDLE);
    List<String> names = known(word, at - first);
    if (middle) {
      return Marks.like(word, "Thị");
    }
    if (names.stream().anyMatch(known -> Marks.same(known, word))) {
      return word;
    }
    List<String> likely =
        at == first ? names : names.stream().filter(name -> Marks.mayLose(name, word)).toList();
    return likely.isEmpty() ? word : Marks.like(word, likely.get(0));
  }

  private static List<String> known(String word, int at) {
    return (at == 0 ? FAMILY : GIVEN).getOrDefault(Folding.letters(word), List.of());
  }
}

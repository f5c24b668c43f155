package vn.claimdesk.recognition.embedded.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.VietnameseText;
import vn.claimdesk.recognition.embedded.text.Folding;

/**
 * Mends the diacritics of words from a closed list: {@code Viêm phối} is {@code Viêm phổi}. A word
 * changes only where the list has it in another spelling beside the neighbour that it stands by,
 * and never where it has the spelling that was read there.
 */
public final class WordPairs {

  private static final Pattern ENDED = Pattern.compile("[,;:.()]$");
  private static final Map<String, WordPairs> LOADED = new ConcurrentHashMap<>();

  private static final Set<String> NAMES = Set.of("banks");

  private final boolean names;

  /** Spellings by their letters. */
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private WordPairs(List<String> phrases, boolean names) {
    this.names = names;
    for (String phrase : phrases) {
      List<String> words = words(phrase);
      whole.add(String.join(" ", words));
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        spellings.computeIfAbsent(Folding.letters(word), letters -> new HashSet<>()).add(word);
        if (i > 0) {
          pairs.add(words.get(i - 1) + " " + word);
        }
      }
    }
  }

  /** The list in the file {@code recognition/lists/NAME.txt}. */
  public static WordPairs named(String name) {
    return LOADED.computeIfAbsent(
        name, list -> new WordPairs(Lists.lines(list + ".txt"), NAMES.contains(list)));
  }

  private static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split("\\s+")) {
      String letters = VietnameseText.canonical(word);
      if (!letters.isEmpty()) {
        words.add(word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$", ""));
      }
    }
    return words;
  }

  /** The value with mended words; the same object where nothing was mended. */
  public Value mend(Value value) {
    String[] words = value.text().split(" ");
    boolean mended = false;
    for (int i = 0; i < words.length; i++) {
      String spelling = spelling(words, i);
      if (spelling != null) {
        words[i] = Marks.like(words[i], spelling);
        mended = true;
      }
    }
    return mended
        ? new Value(String.join(" ", words), value.tokens(), 0.9 * value.agreement())
        : value;
  }

  private @Nullable String spelling(String[] words, int at) {
    Set<String> known = spellings.get(Folding.letters(words[at]));
    if (known == null
        || known.stream().anyMatch(word -> Marks.same(word, words[at]) && fits(words, at, word))) {
      return null;
    }
    List<String> fitting =
        known.stream()
            .filter(word -> !Marks.same(word, words[at]))
            .filter(word -> fits(words, at, word))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  /**
   * Whether the list has the word beside one of its neighbours, or alone as the whole value. Beside
   * both of them where it has the spelling that was read too, or where the list is one of names,
   * which others may resemble.
   */
  private boolean fits(String[] words, int at, String word) {
    if (words.length == 1) {
      return whole.contains(word);
    }
    Set<String> known = spellings.getOrDefault(Folding.letters(word), Set.of());
    boolean listed = names || known.stream().anyMatch(other -> Marks.same(other, words[at]));
    boolean opens = at == 0 || ENDED.matcher(words[at - 1]).find();
    boolean closes = at + 1 == words.length || ENDED.matcher(words[at]).find();
    boolean left = !opens && paired(words[at - 1], word, true);
    boolean right = !closes && paired(words[at + 1], word, false);
    return listed ? (left || opens) && (right || closes) && (left || right) : left || right;
  }

  /** The neighbour counts in the spelling that was read; in any where the list lacks that one. */
  private boolean paired(String neighbour, String word, boolean before) {
    Set<String> known = spellings.getOrDefault(Folding.letters(neighbour), Set.of());
    List<String> read = known.stream().filter(other -> Marks.same(other, neighbour)).toList();
    return (read.isEmpty() ? known : read)
        .stream()
            .anyMatch(other -> pairs.contains(before ? other + " " + word : word + " " + other));
  }
}

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

  /** Spellings by their letters. */
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private final Set<String> pairs = new HashSet<>();
  private final Set<String> whole = new HashSet<>();

  private WordPairs(List<String> phrases) {
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
    return LOADED.computeIfAbsent(name, list -> new WordPairs(Lists.lines(list + ".txt")));
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

  /** Whether the list has the word beside one of its neighbours, or alone as the whole value. */
  private boolean fits(String[] words, int at, String word) {
    if (words.length == 1) {
      return whole.contains(word);
    }
    boolean opens = at == 0 || ENDED.matcher(words[at - 1]).find();
    boolean closes = at + 1 == words.length || ENDED.matcher(words[at]).find();
    return !opens && paired(words[at - 1], word, true)
        || !closes && paired(words[at + 1], word, false);
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

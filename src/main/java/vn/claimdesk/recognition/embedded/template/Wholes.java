package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.value.Value;

/** Completes texts of which there are only a few, such as who issues identity cards. */
final class Wholes {

  private static final int FEWEST = 4;
  private static final double ALIKE = 0.75;

  private Wholes() {}

  /** The one text that holds most words of the value, if enough of the value's words are in it. */
  static Value complete(Value value, List<String> wholes) {
    Set<String> read = words(value.text());
    List<String> holding =
        wholes.stream()
            .filter(whole -> shared(read, whole) >= Math.max(FEWEST, ALIKE * read.size()))
            .toList();
    long most = holding.stream().mapToLong(whole -> shared(read, whole)).max().orElse(0);
    List<String> best = holding.stream().filter(whole -> shared(read, whole) == most).toList();
    if (best.size() != 1) {
      return value;
    }
    boolean capitals = value.text().equals(value.text().toUpperCase(Locale.ROOT));
    String text = capitals ? best.get(0).toUpperCase(Locale.ROOT) : best.get(0);
    double part = (double) most / words(best.get(0)).size();
    return new Value(text, value.tokens(), value.agreement() * (0.7 + 0.3 * part));
  }

  private static long shared(Set<String> read, String whole) {
    Set<String> words = words(whole);
    return read.stream().filter(words::contains).count();
  }

  private static Set<String> words(String text) {
    return Stream.of(text.split("\\s+")).map(Folding::letters).collect(Collectors.toSet());
  }
}

package vn.claimdesk.recognition.embedded.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Running text, names of people and the ticked gender. */
final class Wordings {

  private static final Set<String> TITLES =
      Set.of("ong", "ba", "anh", "chi", "em", "chau", "be", "mr", "mrs", "ms");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s.,;:*\\-–=+_'\"“”‘’•|~]+|[\\s,;:*\\-–=+_'\"“‘•|~]+$");
  private static final Pattern BARE_PERIOD =
      Pattern.compile("(\\d{1,2}/\\d{1,2}/\\d{4})\\s*[-–—.~]?\\s*(\\d{1,2}/\\d{1,2}/\\d{4})");
  private static final Pattern TRAILING_DOT = Pattern.compile("(?<=[\\p{L}\\d)]{3})\\s*[.,]+$");
  private static final String BOXES = "☐□▢";
  private static final String TICKS = "☑☒✓✔✗✘■";

  private Wordings() {}

  static Optional<Value> text(Joined joined) {
    List<Token> tokens = trimmed(joined.tokens());
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    String text = tidy(TextLine.text(withoutSpecks(tokens)));
    long letters = Folding.letters(text).length();
    return letters == 0
        ? Optional.empty()
        : Optional.of(
            new Value(text, tokens, (letters >= 3 ? 1 : 0.7) * Syllables.likelihood(tokens)));
  }

  /** An address, with the names of administrative units spelled right. */
  static Optional<Value> address(Joined joined) {
    return text(joined)
        .map(
            value -> {
              String mended = Places.mend(value.text());
              double mending = mended.equals(value.text()) ? 1 : 0.9;
              return new Value(mended, value.tokens(), mending * value.agreement());
            });
  }

  /** Two dates with whatever stands between them; a hyphen where it was lost. */
  static Optional<Value> period(Joined joined) {
    return text(joined)
        .map(
            value ->
                new Value(
                    BARE_PERIOD.matcher(value.text()).replaceAll("$1 - $2"),
                    value.tokens(),
                    value.agreement()));
  }

  static Optional<Value> name(Joined joined) {
    List<Token> name = new ArrayList<>();
    for (Token token : joined.tokens()) {
      boolean word = !token.punctuation() && !token.hasDigit();
      boolean title = name.isEmpty() && title(joined.tokens(), token);
      if (word && !title && !(name.isEmpty() && token.text().startsWith("("))) {
        if (token.text().startsWith("(") || name.size() == 8) {
          break;
        }
        name.add(token);
        if (token.text().matches(".*[,;]$") || token.text().endsWith(".") && name.size() > 1) {
          break;
        }
      } else if (!name.isEmpty()) {
        break;
      }
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String text = tidy(TextLine.text(name));
    String mended = PersonNames.mend(text);
    double mending = mended.equals(text) ? 1 : 0.8;
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(new Value(mended, name, mending * agreement(name)));
  }

  /** Where both are printed, the one with the tick; where none is ticked, nothing. */
  static Optional<Value> gender(Joined joined) {
    List<Token> tokens = joined.tokens();
    Token male = null;
    Token female = null;
    boolean maleTicked = false;
    boolean femaleTicked = false;
    for (int i = 0; i < tokens.size(); i++) {
      boolean isMale = Set.of("nam", "male").contains(tokens.get(i).letters());
      boolean isFemale = Set.of("nu", "female").contains(tokens.get(i).letters());
      if (isMale && male == null) {
        male = tokens.get(i);
      } else if (isFemale && female == null) {
        female = tokens.get(i);
      }
      maleTicked |= isMale && ticked(tokens, i);
      femaleTicked |= isFemale && ticked(tokens, i);
    }
    if (male != null && female != null) {
      if (maleTicked == femaleTicked) {
        return Optional.empty();
      }
      return maleTicked
          ? Optional.of(new Value("Nam", List.of(male), 0.85))
          : Optional.of(new Value("Nữ", List.of(female), 0.85));
    }
    if (male != null) {
      return Optional.of(new Value("Nam", List.of(male), 1));
    }
    return female == null ? Optional.empty() : Optional.of(new Value("Nữ", List.of(female), 1));
  }

  private static boolean ticked(List<Token> tokens, int at) {
    boolean boxesFollow =
        tokens.get(tokens.size() - 1).text().matches("[\\[(]?.?[\\])]?|[" + BOXES + TICKS + "]");
    int neighbour = boxesFollow && !mark(tokens, 0) ? at + 1 : at - 1;
    return neighbour >= 0 && neighbour < tokens.size() && tick(tokens.get(neighbour).text());
  }

  private static boolean mark(List<Token> tokens, int at) {
    String text = tokens.get(at).text();
    return tick(text) || text.matches("[\\[(].?[\\])]|[" + BOXES + "]|[\\[(]");
  }

  private static boolean tick(String text) {
    return text.matches("[\\[(]?\\s?[xXvV✓✔✗✘☑☒■]\\s?[\\])]?");
  }

  private static double agreement(List<Token> name) {
    boolean degree = name.get(0).text().endsWith(".") && name.size() > 2;
    boolean surname = PersonNames.family(name.get(degree ? 1 : 0).letters());
    boolean capitals =
        name.stream().allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    if (name.size() < 2) {
      return 0.4;
    }
    return (surname ? 1 : 0.8) * (capitals ? 1 : 0.75) * Syllables.likelihood(name);
  }

  /** Single marks or small letters between capitals are dirt, or the edge of a seal. */
  private static List<Token> withoutSpecks(List<Token> tokens) {
    long capitals =
        tokens.stream().filter(token -> token.text().matches("\\p{Lu}{2,}[,.]?")).count();
    return capitals < 2 || capitals < tokens.size() / 2
        ? tokens
        : tokens.stream()
            .filter(token -> !token.text().matches("\\p{Ll}|[`'´|_~^*\"“”]+"))
            .toList();
  }

  /** A form of address before a family name; {@code Châu} itself is one. */
  private static boolean title(List<Token> tokens, Token token) {
    int next = tokens.indexOf(token) + 1;
    boolean named = next < tokens.size() && PersonNames.family(tokens.get(next).letters());
    boolean dotted = token.text().endsWith(".");
    return TITLES.contains(token.letters()) && (named || dotted);
  }

  private static List<Token> trimmed(List<Token> tokens) {
    int from = 0;
    int to = tokens.size();
    while (from < to && tokens.get(from).punctuation()) {
      from++;
    }
    while (to > from
        && tokens.get(to - 1).punctuation()
        && !tokens.get(to - 1).text().matches("[)\\]%]+")) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private static String tidy(String text) {
    String trimmed = EDGES.matcher(text.replace("_", "").strip()).replaceAll("");
    return TRAILING_DOT.matcher(EDGES.matcher(trimmed).replaceAll("")).replaceAll("").strip();
  }
}

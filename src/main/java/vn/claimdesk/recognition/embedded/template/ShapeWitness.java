package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Spellings;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Whether a value looks whole and like nothing but a value. */
final class ShapeWitness {

  private static final Pattern MIXED = Pattern.compile("(?=.*\\d)(?=.*\\p{L}).+");
  private static final Pattern STRANGE = Pattern.compile(".*[\\[\\]|{}<>~^\\\\«»¢¥§©®°¬_!?*=].*");
  private static final Pattern INNER = Pattern.compile(".*\\p{Ll}\\p{Lu}.*|.*\\p{L}[,;]\\p{L}.*");

  /** Words after which something must follow. */
  private static final Set<String> LEADING =
      Set.of(
          "va", "cua", "tai", "cho", "voi", "tu", "den", "theo", "do", "la", "so", "thanh", "tinh",
          "huyen", "quan", "phuong", "xa", "benh", "da", "trung", "phong", "khoa", "cong", "ngay");

  /** Zeros of some types look like nines to OCR. */
  private static final Pattern NINES = Pattern.compile("9(?=[.,]?[09])|(?<=0[.,]?)9");

  private static final Pattern MARKED = Pattern.compile("[^\\p{ASCII}]");
  private static final Set<ValueKind> PROSE =
      Set.of(ValueKind.TEXT, ValueKind.NAME, ValueKind.ADDRESS);

  private ShapeWitness() {}

  static void tell(Choice choice, Map<String, Double> features) {
    ValueKind kind = choice.field().kind();
    String text = choice.best().value().text();
    List<Token> tokens = choice.best().value().tokens();
    List<Token> words = tokens.stream().filter(token -> !token.punctuation()).toList();
    features.put("shape.colon", Witnesses.flag(tokens.stream().anyMatch(Token::colon)));
    features.put("shape.strange", Witnesses.flag(STRANGE.matcher(text).matches()));
    features.put("shape.inner", Witnesses.flag(INNER.matcher(text).matches()));
    features.put("shape.mixed", count(text, MIXED));
    features.put("shape.single", (double) words.stream().filter(ShapeWitness::single).count());
    features.put("shape.brackets", Witnesses.flag(open(text, '(') != open(text, ')')));
    features.put("shape.capitals", capitals(words));
    features.put("shape.cases", Witnesses.flag(cases(words)));
    features.put("shape.lower", Witnesses.flag(text.matches("^\\p{Ll}.*")));
    features.put(
        "shape.leading", Witnesses.flag(!words.isEmpty() && LEADING.contains(last(words))));
    features.put("shape.digits", (double) text.chars().filter(Character::isDigit).count());
    features.put("shape.nines", (double) NINES.matcher(text).results().count());
    features.put(
        "shape.plain", Witnesses.flag(PROSE.contains(kind) && !MARKED.matcher(text).find()));
    features.put("shape.scheme", Witnesses.flag(kind == ValueKind.URL && !text.startsWith("http")));
    features.put("shape.unusual", (double) (kind == ValueKind.NAME ? Spellings.unusual(text) : 0));
    features.put("shape.round", Witnesses.flag(text.replaceAll("\\D", "").matches("\\d+00")));
    features.put("shape.lines", (double) (choice.field().lines() > 1 ? 1 : 0));
  }

  private static String last(List<Token> words) {
    return words.get(words.size() - 1).letters();
  }

  private static double count(String text, Pattern pattern) {
    return List.of(text.split("\\s+")).stream().filter(pattern.asMatchPredicate()).count();
  }

  private static boolean single(Token word) {
    return word.letters().length() == 1 && !word.hasDigit();
  }

  private static long open(String text, char bracket) {
    return text.chars().filter(character -> character == bracket).count();
  }

  private static double capitals(List<Token> words) {
    List<String> lettered = lettered(words);
    return (double) lettered.stream().filter(ShapeWitness::capital).count()
        / Math.max(1, lettered.size());
  }

  /** Whether words in capitals begin or end a text in small letters. */
  private static boolean cases(List<Token> words) {
    List<String> lettered = lettered(words);
    return lettered.size() > 1
        && capital(lettered.get(0)) != capital(lettered.get(lettered.size() - 1));
  }

  private static List<String> lettered(List<Token> words) {
    return words.stream().map(Token::text).filter(word -> word.matches("\\p{L}{2,}[,.]?")).toList();
  }

  private static boolean capital(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}

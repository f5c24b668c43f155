package vn.claimdesk.recognition.embedded.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Judges whether words can be Vietnamese: OCR loses tone marks and glues words together, and both
 * leave syllables that the language does not have.
 */
final class Syllables {

  private static final double IMPOSSIBLE = 0.7;
  private static final String ACUTE = "\u0301";
  private static final String DOT_BELOW = "\u0323";

  /** A syllable that ends with a stop has the acute tone or the dot below. */
  private static final Pattern STOPPED = Pattern.compile(".*[\u0302\u0306\u031B].*(?:p|t|c|ch)$");

  private static final Pattern GLUED =
      Pattern.compile("\\p{Ll}{2,}\\p{Lu}+|\\p{Lu}?\\p{Ll}+\\p{Lu}");
  private static final Pattern STRANGE = Pattern.compile("[|~^\\\\{}<>«»¢¥§©®°¬]");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  private Syllables() {}

  /** 1 for words that may well be right, less where one of them cannot be. */
  static double likelihood(List<Token> tokens) {
    return tokens.stream().map(Token::text).anyMatch(Syllables::impossible) ? IMPOSSIBLE : 1;
  }

  private static boolean impossible(String word) {
    if (STRANGE.matcher(word).find()) {
      return true;
    }
    String letters = EDGES.matcher(word).replaceAll("");
    if (letters.length() < 2 || letters.chars().anyMatch(Character::isDigit)) {
      return false;
    }
    String marks = Normalizer.normalize(letters.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    boolean toned = marks.contains(ACUTE) || marks.contains(DOT_BELOW);
    boolean toneless = !toned && STOPPED.matcher(marks).matches();
    return toneless || GLUED.matcher(letters).matches();
  }
}

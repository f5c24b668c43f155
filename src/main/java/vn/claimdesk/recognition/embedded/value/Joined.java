package vn.claimdesk.recognition.embedded.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Tokens as one text in which a pattern can search, with the way back from characters to tokens. A
 * second text of the same length has letters that OCR takes for digits put right inside numbers.
 */
final class Joined {

  private static final String LETTERS = "OoQDlI|SsBZzg";
  private static final String DIGITS = "0000111558229";

  private final List<Token> tokens;
  private final String text;
  private final String numeric;
  private final int[] owner;

  Joined(List<Token> tokens) {
    this.tokens = tokens;
    StringBuilder joined = new StringBuilder();
    StringBuilder mended = new StringBuilder();
    List<Integer> owners = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > 0 && !token.glued()) {
        joined.append(' ');
        mended.append(' ');
        owners.add(-1);
      }
      String word = token.text().replace('⁄', '/').replace('∕', '/');
      joined.append(word);
      mended.append(mend(word));
      for (int c = 0; c < token.text().length(); c++) {
        owners.add(i);
      }
    }
    this.text = joined.toString();
    this.numeric = mended.toString();
    this.owner = owners.stream().mapToInt(Integer::intValue).toArray();
  }

  String text() {
    return text;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The first place of the mended text where the pattern matches. */
  @Nullable Matcher findNumeric(Pattern pattern) {
    Matcher matcher = pattern.matcher(numeric);
    return matcher.find() ? matcher : null;
  }

  /** The first place of the text as read where the pattern matches. */
  @Nullable Matcher find(Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher : null;
  }

  /** The tokens that hold the characters from start to end (excluded). */
  List<Token> between(int start, int end) {
    List<Token> found = new ArrayList<>();
    int last = -1;
    for (int i = start; i < end; i++) {
      if (owner[i] >= 0 && owner[i] != last) {
        last = owner[i];
        found.add(tokens.get(last));
      }
    }
    return found;
  }

  /** A value from a match of the mended text; agreement falls where letters had to be mended. */
  Value value(String value, Matcher matcher, double agreement) {
    boolean mended =
        !text.substring(matcher.start(), matcher.end())
            .equals(numeric.substring(matcher.start(), matcher.end()));
    return new Value(
        value, between(matcher.start(), matcher.end()), mended ? agreement * 0.85 : agreement);
  }

  Optional<Value> whole(String value, double agreement) {
    return value.isBlank() ? Optional.empty() : Optional.of(new Value(value, tokens, agreement));
  }

  private static String mend(String token) {
    long digits = token.chars().filter(Character::isDigit).count();
    long letters = token.chars().filter(Character::isLetter).count();
    if (digits == 0 || digits < letters) {
      return token;
    }
    StringBuilder mended = new StringBuilder(token);
    for (int i = 0; i < mended.length(); i++) {
      int at = LETTERS.indexOf(mended.charAt(i));
      if (at >= 0) {
        mended.setCharAt(i, DIGITS.charAt(at));
      }
    }
    return mended.toString();
  }
}

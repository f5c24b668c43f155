package vn.claimdesk.recognition.embedded.text;

import java.util.List;
import java.util.Set;
import vn.claimdesk.field.Box;

/**
 * Tokens on one base line from left to right.
 *
 * @param page index of the page in the input
 * @param walls indexes of the tokens that a printed vertical rule separates from the one before
 * @param box around all tokens
 * @param height usual height of its words, pixels
 */
public record TextLine(int page, List<Token> tokens, Set<Integer> walls, Box box, int height) {

  private static final double COLUMN_GAP = 1.6;

  public TextLine {
    tokens = List.copyOf(tokens);
    walls = Set.copyOf(walls);
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public boolean wallBefore(int index) {
    return walls.contains(index);
  }

  /** Pixels between the token and the one before it. */
  public int gapBefore(int index) {
    return index == 0 ? 0 : token(index).box().left() - token(index - 1).box().right();
  }

  /** Whether a column, a cell or the line begins at the token. */
  public boolean breakBefore(int index) {
    return index == 0 || wallBefore(index) || gapBefore(index) > COLUMN_GAP * height;
  }

  /** Index of the first token of the run without a column gap that the token is in. */
  public int segmentStart(int index) {
    int start = index;
    while (!breakBefore(start)) {
      start--;
    }
    return start;
  }

  /** Index behind the last token of the run without a column gap that the token is in. */
  public int segmentEnd(int index) {
    int end = index + 1;
    while (end < size() && !breakBefore(end)) {
      end++;
    }
    return end;
  }

  /** The text from a token to another (excluded), spaced as printed. */
  public String text(int from, int to) {
    return text(tokens.subList(from, to));
  }

  public String text() {
    return text(tokens);
  }

  /** The tokens' text, spaced as printed. */
  public static String text(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (Token token : tokens) {
      if (!text.isEmpty() && !token.glued()) {
        text.append(' ');
      }
      text.append(token.text());
    }
    return text.toString();
  }

  /** The smallest box around the tokens, of which there must be one. */
  public static Box around(List<Token> tokens) {
    return tokens.stream().map(Token::box).reduce(Box::union).orElseThrow();
  }

  public int middle() {
    return (box.top() + box.bottom()) / 2;
  }
}

package vn.claimdesk.recognition.embedded.template;

import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * What is printed between a wording and its colon.
 *
 * @param to behind it
 * @param strange whether it may change the label's meaning
 * @param translated whether the next wording is the same label in another language
 */
record LabelSuffix(int to, boolean colon, boolean strange, boolean translated) {

  private static final int LONGEST = 7;

  /**
   * What follows a wording.
   *
   * @param from behind the wording
   * @param next where the next wording begins; the line's end where there is none
   */
  static LabelSuffix of(TextLine line, int from, int next) {
    int open = 0;
    boolean strange = false;
    for (int i = from; i < line.size() && i < from + LONGEST + 2; i++) {
      Token token = line.token(i);
      if (token.colon()) {
        return new LabelSuffix(i + 1, true, strange, false);
      }
      boolean bracket = token.text().startsWith("(") || token.text().startsWith("[");
      open += bracket ? 1 : 0;
      boolean slash = token.slash() || token.text().startsWith("/");
      if (line.breakBefore(i) && open == 0 && !bracket) {
        boolean translation = i > from && line.token(from).slash();
        return new LabelSuffix(translation ? i : closed(line, from), false, false, false);
      }
      if (i >= next) {
        boolean other = i == from + 1 && line.token(from).slash();
        return new LabelSuffix(other ? from + 1 : closed(line, from), false, false, other);
      }
      if (token.hasDigit()) {
        break;
      }
      if (open == 0 && !slash && !token.punctuation() && !afterSlash(line, i, from)) {
        strange = true;
      }
      if (open > 0 && (token.text().endsWith(")") || token.text().endsWith("]"))) {
        open--;
      }
    }
    return new LabelSuffix(closed(line, from), false, false, false);
  }

  private static boolean afterSlash(TextLine line, int at, int from) {
    for (int i = at - 1; i >= from; i--) {
      if (line.token(i).slash()) {
        return true;
      }
    }
    return false;
  }

  /** Behind a bracketed remark, such as "(nếu có)", that follows the label. */
  private static int closed(TextLine line, int from) {
    if (from < line.size() && line.token(from).text().startsWith("(")) {
      for (int i = from; i < line.size() && i < from + LONGEST; i++) {
        if (line.token(i).text().endsWith(")")) {
          return i + 1;
        }
      }
      return unclosed(line, from);
    }
    return from;
  }

  /** Behind the lowercase words of a remark that goes on in the next line of a narrow cell. */
  private static int unclosed(TextLine line, int from) {
    int end = from + 1;
    while (end < line.size() && line.token(end).text().matches("\\p{Ll}+")) {
      end++;
    }
    return end;
  }
}

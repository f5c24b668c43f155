package vn.claimdesk.recognition.embedded.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.Word;

/** Cuts words into tokens and drops leader dots and stray table rules. */
final class Tokens {

  private static final Pattern PIECE =
      Pattern.compile(
          "https?://\\S+|^\\d{1,2}[.)](?=\\p{Lu})|(?<leader>[.…·_‥]{3,}|\\.\\.|…+|_{2,}|-{3,})|(?<!\\d)[:：]|[:：](?!\\d)"
              + "|(?<=\\p{L})/(?=\\p{L})|(?<=\\))/|/(?=\\()|[☐☑☒□■▢✓✔✗✘]"
              + "|(?:(?!\\.{2}|…|_{2,}|-{3,}|(?<!\\d)[:：]|[:：](?!\\d)|(?<=\\p{L})/(?=\\p{L})|(?<=\\))/"
              + "|/(?=\\()|[☐☑☒□■▢✓✔✗✘]).)+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF\\uE000-\\uF8FF]");
  private static final Pattern PART = Pattern.compile("\\S+");
  private static final Pattern STRAY = Pattern.compile("[|¦‖]+");

  private Tokens() {}

  static List<Token> of(Word word) {
    List<Token> tokens = new ArrayList<>();
    String text = SPACES.matcher(word.text()).replaceAll(" ").strip();
    Matcher part = PART.matcher(text);
    while (part.find()) {
      if (!STRAY.matcher(part.group()).matches()) {
        pieces(word, text, part.start(), part.group(), tokens);
      }
    }
    return tokens;
  }

  private static void pieces(Word word, String text, int offset, String part, List<Token> tokens) {
    Matcher matcher = PIECE.matcher(part);
    while (matcher.find()) {
      String piece = matcher.group();
      if (matcher.group("leader") == null) {
        int start = offset + matcher.start();
        tokens.add(
            new Token(
                piece,
                Folding.letters(piece),
                word.confidence(),
                part(word.box(), start, start + piece.length(), text.length()),
                matcher.start() > 0));
      }
    }
  }

  private static Box part(Box box, int start, int end, int length) {
    double width = (double) box.width() / length;
    int left = box.left() + (int) Math.round(width * start);
    int right = end == length ? box.right() : box.left() + (int) Math.round(width * end);
    return new Box(left, box.top(), Math.max(left + 1, right), box.bottom());
  }
}

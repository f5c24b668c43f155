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
          "https?://\\S+|(?<leader>[.…·_‥]{3,}|\\.\\.|…+|_{2,}|-{3,})|(?<!\\d)[:：]|[:：](?!\\d)"
              + "|(?<=\\p{L})/(?=\\p{L})|(?<=\\))/|/(?=\\()|[☐☑☒□■▢✓✔✗✘]"
              + "|(?:(?!\\.{2}|…|_{2,}|-{3,}|(?<!\\d)[:：]|[:：](?!\\d)|(?<=\\p{L})/(?=\\p{L})|(?<=\\))/"
              + "|/(?=\\()|[☐☑☒□■▢✓✔✗✘]).)+");
  private static final Pattern STRAY = Pattern.compile("[|¦‖]+");

  private Tokens() {}

  static List<Token> of(Word word) {
    List<Token> tokens = new ArrayList<>();
    String text = word.text().strip();
    if (text.isEmpty() || STRAY.matcher(text).matches()) {
      return tokens;
    }
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      String piece = matcher.group();
      if (matcher.group("leader") == null && !piece.isBlank()) {
        tokens.add(
            new Token(
                piece,
                Folding.letters(piece),
                word.confidence(),
                part(word.box(), matcher.start(), matcher.end(), text.length()),
                matcher.start() > 0));
      }
    }
    return tokens;
  }

  private static Box part(Box box, int start, int end, int length) {
    double width = (double) box.width() / length;
    int left = box.left() + (int) Math.round(width * start);
    int right = end == length ? box.right() : box.left() + (int) Math.round(width * end);
    return new Box(left, box.top(), Math.max(left + 1, right), box.bottom());
  }
}

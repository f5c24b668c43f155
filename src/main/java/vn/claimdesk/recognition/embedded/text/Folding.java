package vn.claimdesk.recognition.embedded.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes diacritics and case away, so that wordings compare whatever the OCR made of the accents.
 */
public final class Folding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

  private Folding() {}

  /** Lower case without diacritics; everything else stays. */
  public static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('đ', 'd')
        .replace('Đ', 'd')
        .toLowerCase(Locale.ROOT);
  }

  /** Only the letters a–z and digits of the folded text. */
  public static String letters(String text) {
    return OTHERS.matcher(fold(text)).replaceAll("");
  }
}

package vn.claimdesk.field;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares Vietnamese words: with their letters and tones, or without them. */
public final class VietnameseText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** Grave, acute, tilde, hook above, dot below: the tones, apart from the marks of letters. */
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

  private VietnameseText() {}

  /** Lower case, no diacritics, đ as d, one space between words, no punctuation. */
  public static String fold(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return words(bare.replace('đ', 'd').replace('Đ', 'D'));
  }

  /**
   * Lower case with diacritics, one form for each spelling: composed letters, and the tone at the
   * end of its word, so that {@code hoà} and {@code hòa} are the same.
   */
  public static String canonical(String text) {
    StringBuilder result = new StringBuilder();
    for (String word : words(Normalizer.normalize(text, Normalizer.Form.NFC)).split(" ")) {
      String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
      Matcher tone = TONE.matcher(apart);
      String end = tone.find() ? tone.group() : "";
      String letters = Normalizer.normalize(tone.replaceAll(""), Normalizer.Form.NFC);
      result.append(result.isEmpty() ? "" : " ").append(letters).append(end);
    }
    return result.toString();
  }

  /** Whether a letter of the text carries a mark or is đ. */
  public static boolean hasDiacritics(String text) {
    return !canonical(text).equals(fold(text));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
  }
}

package vn.claimdesk.recognition.embedded.mrz;

import java.util.Locale;
import java.util.Optional;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * A line of a machine readable zone, padded or cut to its length, with letters and digits put right
 * where only the one or the other can stand.
 */
record MrzLine(String text, TextLine source) {

  private static final String LETTERS = "OQDUILZSGBTAJ";
  private static final String AS_DIGITS = "0000112568741";
  private static final String DIGITS = "0123456789";
  private static final String AS_LETTERS = "OIZEASGTBG";

  /** The line as a machine readable one; empty where it cannot be one. */
  static Optional<MrzLine> of(TextLine line) {
    String text =
        line.text()
            .replaceAll("\\s+", "")
            .toUpperCase(Locale.ROOT)
            .replaceAll("[«≪]", "<<")
            .replaceAll("[‹〈＜£¢€(\\[{]", "<");
    if (text.length() < 26 || text.length() > 50) {
      return Optional.empty();
    }
    long fitting = text.chars().filter(MrzLine::allowed).count();
    boolean dense = fitting >= text.length() * 0.93;
    boolean typical =
        text.contains("<")
            || text.contains("VNM") && text.chars().filter(Character::isDigit).count() > 12;
    return dense && typical
        ? Optional.of(new MrzLine(text.replaceAll("[^A-Z0-9<]", "<"), line))
        : Optional.empty();
  }

  private static boolean allowed(int character) {
    return character == '<'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9';
  }

  /** The part of the line, padded with fillers where it is too short. */
  String part(int from, int to) {
    StringBuilder padded = new StringBuilder(text);
    while (padded.length() < to) {
      padded.append('<');
    }
    return padded.substring(from, to);
  }

  /** The part of the line where only digits (and fillers) can stand. */
  String digits(int from, int to) {
    return mend(part(from, to), LETTERS, AS_DIGITS);
  }

  /** The part of the line where only letters (and fillers) can stand. */
  String letters(int from, int to) {
    return mend(part(from, to), DIGITS, AS_LETTERS);
  }

  /** The last character that is no filler. */
  char last() {
    String bare = text.replaceAll("<+$", "");
    return bare.isEmpty()
        ? '<'
        : mend(bare.substring(bare.length() - 1), LETTERS, AS_DIGITS).charAt(0);
  }

  private static String mend(String text, String wrong, String right) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < mended.length(); i++) {
      int at = wrong.indexOf(mended.charAt(i));
      if (at >= 0) {
        mended.setCharAt(i, right.charAt(at));
      }
    }
    return mended.toString();
  }
}

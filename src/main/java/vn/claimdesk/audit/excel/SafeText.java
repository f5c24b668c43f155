package vn.claimdesk.audit.excel;

import java.util.regex.Pattern;

/**
 * Makes any text fit for a cell: what XML forbids is dropped, what a cell cannot hold is cut, and
 * what a spreadsheet would take for a formula can be told.
 */
final class SafeText {

  /** What a cell can hold, in UTF-16 units. */
  static final int LONGEST = 32_767;

  static final String CUT = " […✂]";

  /** Spreadsheets read _xHHHH_ as an escaped character. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_x(?=[0-9A-Fa-f]{4}_)");

  private SafeText() {}

  static String of(String text) {
    String clean = LOOKS_ESCAPED.matcher(legal(text)).replaceAll("_x005F_x");
    if (clean.length() <= LONGEST) {
      return clean;
    }
    int end = LONGEST - CUT.length();
    boolean splitsAPair = Character.isHighSurrogate(clean.charAt(end - 1));
    return clean.substring(0, splitsAPair ? end - 1 : end) + CUT;
  }

  /** Whether a spreadsheet could take the text for a formula, here or after saving it as CSV. */
  static boolean looksLikeAFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
  }

  private static String legal(String text) {
    var legal = new StringBuilder(text.length());
    text.codePoints().filter(SafeText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || character >= 0x20 && character <= 0xD7FF
        || character >= 0xE000 && character <= 0xFFFD
        || character >= 0x10000;
  }
}

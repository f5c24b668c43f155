package vn.claimdesk.recognition.embedded.value;

import java.util.Optional;
import java.util.regex.Pattern;

/** Diagnoses in words, without the ICD-10 codes that papers print in front of or behind them. */
final class Diagnoses {

  private static final String CODE = "[A-TV-Z][0O1-9]\\d(?:\\s?[.,]\\s?\\d{1,2})?+[*†]?";
  private static final String CODES = CODE + "(?:\\s?[;,/+&]\\s?" + CODE + ")*";
  private static final String NAME =
      "(?:(?:mã\\s*(?:bệnh|số)?\\s*)?(?:theo\\s*)?ICD[\\s\\-:]*(?:10)?|mã(?:\\s+(?:bệnh|số))?|code)[\\s.:\\-]*";

  /** Codes in brackets, or behind a dash or a word that announces them. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s\\-–,;:/.]*(?:[(\\[{]\\s*(?:%2$s)?%1$s\\s*[)\\]}]?|\\s[-–/|]\\s*(?:%2$s)?%1$s|\\b%2$s%1$s|\\s[A-TV-Z]\\d\\d[.,]\\d{1,2})\\s*$"
              .formatted(CODES, NAME),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:%2$s)?(?:[(\\[{]\\s*%1$s\\s*[)\\]}]\\s*[-–:/|.,]?|%1$s\\s*[-–:/|.,;]|%1$s(?=\\s+\\p{Lu}\\p{Ll}))\\s*"
              .formatted(CODES, NAME),
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private Diagnoses() {}

  static Optional<Value> read(Joined joined) {
    return Wordings.text(joined)
        .map(
            value ->
                new Value(
                    BEHIND
                        .matcher(BEFORE.matcher(value.text()).replaceFirst(""))
                        .replaceFirst("")
                        .strip(),
                    value.tokens(),
                    value.agreement()));
  }
}

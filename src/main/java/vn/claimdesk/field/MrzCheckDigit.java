package vn.claimdesk.field;

/**
 * The check digit of machine-readable zones, ICAO 9303: weights 7, 3, 1; A is 10, Z is 35, the
 * filler counts nothing.
 */
public final class MrzCheckDigit {

  private static final int[] WEIGHTS = {7, 3, 1};

  private MrzCheckDigit() {}

  /** The digit, 0 to 9, that belongs behind a part of a zone. */
  public static int of(String part) {
    int sum = 0;
    for (int i = 0; i < part.length(); i++) {
      sum += WEIGHTS[i % 3] * Math.max(0, Character.digit(part.charAt(i), 36));
    }
    return sum % 10;
  }

  public static boolean holds(String part, char digit) {
    return Character.digit(digit, 10) == of(part);
  }
}

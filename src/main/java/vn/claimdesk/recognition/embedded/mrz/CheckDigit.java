package vn.claimdesk.recognition.embedded.mrz;

/** ICAO 9303: weights 7, 3, 1; digits count as they are, A–Z as 10–35, the filler as 0. */
final class CheckDigit {

  private static final int[] WEIGHTS = {7, 3, 1};

  private CheckDigit() {}

  static int of(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      sum += WEIGHTS[i % 3] * Math.max(0, Character.digit(text.charAt(i), 36));
    }
    return sum % 10;
  }

  static boolean holds(String text, char digit) {
    return Character.digit(digit, 10) == of(text);
  }
}

package vn.claimdesk.recognition.embedded.value;

/** The check digit of the Vietnamese tax code: weights 31 … 3, ten minus the sum modulo eleven. */
final class TaxCode {

  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private TaxCode() {}

  /** Whether the tenth digit agrees with the nine before it. */
  static boolean checkDigitHolds(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
    }
    return 10 - sum % 11 == Character.digit(digits.charAt(9), 10);
  }
}

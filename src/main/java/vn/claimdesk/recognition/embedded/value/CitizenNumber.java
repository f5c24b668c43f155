package vn.claimdesk.recognition.embedded.value;

/**
 * The structure of identity numbers: province, century and gender, year of birth, running number.
 */
final class CitizenNumber {

  private CitizenNumber() {}

  /** Whether a number of nine or twelve digits can be an identity number. */
  static boolean plausible(String digits) {
    if (digits.length() == 9) {
      return true;
    }
    int province = Integer.parseInt(digits.substring(0, 3));
    return digits.length() == 12 && province >= 1 && province <= 96 && digits.charAt(3) <= '3';
  }
}

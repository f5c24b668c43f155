package vn.claimdesk.field;

import java.util.regex.Pattern;

/**
 * The Vietnamese tax code: 10 digits with a check digit, 13 with a branch, or since July 2025 the
 * 12 digits of a citizen for persons and household businesses.
 */
public final class TaxCode {

  /** What an examination finds. */
  public enum Finding {
    CHECK_DIGIT_HOLDS,
    CHECK_DIGIT_FAILS,
    /** A citizen's number of sound structure: it has no check digit. */
    CITIZEN_NUMBER,
    MALFORMED
  }

  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
  private static final Pattern COMPANY = Pattern.compile("\\d{10}(-?(?!000)\\d{3})?");
  private static final Pattern CITIZEN = Pattern.compile("\\d{12}");

  private TaxCode() {}

  /** Examines a code of 10, 12 or 13 digits, the branch with or without its hyphen. */
  public static Finding examine(String code) {
    if (CITIZEN.matcher(code).matches()) {
      return IdentityNumber.parse(code).isPresent() ? Finding.CITIZEN_NUMBER : Finding.MALFORMED;
    }
    if (!COMPANY.matcher(code).matches()) {
      return Finding.MALFORMED;
    }
    return checkDigit(code) == code.charAt(9) - '0'
        ? Finding.CHECK_DIGIT_HOLDS
        : Finding.CHECK_DIGIT_FAILS;
  }

  /** The check digit that the first nine digits ask for; 10 where no code begins like that. */
  public static int checkDigit(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (code.charAt(i) - '0');
    }
    return 10 - sum % 11;
  }
}

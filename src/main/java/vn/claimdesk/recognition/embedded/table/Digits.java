package vn.claimdesk.recognition.embedded.table;

import java.util.Optional;
import vn.claimdesk.field.PrintedNumber;

/** What a number that was read may really be, when the arithmetic of its row asks for another. */
final class Digits {

  private static final int MOST_WRONG = 2;
  private static final String ALIKE = "iIl|TJt!()[]/oOQDGSBZzqgbA";

  private Digits() {}

  static Optional<Long> amount(ReadCell cell) {
    return cell.blank() ? Optional.empty() : PrintedNumber.amount(cell.text());
  }

  /**
   * Whether the text may be a misread print of the number: about as many digits, most of them the
   * same.
   */
  static boolean mayBe(String read, long number) {
    String digits = read.replaceAll("[^\\d]", "");
    String wanted = Long.toString(Math.abs(number));
    if (digits.isEmpty()) {
      boolean mark = !read.isBlank() && ALIKE.indexOf(read.strip().charAt(0)) >= 0;
      return mark && read.strip().length() == 1 && wanted.length() == 1;
    }
    int wrong = distance(digits, wanted);
    if (wanted.length() == 2 && digits.length() == 1) {
      return wanted.contains(digits);
    }
    return wrong <= MOST_WRONG && (wanted.length() == 1 || wrong <= wanted.length() / 2);
  }

  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  /** The number with its thousands grouped as papers print them. */
  static String print(long number) {
    return String.format(java.util.Locale.ROOT, "%,d", number).replace(',', '.');
  }
}

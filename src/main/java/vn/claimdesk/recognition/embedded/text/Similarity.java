package vn.claimdesk.recognition.embedded.text;

import java.util.Arrays;

/** Edit distance between folded texts in which letters that OCR confuses are half an edit apart. */
public final class Similarity {

  private static final String[] CONFUSED = {
    "0oqdc", "1lijt", "5s", "8b", "2z", "6g", "ce", "un", "nm", "vy", "hb", "a4", "ea", "rn", "kx",
    "cg"
  };
  private static final boolean[][] ALIKE = alike();

  private Similarity() {}

  /** 1 for equal texts, 0 for texts without anything in common. */
  public static double of(String left, String right) {
    int longest = Math.max(left.length(), right.length());
    return longest == 0 ? 1 : 1 - distance(left, right, longest) / longest;
  }

  /** Weighted edits between the texts; more than {@code limit} where the limit is exceeded. */
  public static double distance(String left, String right, double limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return limit + 1;
    }
    double[] previous = new double[right.length() + 1];
    double[] current = new double[right.length() + 1];
    Arrays.setAll(previous, index -> index);
    for (int i = 1; i <= left.length(); i++) {
      current[0] = i;
      double best = i;
      for (int j = 1; j <= right.length(); j++) {
        double replaced = previous[j - 1] + cost(left.charAt(i - 1), right.charAt(j - 1));
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        best = Math.min(best, current[j]);
      }
      if (best > limit) {
        return limit + 1;
      }
      double[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[right.length()];
  }

  private static double cost(char left, char right) {
    if (left == right) {
      return 0;
    }
    return left < 128 && right < 128 && ALIKE[left][right] ? 0.5 : 1;
  }

  private static boolean[][] alike() {
    boolean[][] alike = new boolean[128][128];
    for (String group : CONFUSED) {
      for (char one : group.toCharArray()) {
        for (char other : group.toCharArray()) {
          alike[one][other] = true;
        }
      }
    }
    return alike;
  }
}

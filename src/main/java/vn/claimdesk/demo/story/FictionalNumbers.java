package vn.claimdesk.demo.story;

import java.util.Random;

/** Numbers that are well formed but, by their ranges, most likely nobody's. */
public final class FictionalNumbers {

  private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

  private FictionalNumbers() {}

  /** A tax code of ten digits whose check digit holds. */
  public static String taxCode(Random random) {
    while (true) {
      String digits = "98" + digits(random, 7);
      int check = 10 - weighted(digits) % 11;
      if (check < 10) {
        return digits + check;
      }
    }
  }

  private static int weighted(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  /** So many random digits. */
  static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}

package vn.claimdesk.demo.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What is left to chance in a story. Numbers are well formed but, by their ranges, most likely
 * nobody's.
 */
final class Chance {

  private static final int[] TAX_CODE_WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};
  private static final String LETTERS = "ABCDEGHKLMNPQRSTUVXY";

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  boolean flip() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** From 0 to below 1. */
  double share() {
    return random.nextDouble();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  <T> List<T> some(List<T> from, int count) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(count, shuffled.size()));
  }

  String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }

  /** A tax code of ten digits whose check digit holds. */
  String taxCode() {
    while (true) {
      String digits = "98" + digits(7);
      int sum = 0;
      for (int i = 0; i < TAX_CODE_WEIGHTS.length; i++) {
        sum += TAX_CODE_WEIGHTS[i] * (digits.charAt(i) - '0');
      }
      if (sum % 11 > 0) {
        return digits + (10 - sum % 11);
      }
    }
  }
}

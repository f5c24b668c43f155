package vn.claimdesk.adjudication;

import java.util.Locale;

/** Writes amounts of VND as they are printed in Vietnam. */
public final class Dong {

  private Dong() {}

  /** Thousands separated by points, such as {@code 1.250.000}. */
  public static String format(long amount) {
    return String.format(Locale.ROOT, "%,d", amount).replace(',', '.');
  }
}

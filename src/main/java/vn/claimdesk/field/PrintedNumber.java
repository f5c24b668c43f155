package vn.claimdesk.field;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts and numbers as they are printed: point or comma between thousands or before decimals. */
public final class PrintedNumber {

  private static final Pattern CURRENCY =
      Pattern.compile("(?<!\\p{L})(đồng|dong|vnđ|vnd|đ|d|₫|chẵn)(?!\\p{L})|₫");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\p{L}[^)]*\\)");
  private static final Pattern NUMBER = Pattern.compile("([-−–]?)\\s*(\\d[\\d.,\\s]*)");
  private static final Pattern GROUPED =
      Pattern.compile("(?!0[.,])\\d{1,3}(?:([.,\\s])\\d{3})(?:\\1\\d{3})*");
  private static final Pattern GROUPED_WITH_DECIMALS =
      Pattern.compile("(\\d{1,3}(?:([.,\\s])\\d{3})(?:\\2\\d{3})*)([.,])(\\d{1,6})");
  private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d{1,6}))?");

  private PrintedNumber() {}

  /** An amount in VND, rounded to whole dong; empty where the text is not one amount. */
  public static Optional<Long> amount(String text) {
    return parse(text)
        .map(number -> number.setScale(0, RoundingMode.HALF_UP))
        .filter(number -> number.abs().precision() <= 15)
        .map(BigDecimal::longValueExact);
  }

  /**
   * A number; three digits after the only point or comma are thousands unless a lone zero stands
   * before it, fewer are decimals.
   */
  public static Optional<BigDecimal> parse(String text) {
    String rest = IN_BRACKETS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    rest = CURRENCY.matcher(rest).replaceAll(" ").strip();
    boolean negative = false;
    if (rest.startsWith("(") && rest.endsWith(")")) {
      negative = true;
      rest = rest.substring(1, rest.length() - 1).strip();
    }
    rest = rest.replaceAll("[.,]?/?-$", "").strip();
    Matcher matcher = NUMBER.matcher(rest);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean minus = negative != !matcher.group(1).isEmpty();
    return magnitude(matcher.group(2).strip().replaceAll("[.,]+$", "").replaceAll("\\s+", " "))
        .map(number -> minus ? number.negate() : number);
  }

  private static Optional<BigDecimal> magnitude(String digits) {
    for (String candidate : List.of(digits, digits.replace(" ", ""))) {
      if (GROUPED.matcher(candidate).matches()) {
        return Optional.of(new BigDecimal(candidate.replaceAll("[.,\\s]", "")));
      }
      Matcher decimals = GROUPED_WITH_DECIMALS.matcher(candidate);
      if (decimals.matches() && !decimals.group(2).equals(decimals.group(3))) {
        String whole = decimals.group(1).replaceAll("[.,\\s]", "");
        return Optional.of(new BigDecimal(whole + "." + decimals.group(4)));
      }
      Matcher plain = PLAIN.matcher(candidate);
      if (plain.matches()) {
        return Optional.of(
            new BigDecimal(
                plain.group(2) == null ? plain.group(1) : plain.group(1) + "." + plain.group(2)));
      }
    }
    return Optional.empty();
  }
}

package vn.claimdesk.recognition.embedded.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.Folding;

/**
 * Amounts of money, quantities and rates, as printed: {@code .} or {@code ,} may group thousands.
 */
final class Amounts {

  private static final Pattern GROUPED =
      Pattern.compile(
          "(?<![\\d.,])[-(]?\\d{1,3}(?:([.,' ])\\s?\\d{3})(?:\\1\\s?\\d{3})*(?:[.,]\\d{1,2})?(?!\\d)");

  /** A point among commas, or the other way round: one of them was read wrong. */
  private static final Pattern MIXED =
      Pattern.compile("(?<![\\d.,])[-(]?\\d{1,3}(?:[.,]\\s?\\d{3}){2,}(?![\\d]|[.,]\\d)");

  private static final Pattern PLAIN =
      Pattern.compile("(?<![\\d.,/\\-])-?(?:\\d{3,12}|0)(?:[.,]\\d{1,2})?(?![\\d/])");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])-?\\d+(?:[.,]\\d+)*(?![\\d])");
  private static final Pattern PERCENT =
      Pattern.compile("(?<!\\d)(\\d{1,2}(?:[.,]\\d{1,2})?|100)\\s?(%?)(?!\\d|[.,]\\d)");
  private static final Pattern EXEMPT =
      Pattern.compile(
          "\\b(KCT|KKKNT)\\b|kh[oô]ng ch[iị]u thu[eế]|kh[oô]ng k[eê] khai",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern CURRENCY =
      Pattern.compile("đ\\b|₫|vnd|vnđ|đồng", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Amounts() {}

  static Optional<Value> money(Joined joined) {
    Matcher mixed = joined.findNumeric(MIXED);
    if (mixed != null && mixed.group().contains(".") && mixed.group().contains(",")) {
      String text = compact(mixed.group()).replace(',', '.');
      return Optional.of(joined.value(text, mixed, 0.9));
    }
    Matcher grouped = joined.findNumeric(GROUPED);
    if (grouped != null) {
      return Optional.of(joined.value(compact(grouped.group()), grouped, 1));
    }
    Matcher plain = joined.findNumeric(PLAIN);
    if (plain == null) {
      return Optional.empty();
    }
    boolean currency = joined.find(CURRENCY) != null;
    double agreement = currency || plain.group().equals("0") ? 0.95 : 0.8;
    return Optional.of(joined.value(plain.group(), plain, agreement));
  }

  static Optional<Value> number(Joined joined) {
    Matcher matcher = joined.findNumeric(NUMBER);
    return matcher == null
        ? Optional.empty()
        : Optional.of(joined.value(matcher.group(), matcher, 1));
  }

  static Optional<Value> percent(Joined joined) {
    Matcher exempt = joined.find(EXEMPT);
    if (exempt != null) {
      String folded = Folding.letters(exempt.group());
      String code = folded.startsWith("khongke") || folded.equals("kkknt") ? "KKKNT" : "KCT";
      return Optional.of(new Value(code, joined.between(exempt.start(), exempt.end()), 1));
    }
    Matcher matcher = joined.findNumeric(PERCENT);
    if (matcher == null) {
      return Optional.empty();
    }
    boolean sign = !matcher.group(2).isEmpty();
    return Optional.of(joined.value(matcher.group(1) + "%", matcher, sign ? 1 : 0.8));
  }

  private static String compact(String printed) {
    String text = printed.replace(" ", "").replace("'", "");
    return text.startsWith("(") ? "-" + text.substring(1) : text;
  }
}

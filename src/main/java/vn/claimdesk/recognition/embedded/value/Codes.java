package vn.claimdesk.recognition.embedded.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.field.TaxCode;

/** Numbers that name something: invoices, policies, people, accounts, diagnoses, addresses. */
final class Codes {

  private static final Pattern CODE =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d./\\-]*[\\p{L}\\d])?");
  private static final Pattern DIGIT_GROUPS = Pattern.compile("\\d{2,}(?:[ .\\-]\\d{2,})+");
  private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d(?:[ .\\-]?\\d){5,18}(?!\\d)");
  private static final Pattern TAX =
      Pattern.compile(
          "(?<!\\d)\\d(?:[ .]{0,3}\\d){9}(?:(?:\\s?[-–]\\s?|\\s{0,2})\\d[ ]?\\d[ ]?\\d)?(?![ ]?\\d)|(?<!\\d)\\d{12}(?!\\d)");
  private static final Pattern IDENTITY =
      Pattern.compile("(?<!\\d)(?:\\d(?:[ .]{0,2}\\d){11}|\\d(?:[ .]{0,2}\\d){8})(?!\\d)");
  private static final Pattern PASSPORT = Pattern.compile("\\b[A-Z]\\s?\\d{7,8}\\b");
  private static final Pattern ICD =
      Pattern.compile("\\b([A-TV-Z][0O1-9][0-9])(?:\\s?[.,]\\s?(\\d{1,2}))?\\b");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<!\\d)(?:\\(?\\+?84\\)?|0)(?:[ .\\-()]{0,2}\\d){8,10}(?!\\d)|(?<!\\d)1[89]00(?:[ .]?\\d){4,6}");
  private static final Pattern EMAIL =
      Pattern.compile("[\\w.+\\-]+\\s?[(\\[]?@\\s?[\\w\\-]+(?:\\s?\\.\\s?[a-zA-Z]{2,}){1,3}");
  private static final Pattern URL =
      Pattern.compile(
          "h[tf]{2}ps?:/{1,2}[^\\s,;)]+|(?:www|tracuu|hoadon|hddt|einvoice)[\\w\\-]*(?:\\.[\\w\\-]+)+[^\\s,;)]*|(?:[\\w\\-]+\\.)+(?:vn|com|net|org|info|gov)(?:[:/][^\\s,;)]*)?",
          Pattern.CASE_INSENSITIVE);

  private Codes() {}

  static Optional<Value> code(Joined joined) {
    Matcher matcher = CODE.matcher(joined.text());
    while (matcher.find()) {
      if (matcher.group().chars().anyMatch(Character::isDigit)) {
        Matcher groups = DIGIT_GROUPS.matcher(joined.text());
        if (groups.find(matcher.start()) && groups.start() == matcher.start()) {
          return Optional.of(value(joined, groups, groups.group().replace(" ", ""), 0.95));
        }
        return Optional.of(value(joined, matcher, matcher.group(), 1));
      }
    }
    return Optional.empty();
  }

  static Optional<Value> account(Joined joined) {
    return numeric(joined, ACCOUNT, 1);
  }

  static Optional<Value> taxCode(Joined joined) {
    Matcher matcher = joined.findNumeric(TAX);
    if (matcher == null) {
      return Optional.empty();
    }
    String digits = matcher.group().replaceAll("\\D", "");
    String text =
        digits.length() == 13 ? digits.substring(0, 10) + "-" + digits.substring(10) : digits;
    double agreement =
        digits.length() == 12 || TaxCode.checkDigit(digits) == Character.digit(digits.charAt(9), 10)
            ? 1
            : 0.45;
    return Optional.of(joined.value(text, matcher, agreement));
  }

  static Optional<Value> identity(Joined joined) {
    return numeric(joined, IDENTITY, 1)
        .map(value -> CitizenNumber.plausible(value.text()) ? value : value.times(0.5));
  }

  static Optional<Value> passport(Joined joined) {
    Matcher matcher = joined.find(PASSPORT);
    return matcher == null
        ? identity(joined)
        : Optional.of(value(joined, matcher, matcher.group().replace(" ", ""), 1));
  }

  static Optional<Value> icd(Joined joined) {
    Matcher matcher = joined.find(ICD);
    if (matcher == null) {
      return Optional.empty();
    }
    String category = matcher.group(1).replace('O', '0');
    if (category.charAt(0) == '0') {
      category = "O" + category.substring(1);
    }
    String text = matcher.group(2) == null ? category : category + "." + matcher.group(2);
    return Optional.of(value(joined, matcher, text, 1));
  }

  static Optional<Value> phone(Joined joined) {
    Matcher matcher = joined.findNumeric(PHONE);
    return matcher == null
        ? Optional.empty()
        : Optional.of(joined.value(matcher.group().strip(), matcher, 1));
  }

  static Optional<Value> email(Joined joined) {
    Matcher matcher = joined.find(EMAIL);
    return matcher == null
        ? Optional.empty()
        : Optional.of(
            value(
                joined,
                matcher,
                matcher.group().replaceAll("[ (\\[]", "").toLowerCase(Locale.ROOT),
                matcher.group().matches(".*[ (\\[].*") ? 0.8 : 1));
  }

  static Optional<Value> url(Joined joined) {
    Matcher matcher = joined.find(URL);
    while (matcher != null && afterAt(joined.text(), matcher.start())) {
      if (!matcher.find()) {
        return Optional.empty();
      }
    }
    return matcher == null
        ? Optional.empty()
        : Optional.of(value(joined, matcher, matcher.group(), 1));
  }

  private static boolean afterAt(String text, int start) {
    return start > 0 && text.charAt(start - 1) == '@';
  }

  private static Optional<Value> numeric(Joined joined, Pattern pattern, double agreement) {
    Matcher matcher = joined.findNumeric(pattern);
    return matcher == null
        ? Optional.empty()
        : Optional.of(joined.value(matcher.group().replaceAll("\\D", ""), matcher, agreement));
  }

  private static Value value(Joined joined, Matcher matcher, String text, double agreement) {
    return new Value(text, List.copyOf(joined.between(matcher.start(), matcher.end())), agreement);
  }
}

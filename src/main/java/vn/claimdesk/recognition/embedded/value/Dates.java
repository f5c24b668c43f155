package vn.claimdesk.recognition.embedded.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as papers print them: 05/03/2024, 05-03-24, ngày 05 tháng 03 năm 2024, 2024-03-05. */
final class Dates {

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(?<!\\d:)(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{4}|\\d{2})(?!\\d|[/.\\-]\\d)");
  private static final Pattern BOXED =
      Pattern.compile(
          "(?<!\\d)(\\d\\s?\\d)\\s?[/|\\-. ]\\s?(\\d\\s?\\d)\\s?[/|\\-. ]\\s?(\\d\\s?\\d\\s?\\d\\s?\\d)(?!\\d)");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?!\\d)");
  private static final Pattern WORDS =
      Pattern.compile(
          "(\\d{1,2})\\W{0,5}(?:\\([^)]*\\)\\W{0,3})?th\\p{L}ng\\W{0,5}(?:\\([^)]*\\)\\W{0,3})?(\\d{1,2})\\W{0,5}"
              + "(?:\\([^)]*\\)\\W{0,3})?n\\p{L}[mn]\\W{0,5}(?:\\([^)]*\\)\\W{0,3})?(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** One of the slashes was taken for a 1. */
  private static final Pattern ONE_SLASH =
      Pattern.compile("(?<!\\d)(\\d{2})(?:1(?=\\d{2}/)|/(?=\\d{2}1))(\\d{2})[/1](\\d{4})(?!\\d)");

  /** Both of the slashes were taken for something of their shape. */
  private static final Pattern NO_SLASH =
      Pattern.compile("(?<!\\d)([0-3]\\d)[1/7!.,]([01]\\d)[1/7!.,]((?:19|20)\\d{2})(?!\\d)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

  private Dates() {}

  static Optional<Value> date(Joined joined) {
    return matched(joined, WORDS, 1, 2, 3, 1)
        .or(() -> matched(joined, ISO, 3, 2, 1, 1))
        .or(() -> matched(joined, NUMERIC, 1, 2, 3, 1))
        .or(() -> matched(joined, BOXED, 1, 2, 3, 0.9))
        .or(() -> matched(joined, ONE_SLASH, 1, 2, 3, 0.75))
        .or(() -> matched(joined, NO_SLASH, 1, 2, 3, 0.6));
  }

  /** A year of birth; from a whole date where that is printed. */
  static Optional<Value> year(Joined joined) {
    Matcher matcher = joined.findNumeric(YEAR);
    return matcher == null
        ? Optional.empty()
        : Optional.of(joined.value(matcher.group(1), matcher, 1));
  }

  /** Zeros with a dot in them are read as nines, which no day, month or year begins with. */
  private static Optional<Value> matched(
      Joined joined, Pattern pattern, int day, int month, int year, double agreement) {
    Matcher matcher = joined.findNumeric(pattern);
    if (matcher == null) {
      return Optional.empty();
    }
    return format(
            digits(matcher, day), digits(matcher, month), matcher.group(year).replace(" ", ""))
        .map(text -> joined.value(text, matcher, text.endsWith("?") ? 0.4 : agreement))
        .map(value -> new Value(value.text().replace("?", ""), value.tokens(), value.agreement()));
  }

  private static int digits(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group).replace(" ", ""));
  }

  private static Optional<String> format(int printedDay, int printedMonth, String printedYear) {
    int year = Integer.parseInt(printedYear);
    int day = printedDay > 90 ? printedDay - 90 : printedDay;
    int month = printedMonth > 90 ? printedMonth - 90 : printedMonth;
    boolean nines = day < printedDay || month < printedMonth || year >= 2900;
    year -= year >= 2900 && year < 3000 ? 900 : 0;
    if (printedYear.length() == 2) {
      year += year > 40 ? 1900 : 2000;
    }
    String text = String.format(Locale.ROOT, "%02d/%02d/%04d", day, month, year);
    try {
      LocalDate date = LocalDate.of(year, month, day);
      boolean plausible = date.getYear() >= 1900 && date.getYear() <= 2100;
      return Optional.of(plausible && !nines ? text : text + "?");
    } catch (DateTimeException impossible) {
      return Optional.of(text + "?");
    }
  }
}

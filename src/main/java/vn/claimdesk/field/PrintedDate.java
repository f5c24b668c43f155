package vn.claimdesk.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the forms in which Vietnamese papers print them. The application's own form is
 * dd/MM/yyyy.
 */
public final class PrintedDate {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

  /** Years of two digits up to this one are of this century: papers expire years ahead. */
  private static final int LAST_YEAR_OF_CENTURY = 40;

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

  private static final List<Pattern> DAY_FIRST =
      List.of(
          Pattern.compile(
              "(?<!\\d)(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4}|\\d{2})(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(\\d{1,2})\\s*(?:\\(day\\))?[\\s,]*th[áa]ng\\s*(?:\\(month\\))?\\s*(\\d{1,2})[\\s,]*"
                  + "(?:n[ăa]m)?\\s*(?:\\(year\\))?\\s*(\\d{4}|\\d{2})(?!\\d)"),
          Pattern.compile(
              "(?<!\\d)(\\d{1,2})[\\s/.\\-]*("
                  + MONTHS
                  + ")[a-z]*[\\s/.,\\-]*(\\d{4}|\\d{2})(?!\\d)"));

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})[\\-/.](\\d{1,2})[\\-/.](\\d{1,2})(?!\\d)");

  private PrintedDate() {}

  /**
   * The one date that the text names, with or without a time of day; empty where it names none, no
   * real one, or several different ones.
   */
  public static Optional<LocalDate> parse(String text) {
    String rest = text.toLowerCase(Locale.ROOT);
    Set<LocalDate> found = new HashSet<>();
    Matcher iso = YEAR_FIRST.matcher(rest);
    while (iso.find()) {
      date(iso.group(3), iso.group(2), iso.group(1)).ifPresent(found::add);
    }
    rest = iso.replaceAll(" ");
    for (Pattern pattern : DAY_FIRST) {
      Matcher matcher = pattern.matcher(rest);
      while (matcher.find()) {
        date(matcher.group(1), matcher.group(2), matcher.group(3)).ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** The date in the application's form, empty where the text is not exactly that. */
  public static Optional<LocalDate> of(String ddMMyyyy) {
    try {
      return Optional.of(LocalDate.parse(ddMMyyyy, FORM));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** dd/MM/yyyy. */
  public static String format(LocalDate date) {
    return FORM.format(date);
  }

  private static Optional<LocalDate> date(String day, String month, String year) {
    int y = Integer.parseInt(year);
    if (year.length() == 2) {
      y += y <= LAST_YEAR_OF_CENTURY ? 2000 : 1900;
    }
    try {
      return Optional.of(LocalDate.of(y, month(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    return Character.isDigit(text.charAt(0))
        ? Integer.parseInt(text)
        : 1 + List.of(MONTHS.split("\\|")).indexOf(text);
  }
}

package vn.claimdesk.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The machine-readable zone of a chip card's back (TD1: three lines of 30) or of a passport (TD3:
 * two lines of 44), ICAO 9303.
 *
 * @param personNumber the citizen number, empty where the zone has none
 * @param dateOfBirth null where the zone shows no real date
 * @param gender {@code Nam}, {@code Nữ}, or null where unspecified
 * @param checkDigitsHold whether every check digit of the zone is right
 */
public record Mrz(
    String documentNumber,
    String personNumber,
    String country,
    String nationality,
    String surName,
    String givenName,
    @Nullable LocalDate dateOfBirth,
    @Nullable String gender,
    @Nullable LocalDate dueDate,
    boolean checkDigitsHold) {

  private static final String WEIGHTS = "731";

  /** Reads a zone; empty where the lines have neither of the two formats. */
  public static Optional<Mrz> parse(List<String> lines, LocalDate today) {
    List<String> clean =
        lines.stream().map(line -> line.replace(" ", "").toUpperCase(Locale.ROOT)).toList();
    if (clean.size() == 3 && clean.stream().allMatch(line -> line.matches("[A-Z0-9<]{30}"))) {
      return Optional.of(td1(clean.get(0), clean.get(1), clean.get(2), today));
    }
    if (clean.size() == 2 && clean.stream().allMatch(line -> line.matches("[A-Z0-9<]{44}"))) {
      return Optional.of(td3(clean.get(0), clean.get(1), today));
    }
    return Optional.empty();
  }

  /** The check digit of a part: weights 7, 3, 1; A is 10, Z is 35, the filler counts nothing. */
  public static int checkDigit(String part) {
    int sum = 0;
    for (int i = 0; i < part.length(); i++) {
      int value = part.charAt(i) == '<' ? 0 : Character.digit(part.charAt(i), 36);
      sum += value * (WEIGHTS.charAt(i % 3) - '0');
    }
    return sum % 10;
  }

  private static Mrz td1(String one, String two, String three, LocalDate today) {
    String optional = one.substring(15, 27);
    boolean citizen = optional.matches("\\d{12}");
    boolean holds =
        holds(one.substring(5, 14), one.charAt(14))
            && (!citizen || holds(optional, one.charAt(29)))
            && holds(two.substring(0, 6), two.charAt(6))
            && holds(two.substring(8, 14), two.charAt(14))
            && holds(
                one.substring(5)
                    + two.substring(0, 7)
                    + two.substring(8, 15)
                    + two.substring(18, 29),
                two.charAt(29));
    String[] names = names(three);
    return new Mrz(
        text(one.substring(5, 14)),
        citizen ? optional : "",
        text(one.substring(2, 5)),
        text(two.substring(15, 18)),
        names[0],
        names[1],
        born(two.substring(0, 6), today),
        gender(two.charAt(7)),
        date(two.substring(8, 14), 2000),
        holds);
  }

  private static Mrz td3(String one, String two, LocalDate today) {
    String personal = two.substring(28, 42);
    boolean holds =
        holds(two.substring(0, 9), two.charAt(9))
            && holds(two.substring(13, 19), two.charAt(19))
            && holds(two.substring(21, 27), two.charAt(27))
            && (holds(personal, two.charAt(42)) || personal.matches("<+") && two.charAt(42) == '<')
            && holds(
                two.substring(0, 10) + two.substring(13, 20) + two.substring(21, 43),
                two.charAt(43));
    String[] names = names(one.substring(5));
    return new Mrz(
        text(two.substring(0, 9)),
        text(personal),
        text(one.substring(2, 5)),
        text(two.substring(10, 13)),
        names[0],
        names[1],
        born(two.substring(13, 19), today),
        gender(two.charAt(20)),
        date(two.substring(21, 27), 2000),
        holds);
  }

  private static boolean holds(String part, char digit) {
    return digit - '0' == checkDigit(part);
  }

  private static String[] names(String zone) {
    String[] parts = zone.split("<<", 2);
    return new String[] {text(parts[0]), parts.length > 1 ? text(parts[1]) : ""};
  }

  private static String text(String zone) {
    return zone.replace('<', ' ').strip().replaceAll(" +", " ");
  }

  private static @Nullable LocalDate born(String yearMonthDay, LocalDate today) {
    LocalDate date = date(yearMonthDay, 2000);
    return date != null && date.isAfter(today) ? date(yearMonthDay, 1900) : date;
  }

  private static @Nullable LocalDate date(String yearMonthDay, int century) {
    if (!yearMonthDay.matches("\\d{6}")) {
      return null;
    }
    try {
      return LocalDate.of(
          century + Integer.parseInt(yearMonthDay.substring(0, 2)),
          Integer.parseInt(yearMonthDay.substring(2, 4)),
          Integer.parseInt(yearMonthDay.substring(4)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String gender(char sex) {
    return sex == 'M' ? "Nam" : sex == 'F' ? "Nữ" : null;
  }
}

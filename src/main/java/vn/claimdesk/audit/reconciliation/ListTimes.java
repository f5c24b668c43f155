package vn.claimdesk.audit.reconciliation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Times as lists write them: day before month, ISO 8601, or seconds since 1970. A time without a
 * zone is of the zone given.
 */
final class ListTimes {

  private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");
  private static final String CLOCK = "H:mm[:ss]";

  private static final List<DateTimeFormatter> FORMATS =
      Stream.of(
              "d/M/uuuu " + CLOCK,
              "d-M-uuuu " + CLOCK,
              "d.M.uuuu " + CLOCK,
              "uuuu-M-d " + CLOCK,
              "uuuu/M/d " + CLOCK,
              CLOCK + " d/M/uuuu",
              CLOCK + " d-M-uuuu")
          .map(ListTimes::format)
          .toList();

  private ListTimes() {}

  /** The instant, or nothing where the cell holds no day with a time. */
  static Optional<Instant> of(ListCell cell, ZoneId zone) {
    LocalDateTime date = cell.date();
    return date != null
        ? Optional.of(date.atZone(zone).toInstant())
        : of(cell.text().strip(), zone);
  }

  private static Optional<Instant> of(String text, ZoneId zone) {
    if (EPOCH.matcher(text).matches()) {
      long number = Long.parseLong(text);
      return Optional.of(
          text.length() == 10 ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }
    String spaced = text.replaceFirst("(?<=\\d)[Tt](?=\\d)", " ").replaceAll("[\\s,]+", " ");
    return withOffset(text)
        .or(
            () ->
                FORMATS.stream()
                    .flatMap(format -> local(spaced, format).stream())
                    .findFirst()
                    .map(local -> local.atZone(zone).toInstant()));
  }

  private static Optional<Instant> withOffset(String text) {
    try {
      String iso = text.replaceFirst("(?<=\\d) (?=\\d)", "T").replaceFirst("\\s+(?=[Zz+-])", "");
      String full = iso.replaceFirst("([+-]\\d\\d)(\\d\\d)?$", "$1:$2").replaceFirst(":$", ":00");
      return Optional.of(OffsetDateTime.parse(full).toInstant());
    } catch (DateTimeException local) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDateTime.parse(text, format));
    } catch (DateTimeException another) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    int end = pattern.indexOf("[:ss]") + "[:ss]".length();
    return new DateTimeFormatterBuilder()
        .appendPattern(pattern.substring(0, end - 1))
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
        .appendPattern("]" + pattern.substring(end))
        .toFormatter()
        .withResolverStyle(ResolverStyle.STRICT);
  }
}

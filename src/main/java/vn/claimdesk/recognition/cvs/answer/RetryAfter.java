package vn.claimdesk.recognition.cvs.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After} in both its forms: seconds, or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  static @Nullable Duration in(Map<String, Collection<String>> headers, Instant now) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase("Retry-After"))
        .flatMap(header -> header.getValue().stream())
        .findFirst()
        .map(value -> duration(value.strip(), now))
        .orElse(null);
  }

  private static @Nullable Duration duration(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    try {
      var date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration until = Duration.between(now, date.toInstant());
      return until.isNegative() ? Duration.ZERO : until;
    } catch (DateTimeParseException neither) {
      return null;
    }
  }
}

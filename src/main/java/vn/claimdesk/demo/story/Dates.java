package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the contract writes them. */
final class Dates {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private Dates() {}

  static String of(LocalDate date) {
    return date.format(DAY);
  }
}

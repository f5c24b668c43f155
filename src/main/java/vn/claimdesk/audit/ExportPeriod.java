package vn.claimdesk.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.problem.Problems;

/**
 * Days, both included, as the calendar in Vietnam counts them.
 *
 * @param from first day
 * @param to last day
 */
public record ExportPeriod(LocalDate from, LocalDate to) {

  public static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2199;

  /**
   * @throws BadPeriodException where the days are out of order or out of reason
   */
  public ExportPeriod {
    inReason(from);
    inReason(to);
    if (to.isBefore(from)) {
      throw new BadPeriodException("outOfOrder", from.toString(), to.toString());
    }
  }

  /**
   * The period between two days written yyyy-MM-dd.
   *
   * @throws BadPeriodException where one is missing or no such day
   */
  public static ExportPeriod of(@Nullable String from, @Nullable String to) {
    return new ExportPeriod(day("from", from), day("to", to));
  }

  /**
   * The whole month written yyyy-MM.
   *
   * @throws BadPeriodException where it is missing or no such month
   */
  public static ExportPeriod ofMonth(@Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new BadPeriodException("monthMissing");
    }
    try {
      YearMonth month = YearMonth.parse(text.strip());
      return new ExportPeriod(month.atDay(1), month.atEndOfMonth());
    } catch (DateTimeException malformed) {
      throw new BadPeriodException("noMonth", Problems.shown(text.strip()));
    }
  }

  /** The first instant of the period. */
  public Instant start() {
    return from.atStartOfDay(VIETNAM).toInstant();
  }

  /** The first instant after the period. */
  public Instant end() {
    return to.plusDays(1).atStartOfDay(VIETNAM).toInstant();
  }

  private static LocalDate day(String name, @Nullable String text) {
    if (text == null || text.isBlank()) {
      throw new BadPeriodException("missing", name);
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException malformed) {
      throw new BadPeriodException("noDay", name, Problems.shown(text.strip()));
    }
  }

  private static void inReason(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new BadPeriodException("outOfReason", day.toString());
    }
  }
}

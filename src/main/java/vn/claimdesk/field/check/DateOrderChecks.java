package vn.claimdesk.field.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/** Dates of one paper follow each other: birth before issue, surgery before discharge. */
@Configuration(proxyBeanMethods = false)
class DateOrderChecks {

  @Bean
  FieldCheck notBefore() {
    return new DateOrder("notBefore", LocalDate::isBefore, "dateBefore");
  }

  @Bean
  FieldCheck notAfter() {
    return new DateOrder("notAfter", LocalDate::isAfter, "dateAfter");
  }

  /** Compares a date with the one of the field that the argument names. */
  private record DateOrder(String name, BiPredicate<LocalDate, LocalDate> wrong, String reason)
      implements FieldCheck {

    @Override
    public Optional<CheckOutcome> examine(Subject subject) {
      var other = subject.paper().date(subject.argument());
      if (subject.date().isEmpty() || other.isEmpty()) {
        return Optional.empty();
      }
      String printed = PrintedDate.format(other.get());
      return Optional.of(
          wrong.test(subject.date().get(), other.get())
              ? CheckOutcome.fails(Reason.of(reason, printed))
              : CheckOutcome.plausible(Reason.of("datesInOrder", printed)));
    }
  }
}

package vn.claimdesk.field.check;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** What a paper reports has happened, and nobody alive remembers what happened before 1900. */
@Component
class NotFutureCheck implements FieldCheck {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  @Override
  public String name() {
    return "notFuture";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return subject
        .date()
        .map(
            date -> {
              if (date.isAfter(subject.dossier().today())) {
                return CheckOutcome.fails(Reason.of("dateInFuture"));
              }
              return date.isBefore(EARLIEST)
                  ? CheckOutcome.fails(Reason.of("dateTooOld"))
                  : CheckOutcome.plausible(Reason.of("datePlausible"));
            });
  }
}

package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/** Dates of one paper follow each other: birth before issue, admission before discharge. */
@Component
class NotBeforeCheck implements FieldCheck {

  @Override
  public String name() {
    return "notBefore";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    var other = subject.paper().date(subject.argument());
    if (subject.date().isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    String printed = PrintedDate.format(other.get());
    return Optional.of(
        subject.date().get().isBefore(other.get())
            ? CheckOutcome.fails(Reason.of("dateBefore", printed))
            : CheckOutcome.plausible(Reason.of("datesInOrder", printed)));
  }
}

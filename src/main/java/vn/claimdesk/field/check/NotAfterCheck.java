package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/** Dates of one paper follow each other: surgery before discharge. */
@Component
class NotAfterCheck implements FieldCheck {

  @Override
  public String name() {
    return "notAfter";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    var other = subject.paper().date(subject.argument());
    if (subject.date().isEmpty() || other.isEmpty()) {
      return Optional.empty();
    }
    String printed = PrintedDate.format(other.get());
    return Optional.of(
        subject.date().get().isAfter(other.get())
            ? CheckOutcome.fails(Reason.of("dateAfter", printed))
            : CheckOutcome.plausible(Reason.of("datesInOrder", printed)));
  }
}

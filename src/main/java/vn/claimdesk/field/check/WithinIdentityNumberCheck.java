package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.IdentityNumber;
import vn.claimdesk.field.Reason;

/** A citizen number names year of birth and gender: what the same paper prints must agree. */
@Component
class WithinIdentityNumberCheck implements FieldCheck {

  @Override
  public String name() {
    return "inIdentityNumber";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return subject
        .paper()
        .value(subject.argument())
        .flatMap(IdentityNumber::parse)
        .map(number -> compare(subject, number));
  }

  private static CheckOutcome compare(Subject subject, IdentityNumber number) {
    boolean agrees =
        subject.date().map(number::agreesWith).orElseGet(() -> number.agreesWith(subject.value()));
    return agrees
        ? CheckOutcome.plausible(Reason.of("agreesWithIdentityNumber", number.digits()))
        : CheckOutcome.fails(Reason.of("differsFromIdentityNumber", number.digits()));
  }
}

package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** Mobile numbers begin with 03, 05, 07, 08 or 09: a hotline in the letterhead is none. */
@Component
class MobileNumberCheck implements FieldCheck {

  @Override
  public String name() {
    return "mobileNumber";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return Optional.of(
        subject.value().matches("0[35789]\\d{8}")
            ? CheckOutcome.plausible(Reason.of("mobileNumber"))
            : CheckOutcome.fails(Reason.of("notMobileNumber")));
  }
}

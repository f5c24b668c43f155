package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.IdentityNumber;
import vn.claimdesk.field.Reason;

/** The structure of a citizen number; older 9-digit numbers and passport numbers have none. */
@Component
class IdentityNumberCheck implements FieldCheck {

  @Override
  public String name() {
    return "identityNumber";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    if (!subject.value().matches("\\d{12}")) {
      return Optional.empty();
    }
    return Optional.of(
        IdentityNumber.parse(subject.value())
            .filter(number -> number.birthYear() <= subject.dossier().today().getYear())
            .map(number -> CheckOutcome.plausible(Reason.of("identityNumberStructureHolds")))
            .orElseGet(() -> CheckOutcome.fails(Reason.of("identityNumberStructure"))));
  }
}

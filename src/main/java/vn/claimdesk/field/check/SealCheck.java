package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** A medical paper carries a red stamp. */
@Component
class SealCheck implements FieldCheck {

  @Override
  public String name() {
    return "seal";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return switch (subject.value()) {
      case "True", "true" -> Optional.of(CheckOutcome.proven(0, Reason.of("sealFound")));
      case "False", "false" -> Optional.of(CheckOutcome.fails(Reason.of("sealMissing")));
      default -> Optional.of(CheckOutcome.cannotTell(Reason.of("sealUnknown")));
    };
  }
}

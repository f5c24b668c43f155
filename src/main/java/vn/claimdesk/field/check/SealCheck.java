package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.Reason;

/**
 * A medical paper carries a red stamp. {@code seal:notNeeded} is for papers that people write and
 * sign themselves: there a stamp is no condition.
 */
@Component
class SealCheck implements FieldCheck {

  private static final String NOT_NEEDED = "notNeeded";

  @Override
  public String name() {
    return "seal";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return switch (subject.value()) {
      case FieldNormalizer.YES -> Optional.of(CheckOutcome.proven(0, Reason.of("sealFound")));
      case FieldNormalizer.NO -> Optional.of(without(subject.argument()));
      default -> Optional.of(CheckOutcome.cannotTell(Reason.of("sealUnknown")));
    };
  }

  private static CheckOutcome without(String argument) {
    return argument.equals(NOT_NEEDED)
        ? CheckOutcome.proven(0, Reason.of("sealNotNeeded"))
        : CheckOutcome.fails(Reason.of("sealMissing"));
  }
}

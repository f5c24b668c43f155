package vn.claimdesk.field.check;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** The policy number on a paper is the claim's; {@code hint}: other numbers may stand there. */
@Component
class PolicyNumberCheck implements FieldCheck {

  @Override
  public String name() {
    return "policyNumber";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    String own = subject.dossier().claim().policyNumber();
    if (bare(subject.value()).equals(bare(own))) {
      return Optional.of(CheckOutcome.proven(0, Reason.of("sameAsPolicyNumber", own)));
    }
    Reason differs = Reason.of("differsFromPolicyNumber", own);
    return Optional.of(
        subject.argument().isEmpty()
            ? CheckOutcome.fails(differs)
            : CheckOutcome.cannotTell(differs));
  }

  private static String bare(String number) {
    return number.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
  }
}

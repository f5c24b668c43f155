package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PersonName;
import vn.claimdesk.field.Reason;

/**
 * The policy holder on a paper is the policy's; companies are printed with and without their forms.
 */
@Component
class PolicyHolderCheck implements FieldCheck {

  @Override
  public String name() {
    return "policyHolder";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return Optional.ofNullable(subject.dossier().policy())
        .map(
            policy ->
                PersonName.compare(subject.value(), policy.holder()) == PersonName.Likeness.SAME
                    ? CheckOutcome.proven(0, Reason.of("sameAsPolicyHolder"))
                    : CheckOutcome.cannotTell(
                        Reason.of("differsFromPolicyHolder", policy.holder())));
  }
}

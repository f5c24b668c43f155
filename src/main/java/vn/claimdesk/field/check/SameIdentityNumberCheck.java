package vn.claimdesk.field.check;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** One person has one number: on all papers of the dossier and in the policy. */
@Component
class SameIdentityNumberCheck implements FieldCheck {

  private final InsuredPersons insured = new InsuredPersons();

  @Override
  public String name() {
    return "sameIdentityNumber";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    var policyNumber = insured.of(subject.dossier()).flatMap(InsuredPersons::identityNumber);
    if (policyNumber.isPresent() && comparable(subject.value(), policyNumber.get())) {
      return Optional.of(
          policyNumber.get().equals(subject.value())
              ? CheckOutcome.proven(0, Reason.of("sameAsPolicy"))
              : CheckOutcome.fails(Reason.of("differsFromPolicy", policyNumber.get())));
    }
    List<Subject.Other> others =
        subject.others(name()).filter(other -> comparable(subject.value(), other.value())).toList();
    return Agreement.of(subject.value(), others);
  }

  /** The number of an old card and of a new one differ by right. */
  private static boolean comparable(String one, String other) {
    return one.length() == other.length();
  }
}

package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/** One person has one date of birth: on all papers of the dossier and in the policy. */
@Component
class SameBirthDateCheck implements FieldCheck {

  private final InsuredPersons insured = new InsuredPersons();

  @Override
  public String name() {
    return "sameBirthDate";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    if (subject.date().isEmpty()) {
      return Optional.empty();
    }
    var known =
        insured.of(subject.dossier()).flatMap(InsuredPersons::dateOfBirth).map(PrintedDate::format);
    if (known.isPresent()) {
      return Optional.of(
          known.get().equals(subject.value())
              ? CheckOutcome.proven(0, Reason.of("sameAsPolicy"))
              : CheckOutcome.fails(Reason.of("differsFromPolicy", known.get())));
    }
    return Agreement.of(
        subject.value(),
        subject.others(name()).filter(other -> PrintedDate.of(other.value()).isPresent()).toList());
  }
}

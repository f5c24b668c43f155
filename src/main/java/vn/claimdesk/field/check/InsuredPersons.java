package vn.claimdesk.field.check;

import java.time.LocalDate;
import java.util.Optional;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.PersonName;

/** Finds the person of the policy for whom a claim was filed. */
class InsuredPersons {

  Optional<InsuredPerson> of(Dossier dossier) {
    String filed = dossier.claim().insuredName();
    return Optional.ofNullable(dossier.policy()).stream()
        .flatMap(policy -> policy.insuredPersons().stream())
        .filter(person -> PersonName.compare(person.name(), filed) != PersonName.Likeness.DIFFERENT)
        .findFirst();
  }

  static Optional<LocalDate> dateOfBirth(InsuredPerson person) {
    return Optional.ofNullable(person.dateOfBirth());
  }

  static Optional<String> identityNumber(InsuredPerson person) {
    return Optional.ofNullable(person.identityNumber());
  }
}

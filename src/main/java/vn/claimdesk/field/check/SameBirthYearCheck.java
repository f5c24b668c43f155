package vn.claimdesk.field.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/** The year of birth agrees with the dates of birth of the dossier and the policy. */
@Component
class SameBirthYearCheck implements FieldCheck {

  private final InsuredPersons insured = new InsuredPersons();

  @Override
  public String name() {
    return "sameBirthYear";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    Optional<Integer> year =
        Stream.concat(
                insured.of(subject.dossier()).flatMap(InsuredPersons::dateOfBirth).stream(),
                subject
                    .others("sameBirthDate")
                    .flatMap(other -> PrintedDate.of(other.value()).stream()))
            .map(LocalDate::getYear)
            .findFirst();
    return year.map(
        known ->
            subject.value().equals(known.toString())
                ? CheckOutcome.proven(0, Reason.of("sameBirthYear"))
                : CheckOutcome.fails(Reason.of("differsInBirthYear", known.toString())));
  }
}

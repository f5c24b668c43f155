package vn.claimdesk.field.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.PersonName;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseText;

/**
 * The machine-readable fields of a chip card's back repeat its front, and the document number is
 * the end of the citizen number. They come without confidence, so agreement is what clears them.
 */
@Component
class MachineReadableCheck implements FieldCheck {

  private static final Set<String> VIETNAM =
      Set.of("vnm", "vn", "viet nam", "vietnam", "viet nam vnm");

  @Override
  public String name() {
    return "machineReadable";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return switch (subject.field().name()) {
      case "document_number" -> documentNumber(subject);
      case "country", "nationality" -> vietnam(subject);
      case "person_number" -> againstFront(subject, "id");
      case "sur_name", "given_name" -> name(subject);
      default -> againstFront(subject, subject.field().name());
    };
  }

  private static Optional<CheckOutcome> documentNumber(Subject subject) {
    return subject
        .paper()
        .value("person_number")
        .map(
            number ->
                number.endsWith(subject.value()) && subject.value().length() == 9
                    ? CheckOutcome.proven(0, Reason.of("mrzNumbersAgree"))
                    : CheckOutcome.fails(Reason.of("mrzNumbersDiffer", number)));
  }

  private static Optional<CheckOutcome> vietnam(Subject subject) {
    return VIETNAM.contains(VietnameseText.fold(subject.value()).toLowerCase(Locale.ROOT))
        ? Optional.of(CheckOutcome.proven(0, Reason.of("mrzVietnam")))
        : Optional.of(CheckOutcome.fails(Reason.of("mrzNotVietnam")));
  }

  private static Optional<CheckOutcome> name(Subject subject) {
    String full =
        subject.paper().value("sur_name").orElse("")
            + " "
            + subject.paper().value("given_name").orElse("");
    return front(subject)
        .flatMap(front -> front.value("name"))
        .map(
            name ->
                PersonName.compare(full, name) == PersonName.Likeness.DIFFERENT
                    ? CheckOutcome.fails(Reason.of("mrzDiffersFromFront", name))
                    : CheckOutcome.proven(0, Reason.of("mrzAgreesWithFront")));
  }

  private static Optional<CheckOutcome> againstFront(Subject subject, String field) {
    return front(subject)
        .flatMap(front -> front.value(field))
        .map(
            printed ->
                printed.equals(subject.value())
                    ? CheckOutcome.proven(0, Reason.of("mrzAgreesWithFront"))
                    : CheckOutcome.fails(Reason.of("mrzDiffersFromFront", printed)));
  }

  /** The front with the same number, or the only one there is. */
  private static Optional<Dossier.Paper> front(Subject subject) {
    List<Dossier.Paper> fronts =
        subject.dossier().others(subject.paper()).stream()
            .filter(paper -> paper.type() != null && paper.type().id().endsWith("id_card_front"))
            .toList();
    var number = subject.paper().value("person_number");
    return fronts.stream()
        .filter(paper -> number.isPresent() && paper.value("id").equals(number))
        .findFirst()
        .or(() -> fronts.size() == 1 ? Optional.of(fronts.get(0)) : Optional.empty());
  }
}

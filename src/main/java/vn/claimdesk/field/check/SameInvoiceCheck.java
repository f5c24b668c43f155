package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseText;

/**
 * An invoice that is in the dossier twice, as data and as a picture, says the same in both; as two
 * pictures it may have been claimed twice.
 */
@Component
class SameInvoiceCheck implements FieldCheck {

  @Override
  public String name() {
    return "sameInvoice";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    Optional<Dossier.Paper> twin = twin(subject);
    if (twin.isEmpty()) {
      return Optional.empty();
    }
    if (twin.get().electronic() == subject.paper().electronic()) {
      return subject.field().name().equals("invoice_no")
          ? Optional.of(CheckOutcome.fails(Reason.of("duplicateInvoice", subject.value())))
          : Optional.empty();
    }
    return twin.get().value(subject.field().name()).map(other -> compare(subject, other));
  }

  private static CheckOutcome compare(Subject subject, String other) {
    if (bare(subject.value()).equals(bare(other))) {
      return CheckOutcome.proven(0, Reason.of("sameInOtherForm"));
    }
    Reason differs =
        Reason.of(subject.paper().electronic() ? "differsFromPicture" : "differsFromXml", other);
    return subject.field().name().equals("supplier")
        ? CheckOutcome.cannotTell(differs)
        : CheckOutcome.fails(differs);
  }

  private static Optional<Dossier.Paper> twin(Subject subject) {
    Optional<String> number = number(subject.paper());
    return subject.dossier().others(subject.paper()).stream()
        .filter(other -> other.label().equals(subject.paper().label()))
        .filter(other -> number.isPresent() && number(other).equals(number))
        .filter(
            other ->
                other.electronic() != subject.paper().electronic()
                    || other.value("serial_no").equals(subject.paper().value("serial_no"))
                        && other.value("tax_code").equals(subject.paper().value("tax_code")))
        .findFirst();
  }

  private static Optional<String> number(Dossier.Paper paper) {
    return paper.value("invoice_no").map(SameInvoiceCheck::bare);
  }

  /** Numbers are printed with and without their leading zeros. */
  private static String bare(String value) {
    return VietnameseText.fold(value).replaceFirst("^0+(?=\\d)", "");
  }
}

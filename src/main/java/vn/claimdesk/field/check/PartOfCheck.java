package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseText;

/**
 * The parts of an address are derived from it and come without confidence: it must contain them.
 */
@Component
class PartOfCheck implements FieldCheck {

  @Override
  public String name() {
    return "partOf";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    var whole = subject.paper().value(subject.argument());
    if (whole.isEmpty()) {
      return Optional.of(CheckOutcome.cannotTell(Reason.of("wholeMissing")));
    }
    boolean code = subject.field().name().endsWith("_code");
    boolean contained =
        code
            ? subject.value().matches("\\d{2,5}")
            : (" " + VietnameseText.fold(whole.get()) + " ").contains(bare(subject.value()));
    return Optional.of(
        contained
            ? CheckOutcome.proven(0, Reason.of("partOfWhole"))
            : CheckOutcome.cannotTell(Reason.of("notPartOfWhole")));
  }

  private static String bare(String part) {
    String name =
        VietnameseText.fold(part)
            .replaceFirst("^(thanh pho|tinh|tp|quan|huyen|thi xa|phuong|xa|thi tran) ", "");
    return " " + name + " ";
  }
}

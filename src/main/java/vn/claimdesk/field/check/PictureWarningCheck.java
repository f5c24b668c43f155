package vn.claimdesk.field.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/**
 * The service warns of pictures of identity papers that may be forged: taken from a screen, a
 * photocopy, a number or machine-readable zone out of form, a clipped corner.
 */
@Component
class PictureWarningCheck implements FieldCheck {

  private static final List<String> SOUND = List.of("successful", "success", "true", "0");

  /** What tells the contract's warnings apart, in the order of their numbers from 1. */
  private static final List<String> WARNINGS =
      List.of("electronic screen", "photocopy", "id field", "mrz", "corner");

  @Override
  public String name() {
    return "pictureWarning";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    String said = subject.value().toLowerCase(Locale.ROOT);
    if (SOUND.contains(said)) {
      return Optional.of(CheckOutcome.proven(0, Reason.of("pictureSound")));
    }
    int number = number(said);
    return Optional.of(
        CheckOutcome.fails(
            number == 0
                ? Reason.of("pictureWarning", subject.value())
                : Reason.of("pictureWarning." + number)));
  }

  private static int number(String said) {
    return said.matches("[1-5]")
        ? Integer.parseInt(said)
        : 1 + WARNINGS.indexOf(WARNINGS.stream().filter(said::contains).findFirst().orElse(""));
  }
}

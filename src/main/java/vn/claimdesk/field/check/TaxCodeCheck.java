package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.TaxCode;

/**
 * The check digit of the tax code: one misreading in eleven slips through, so it clears doubt, not
 * guesses.
 */
@Component
class TaxCodeCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.5;

  @Override
  public String name() {
    return "taxCode";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return Optional.of(
        switch (TaxCode.examine(subject.value())) {
          case CHECK_DIGIT_HOLDS ->
              CheckOutcome.proven(CLEARS_FROM, Reason.of("taxCodeCheckDigitHolds"));
          case CHECK_DIGIT_FAILS -> CheckOutcome.fails(Reason.of("taxCodeCheckDigit"));
          case CITIZEN_NUMBER -> CheckOutcome.plausible(Reason.of("taxCodeCitizenNumber"));
          case MALFORMED -> CheckOutcome.fails(Reason.of("taxCodeMalformed"));
        });
  }
}

package vn.claimdesk.field.check;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/** The rates of Vietnamese VAT; others are printed rarely enough to be looked at. */
@Component
class VatRateCheck implements FieldCheck {

  private static final Set<String> RATES = Set.of("0%", "5%", "8%", "10%", "KCT", "KKKNT");

  @Override
  public String name() {
    return "vatRate";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    return Optional.of(
        RATES.contains(subject.value())
            ? CheckOutcome.plausible(Reason.of("vatRateUsual"))
            : CheckOutcome.fails(Reason.of("vatRateUnusual")));
  }
}

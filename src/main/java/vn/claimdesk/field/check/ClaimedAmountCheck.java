package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.field.Reason;

/** The amount on the claim form is the amount that was filed. */
@Component
class ClaimedAmountCheck implements FieldCheck {

  @Override
  public String name() {
    return "claimedAmount";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    long filed = subject.dossier().claim().claimedAmount();
    return PrintedNumber.amount(subject.value())
        .map(
            amount ->
                amount == filed
                    ? CheckOutcome.proven(0, Reason.of("sameAsClaimedAmount", Long.toString(filed)))
                    : CheckOutcome.fails(
                        Reason.of("differsFromClaimedAmount", Long.toString(filed))));
  }
}

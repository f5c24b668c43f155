package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.field.Reason;

/** An amount is the sum of the fields that the argument joins with plus signs. */
@Component
class SumOfCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.3;

  @Override
  public String name() {
    return "sumOf";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    long sum = 0;
    for (String part : subject.argument().split("\\+")) {
      Long amount = subject.paper().amount(part);
      if (amount == null) {
        return Optional.empty();
      }
      sum += amount;
    }
    long expected = sum;
    return PrintedNumber.amount(subject.value())
        .map(
            amount ->
                amount == expected
                    ? CheckOutcome.proven(CLEARS_FROM, Reason.of("sumHolds"))
                    : CheckOutcome.fails(Reason.of("sumDiffers", Long.toString(expected))));
  }
}

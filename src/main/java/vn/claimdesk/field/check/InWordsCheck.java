package vn.claimdesk.field.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseAmount;

/** An amount in digits says the same as the words in the field that the argument names. */
@Component
class InWordsCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.2;

  @Override
  public String name() {
    return "inWords";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    OptionalLong words =
        subject
            .paper()
            .value(subject.argument())
            .map(VietnameseAmount::parse)
            .orElseGet(OptionalLong::empty);
    Optional<Long> digits = PrintedNumber.amount(subject.value());
    if (words.isEmpty() || digits.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        words.getAsLong() == digits.get()
            ? CheckOutcome.proven(CLEARS_FROM, Reason.of("wordsAgree"))
            : CheckOutcome.fails(Reason.of("wordsDiffer", Long.toString(words.getAsLong()))));
  }
}

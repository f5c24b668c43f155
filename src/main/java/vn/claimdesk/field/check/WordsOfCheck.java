package vn.claimdesk.field.check;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseAmount;

/** An amount in words says the same as the digits in the field that the argument names. */
@Component
class WordsOfCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.2;

  @Override
  public String name() {
    return "wordsOf";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    OptionalLong words = VietnameseAmount.parse(subject.value());
    Long digits = subject.paper().amount(subject.argument());
    if (words.isEmpty()) {
      return Optional.of(CheckOutcome.cannotTell(Reason.of("wordsUnreadable")));
    }
    if (digits == null) {
      return Optional.empty();
    }
    return Optional.of(
        words.getAsLong() == digits
            ? CheckOutcome.proven(CLEARS_FROM, Reason.of("wordsAgree"))
            : CheckOutcome.fails(Reason.of("wordsDiffer", Long.toString(words.getAsLong()))));
  }
}

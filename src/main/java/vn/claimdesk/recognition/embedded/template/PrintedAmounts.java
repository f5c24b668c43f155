package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Optional;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Finds amounts that are known from elsewhere, such as from their words or from a sum. */
final class PrintedAmounts {

  private static final double UNLABELLED = 0.8;
  private static final int LONGEST = 4;

  private final PaperLines paper;

  PrintedAmounts(PaperLines paper) {
    this.paper = paper;
  }

  /** The last place where exactly this amount is printed, whatever label it has. */
  Optional<Candidate> find(long amount) {
    String digits = Long.toString(amount);
    for (int i = paper.size() - 1; i >= 0; i--) {
      TextLine line = paper.line(i);
      for (int at = line.size() - 1; at >= 0; at--) {
        Optional<Value> value = at(line, at).filter(read -> digits.equals(digits(read)));
        if (value.isPresent()) {
          return Optional.of(
              new Candidate(value.get(), UNLABELLED, line, i, Candidate.Source.ANYWHERE, null));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Value> at(TextLine line, int from) {
    Token first = line.token(from);
    if (!first.hasDigit() || from > 0 && line.token(from - 1).hasDigit() && first.glued()) {
      return Optional.empty();
    }
    int to = Math.min(line.segmentEnd(from), from + LONGEST);
    List<Token> tokens = line.tokens().subList(from, to);
    return ValueKind.MONEY.read(tokens).filter(value -> value.tokens().contains(first));
  }

  /** The digits of an amount in whole đồng. */
  static String digits(Value value) {
    return value.text().replaceFirst("[.,]\\d{1,2}$", "").replaceAll("\\D", "");
  }
}

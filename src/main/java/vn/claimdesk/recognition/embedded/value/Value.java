package vn.claimdesk.recognition.embedded.value;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * A value that was read.
 *
 * @param text dates as dd/MM/yyyy, amounts as printed without the currency
 * @param tokens those it was read from
 * @param agreement 0 to 1: how well the text agrees with its kind
 */
public record Value(String text, List<Token> tokens, double agreement) {

  public Value {
    tokens = List.copyOf(tokens);
  }

  Value times(double factor) {
    return new Value(text, tokens, agreement * factor);
  }
}

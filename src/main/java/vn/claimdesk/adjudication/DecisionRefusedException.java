package vn.claimdesk.adjudication;

import java.util.List;

/** A decision that makes no sense; message {@code adjudication.refused.<code>}. */
public class DecisionRefusedException extends RuntimeException {

  private final String code;
  private final List<String> arguments;

  public DecisionRefusedException(String code, String... arguments) {
    super(code);
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<String> arguments() {
    return arguments;
  }
}

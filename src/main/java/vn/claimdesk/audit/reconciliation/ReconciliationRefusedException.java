package vn.claimdesk.audit.reconciliation;

import java.util.List;

/** A list, or a wish, from which no reconciliation can be made. */
public class ReconciliationRefusedException extends RuntimeException {

  private final String code;
  private final List<String> arguments;

  /**
   * @param code key of the message {@code audit.reconciliation.refused.<code>}
   */
  public ReconciliationRefusedException(String code, String... arguments) {
    super(code + " " + List.of(arguments));
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

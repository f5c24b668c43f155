package vn.claimdesk.audit;

import java.util.List;

/** Days from which no period can be made. */
public class BadPeriodException extends RuntimeException {

  private final String code;
  private final List<String> arguments;

  /**
   * @param code key of the message {@code audit.period.<code>} in the bundles
   */
  public BadPeriodException(String code, String... arguments) {
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

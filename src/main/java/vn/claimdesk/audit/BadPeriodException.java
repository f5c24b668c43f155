package vn.claimdesk.audit;

import vn.claimdesk.problem.RefusedException;

/** Days from which no period can be made. */
public class BadPeriodException extends RefusedException {

  /**
   * @param code key of the message {@code audit.period.<code>} in the bundles
   * @param arguments of the message, ready for people
   */
  public BadPeriodException(String code, String... arguments) {
    super("audit.period.", code, arguments);
  }
}

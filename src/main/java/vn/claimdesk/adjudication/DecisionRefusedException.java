package vn.claimdesk.adjudication;

import vn.claimdesk.problem.RefusedException;

/** A decision that makes no sense. */
public class DecisionRefusedException extends RefusedException {

  /**
   * @param code key of the message {@code adjudication.refused.<code>} in the bundles
   * @param arguments of the message, ready for people
   */
  public DecisionRefusedException(String code, String... arguments) {
    super("adjudication.refused.", code, arguments);
  }
}

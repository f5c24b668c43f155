package vn.claimdesk.audit.reconciliation;

import vn.claimdesk.problem.RefusedException;

/** A list, or a wish, from which no reconciliation can be made. */
public class ReconciliationRefusedException extends RefusedException {

  /**
   * @param code key of the message {@code audit.reconciliation.refused.<code>} in the bundles
   * @param arguments of the message, ready for people
   */
  public ReconciliationRefusedException(String code, String... arguments) {
    super("audit.reconciliation.refused.", code, arguments);
  }
}

package vn.claimdesk.audit;

import java.util.Map;

/** The append-only record of what happened to claims. Written in the caller's transaction. */
public interface AuditTrail {

  /**
   * Adds an entry.
   *
   * @param event such as {@code claim.filed}, {@code field.corrected}, {@code claim.decided}
   * @param actor user id, or {@code system}
   */
  void record(String claimNumber, String event, String actor, Map<String, String> details);
}

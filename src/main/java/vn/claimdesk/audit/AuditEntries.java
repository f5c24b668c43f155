package vn.claimdesk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Reads the audit record. */
public interface AuditEntries {

  /** What happened once; see {@link AuditTrail#record}. */
  record Entry(
      long id,
      String claimNumber,
      String event,
      String actor,
      Map<String, String> details,
      Instant happenedAt) {}

  /** The entries of a claim, oldest first. */
  List<Entry> ofClaim(String claimNumber);
}

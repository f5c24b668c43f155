package vn.claimdesk.document;

/** How far the reading of a document got. */
public enum DocumentStatus {
  /** Grouped, not read yet. */
  PENDING,
  /** Read by the recognition service. */
  READ,
  /** Nothing could be read: an adjuster keys its fields. */
  UNREADABLE,
  /** Set aside: no operation reads this paper and no field is expected of it. */
  FILED
}

package vn.claimdesk.review;

/** The confidence asked of a field before it may be used unseen; kept in a decision table. */
public interface Thresholds {

  /** Threshold 0 to 1 for a field of a document type. */
  double of(String documentType, String fieldName);
}

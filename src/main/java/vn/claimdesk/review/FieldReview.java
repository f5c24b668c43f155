package vn.claimdesk.review;

/** Decides which fields of a claim need a human. */
public interface FieldReview {

  /**
   * Judges every field of the claim that no human has settled: threshold, single-field checks,
   * checks within a document, checks across the dossier.
   *
   * @return number of fields with the verdict {@code REVIEW}
   */
  int judge(String claimNumber);

  /** Number of fields that wait for a human. */
  int uncertain(String claimNumber);
}

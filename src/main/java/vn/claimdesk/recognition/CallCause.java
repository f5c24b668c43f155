package vn.claimdesk.recognition;

/** Knows on whose behalf the service is called just now; the ledger of calls names them. */
public interface CallCause {

  /**
   * @param by such as {@code job 4711} or {@code user an}
   * @param retriedByHand whether somebody had the step done again after it had been given up. Such
   *     a call is made although the host is being left alone, since its cause may be mended.
   */
  record Cause(String by, boolean retriedByHand) {}

  Cause current();
}

package vn.claimdesk.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The calls that cost money, or may have: what a vendor's bill is held against. */
public interface BillableCalls {

  /** Whether a call is on the vendor's bill. */
  enum Billing {
    /** The service answered with errorCode 0. */
    BILLED,
    /** No answer of the contract arrived; the service may have worked and billed all the same. */
    UNANSWERED
  }

  /**
   * One call.
   *
   * @param checkSum the claim number, sent along with the call
   * @param operation path below the base path
   * @param host base address it was sent to
   * @param taken until the answer was there, or was given up
   */
  record BillableCall(
      String id,
      String checkSum,
      String operation,
      String host,
      Instant sentAt,
      Duration taken,
      Billing billing) {}

  /** Calls sent from (included) to (excluded), oldest first. */
  List<BillableCall> sentBetween(Instant from, Instant to);
}

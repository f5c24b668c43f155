package vn.claimdesk.field;

/**
 * What a check says about a field. It overrides the score both ways: a failure sends any field to a
 * human, proof clears one whose score is too low.
 *
 * @param clearsFrom the confidence from which an outcome that holds clears the field; 0 clears it
 *     even where no confidence was given, {@link #NEVER} is mere plausibility
 */
public record CheckOutcome(Result result, Reason reason, double clearsFrom) {

  /** The three answers of a check. */
  public enum Result {
    HOLDS,
    FAILS,
    CANNOT_TELL
  }

  /** Above any confidence. */
  public static final double NEVER = 2;

  public static CheckOutcome plausible(Reason reason) {
    return new CheckOutcome(Result.HOLDS, reason, NEVER);
  }

  public static CheckOutcome proven(double clearsFrom, Reason reason) {
    return new CheckOutcome(Result.HOLDS, reason, clearsFrom);
  }

  public static CheckOutcome fails(Reason reason) {
    return new CheckOutcome(Result.FAILS, reason, NEVER);
  }

  public static CheckOutcome cannotTell(Reason reason) {
    return new CheckOutcome(Result.CANNOT_TELL, reason, NEVER);
  }
}

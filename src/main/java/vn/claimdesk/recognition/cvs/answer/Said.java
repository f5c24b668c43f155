package vn.claimdesk.recognition.cvs.answer;

import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.BY_HAND;
import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.GOES_ON;
import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.INCIDENT_AT_ONCE;
import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.RETRIED;

import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

/** What the service said in its own terms. */
public enum Said implements Outcome {
  SUCCESS(Billed.YES, GOES_ON, null),
  NO_CONTENT(Billed.NO, BY_HAND, null),
  BAD_IMAGE(Billed.NO, BY_HAND, null),
  WRONG_FORMAT(Billed.NO, BY_HAND, null),
  URL_UNAVAILABLE(Billed.NO, RETRIED, Kind.REQUEST),
  OUT_OF_REQUESTS(Billed.NO, INCIDENT_AT_ONCE, Kind.QUOTA),
  BAD_CREDENTIALS(Billed.NO, INCIDENT_AT_ONCE, Kind.CREDENTIALS),
  /** Smart crop numbers wrong credentials and a used-up quota alike, and its words are new. */
  ACCOUNT_REFUSED(Billed.NO, INCIDENT_AT_ONCE, Kind.CREDENTIALS),
  INCORRECT_ID(Billed.NO, INCIDENT_AT_ONCE, Kind.REQUEST),
  PROCESSING_ERROR(Billed.NO, RETRIED, Kind.OUTAGE),
  UNKNOWN_ERROR(Billed.NO, RETRIED, Kind.OUTAGE),
  /** A success whose data this client fails to understand; it stays in the ledger to be reused. */
  UNDECODABLE(Billed.YES, INCIDENT_AT_ONCE, Kind.ANSWER);

  private final Billed billed;
  private final Destination destination;
  private final @Nullable Kind kind;

  Said(Billed billed, Destination destination, @Nullable Kind kind) {
    this.billed = billed;
    this.destination = destination;
    this.kind = kind;
  }

  @Override
  public Billed billed() {
    return billed;
  }

  @Override
  public Destination destination() {
    return destination;
  }

  @Override
  public @Nullable Kind kind() {
    return kind;
  }
}

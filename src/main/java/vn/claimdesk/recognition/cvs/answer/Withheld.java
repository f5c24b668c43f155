package vn.claimdesk.recognition.cvs.answer;

import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.INCIDENT_AT_ONCE;
import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.RETRIED;

import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

/** Why nothing was sent. Such a call is no row in the ledger. */
public enum Withheld implements Outcome {
  /** The embedded engine is part of this application, which does not listen yet. */
  NOT_STARTED(RETRIED, Kind.OUTAGE),
  /** The host's last calls failed. */
  RESTING(RETRIED, Kind.OUTAGE),
  RESTING_WITHOUT_REQUESTS(INCIDENT_AT_ONCE, Kind.QUOTA),
  RESTING_WITHOUT_CREDENTIALS(INCIDENT_AT_ONCE, Kind.CREDENTIALS),
  /** As many calls as are allowed at once or in a minute are on their way. */
  BUSY(RETRIED, Kind.OUTAGE),
  /** Another thread or node sent the same paper and has no answer yet. */
  ASKED_ALREADY(RETRIED, Kind.OUTAGE);

  private final Destination destination;
  private final Kind kind;

  Withheld(Destination destination, Kind kind) {
    this.destination = destination;
    this.kind = kind;
  }

  @Override
  public Billed billed() {
    return Billed.NO;
  }

  @Override
  public Destination destination() {
    return destination;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}

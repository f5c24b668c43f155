package vn.claimdesk.recognition.cvs.answer;

import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.INCIDENT_AT_ONCE;
import static vn.claimdesk.recognition.cvs.answer.Outcome.Destination.RETRIED;

import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

/** What the way to the service showed: HTTP, the network, or an answer in nobody's terms. */
public enum Transport implements Outcome {
  TOO_MANY_REQUESTS(Billed.NO, RETRIED, Kind.OUTAGE),
  TOO_LARGE(Billed.NO, INCIDENT_AT_ONCE, Kind.REQUEST),
  WRONG_ADDRESS(Billed.NO, INCIDENT_AT_ONCE, Kind.ADDRESS),
  SERVER_ERROR(Billed.PERHAPS, RETRIED, Kind.OUTAGE),
  UNREADABLE_ANSWER(Billed.PERHAPS, RETRIED, Kind.OUTAGE),
  TIMED_OUT(Billed.PERHAPS, RETRIED, Kind.OUTAGE),
  BROKEN_OFF(Billed.PERHAPS, RETRIED, Kind.OUTAGE),
  UNREACHABLE(Billed.NO, RETRIED, Kind.OUTAGE),
  UNKNOWN_HOST(Billed.NO, INCIDENT_AT_ONCE, Kind.ADDRESS),
  UNTRUSTED_HOST(Billed.NO, INCIDENT_AT_ONCE, Kind.ADDRESS);

  private final Billed billed;
  private final Destination destination;
  private final Kind kind;

  Transport(Billed billed, Destination destination, Kind kind) {
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
  public Kind kind() {
    return kind;
  }
}

package vn.claimdesk.recognition.cvs.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.recognition.CallCause;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReader;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.guard.Deadline;
import vn.claimdesk.recognition.cvs.guard.GuardProperties;
import vn.claimdesk.recognition.cvs.guard.HostGuard;
import vn.claimdesk.recognition.cvs.guard.Passage;
import vn.claimdesk.recognition.cvs.http.CvsClient;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/**
 * Gets the answer to a call: the stored one where such a call was answered before, else a new one,
 * which goes into the ledger at once. Of two threads or nodes with the same paper one calls and the
 * other waits for its answer.
 *
 * <p>An address is asked anew each time, since what it leads to can change.
 */
@Component
public class PaidOnce {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration MARGIN = Duration.ofMinutes(2);
  private static final CallCause.Cause UNKNOWN = new CallCause.Cause("system", false);

  private final CallLedger ledger;
  private final Leases leases;
  private final CallIdentities identities;
  private final CvsClient client;
  private final HostGuard guard;
  private final AnswerReader reader;
  private final ObjectProvider<CallCause> causes;
  private final AuditTrail audit;
  private final CallMeters meters;
  private final Clock clock;
  private final Duration patience;
  private final CvsProperties properties;
  private final OneAtATime<CallIdentity> turns = new OneAtATime<>();

  PaidOnce(
      CallLedger ledger,
      Leases leases,
      CallIdentities identities,
      CvsClient client,
      HostGuard guard,
      AnswerReader reader,
      ObjectProvider<CallCause> causes,
      AuditTrail audit,
      CallMeters meters,
      Clock clock,
      GuardProperties waiting,
      CvsProperties properties) {
    this.ledger = ledger;
    this.leases = leases;
    this.identities = identities;
    this.client = client;
    this.guard = guard;
    this.reader = reader;
    this.causes = causes;
    this.audit = audit;
    this.meters = meters;
    this.clock = clock;
    this.patience = waiting.patience();
    this.properties = properties;
  }

  /** The answer, or the reason why none was asked for. */
  public Answer answer(CallRequest call) {
    Deadline deadline = Deadline.in(patience);
    CallIdentity identity = identities.of(call);
    if (call.answerMayChange()) {
      return asked(call, identity, deadline);
    }
    return turns
        .on(identity, deadline.left(), () -> shared(call, identity, deadline))
        .orElseGet(() -> Answer.none(Withheld.ASKED_ALREADY));
  }

  private Answer shared(CallRequest call, CallIdentity identity, Deadline deadline) {
    do {
      Optional<Answer> answer = stored(call, identity).or(() -> leased(call, identity, deadline));
      if (answer.isPresent()) {
        return answer.get();
      }
    } while (deadline.pause(BETWEEN_LOOKS));
    return Answer.none(Withheld.ASKED_ALREADY);
  }

  private Optional<Answer> leased(CallRequest call, CallIdentity identity, Deadline deadline) {
    String key = identity.key();
    return leases
        .take(key, lease(call))
        .map(
            token -> {
              try {
                return stored(call, identity).orElseGet(() -> asked(call, identity, deadline));
              } finally {
                leases.giveBack(key, token);
              }
            });
  }

  private Duration lease(CallRequest call) {
    return patience.plus(properties.callTimeout(call.operation())).plus(MARGIN);
  }

  private Optional<Answer> stored(CallRequest call, CallIdentity identity) {
    return ledger.answer(identity).map(found -> again(call, found));
  }

  private Answer again(CallRequest call, CallLedger.Stored found) {
    meters.reused(call.operation());
    audit.record(
        call.claimNumber(),
        "recognition.reused",
        "system",
        Map.of("operation", call.operation().path(), "call", found.callId()));
    return reader.read(call.operation(), found.httpStatus(), found.body());
  }

  private Answer asked(CallRequest call, CallIdentity identity, Deadline deadline) {
    CallCause.Cause cause =
        Optional.ofNullable(causes.getIfAvailable()).map(CallCause::current).orElse(UNKNOWN);
    Answer answer =
        guard.call(
            new Passage(
                properties.host(call.operation()),
                cause.retriedByHand(),
                call.operation() != Operation.FACE_SEARCH_ADD,
                deadline),
            attempt -> sent(call, identity, cause.by(), attempt));
    if (answer.outcome() instanceof Withheld) {
      meters.answered(call.operation(), answer, Duration.ZERO);
    }
    return answer;
  }

  private Answer sent(CallRequest call, CallIdentity identity, String causedBy, int attempt) {
    Instant sentAt = clock.instant();
    long start = System.nanoTime();
    Answer answer = client.call(call);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (!(answer.outcome() instanceof Withheld)) {
      meters.answered(call.operation(), answer, taken);
      ledger.add(new CallLedger.Sending(call, identity, causedBy, attempt, sentAt, taken), answer);
    }
    return answer;
  }
}

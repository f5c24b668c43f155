package vn.claimdesk.recognition.cvs.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReader;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.CvsClient;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/**
 * Gets the answer to a call: the stored one where such a call was billed before, else a new one,
 * which goes into the ledger at once. Two threads with the same paper make one call.
 *
 * <p>An address is asked anew each time, since what it leads to can change.
 */
@Component
public class PaidOnce {

  private final CallLedger ledger;
  private final CvsClient client;
  private final HostGuard guard;
  private final AnswerReader reader;
  private final CvsProperties properties;
  private final AuditTrail audit;
  private final MeterRegistry meters;
  private final Clock clock;
  private final OneAtATime<CallIdentity> turns = new OneAtATime<>();

  PaidOnce(
      CallLedger ledger,
      CvsClient client,
      HostGuard guard,
      AnswerReader reader,
      CvsProperties properties,
      AuditTrail audit,
      MeterRegistry meters,
      Clock clock) {
    this.ledger = ledger;
    this.client = client;
    this.guard = guard;
    this.reader = reader;
    this.properties = properties;
    this.audit = audit;
    this.meters = meters;
    this.clock = clock;
  }

  public Answer answer(CallRequest call) {
    String host = properties.address(call.operation().host());
    CallIdentity identity = CallIdentity.of(call, host);
    return turns.on(identity, () -> stored(call, identity).orElseGet(() -> asked(call, identity)));
  }

  private Optional<Answer> stored(CallRequest call, CallIdentity identity) {
    if (call.answerMayChange()) {
      return Optional.empty();
    }
    return ledger.billedAnswer(identity).map(found -> again(call, found));
  }

  private Answer again(CallRequest call, CallLedger.Stored found) {
    count(call.operation(), "reused", Duration.ZERO);
    audit.record(
        call.claimNumber(),
        "recognition.reused",
        "system",
        Map.of("operation", call.operation().path(), "call", found.callId()));
    return reader.read(call.operation(), found.httpStatus(), found.body());
  }

  private Answer asked(CallRequest call, CallIdentity identity) {
    Instant sentAt = clock.instant();
    long start = System.nanoTime();
    Answer answer =
        guard
            .call(call.operation().host(), () -> client.call(call))
            .orElseGet(() -> Answer.none(Withheld.RESTING));
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    if (!(answer.outcome() instanceof Withheld)) {
      ledger.add(call, identity, sentAt, taken.toMillis(), answer);
    }
    count(call.operation(), answer.outcome().code(), taken);
    return answer;
  }

  private void count(Operation operation, String outcome, Duration taken) {
    meters
        .timer("claimdesk.recognition.calls", "operation", operation.path(), "outcome", outcome)
        .record(taken);
  }
}

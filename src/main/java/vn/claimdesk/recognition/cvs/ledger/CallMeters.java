package vn.claimdesk.recognition.cvs.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * Counts calls for the operators: {@code claimdesk.recognition.calls} with their latency, by
 * operation and outcome; {@code .billed}; and {@code .reused}, the calls saved.
 */
@Component
class CallMeters {

  private static final String OPERATION = "operation";

  private final MeterRegistry meters;

  CallMeters(MeterRegistry meters) {
    this.meters = meters;
  }

  void answered(Operation operation, Answer answer, Duration taken) {
    meters
        .timer(
            "claimdesk.recognition.calls",
            OPERATION,
            operation.path(),
            "outcome",
            answer.outcome().code())
        .record(taken);
    if (answer.billed()) {
      meters.counter("claimdesk.recognition.billed", OPERATION, operation.path()).increment();
    }
  }

  void reused(Operation operation) {
    meters.counter("claimdesk.recognition.reused", OPERATION, operation.path()).increment();
  }
}

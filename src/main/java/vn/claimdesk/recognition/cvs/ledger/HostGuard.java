package vn.claimdesk.recognition.cvs.ledger;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/**
 * Leaves a host alone for a while after a run of failures, so that a queue of jobs does not hold
 * its threads waiting for a service that is down. Retrying is the engine's task.
 */
@Component
class HostGuard {

  private final Map<Host, CircuitBreaker> breakers = new EnumMap<>(Host.class);

  HostGuard(CircuitBreakerRegistry registry, CvsProperties properties) {
    var config =
        CircuitBreakerConfig.custom()
            .slidingWindowSize(properties.failuresBeforeRest())
            .minimumNumberOfCalls(properties.failuresBeforeRest())
            .failureRateThreshold(100)
            .waitDurationInOpenState(properties.restAfterFailures())
            .permittedNumberOfCallsInHalfOpenState(1)
            .build();
    for (Host host : Host.values()) {
      String name = "recognition-" + host.name().toLowerCase(Locale.ROOT);
      breakers.put(host, registry.circuitBreaker(name, config));
    }
  }

  /** Makes the call, or gives nothing while the host rests. */
  Optional<Answer> call(Host host, Supplier<Answer> call) {
    CircuitBreaker breaker = breakers.get(host);
    if (breaker == null || !breaker.tryAcquirePermission()) {
      return Optional.empty();
    }
    try {
      Answer answer = call.get();
      if (healthy(answer.outcome())) {
        breaker.onSuccess(0, TimeUnit.MILLISECONDS);
      } else {
        breaker.onError(
            0, TimeUnit.MILLISECONDS, new IllegalStateException(answer.outcome().code()));
      }
      return Optional.of(answer);
    } catch (RuntimeException unexpected) {
      breaker.onError(0, TimeUnit.MILLISECONDS, unexpected);
      throw unexpected;
    }
  }

  /** Whether the service itself is up and answers in its own terms. */
  private static boolean healthy(Outcome outcome) {
    return !(outcome instanceof Transport way) || way.kind() != Kind.OUTAGE;
  }
}

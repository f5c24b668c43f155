package vn.claimdesk.recognition.cvs.guard;

import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.guard.Repetition.Attempt;

/**
 * Sends calls as their host can bear it: not too many at once, again where a second is enough for a
 * fault to pass, and not at all while the host rests. What it uses is in Resilience4j's registries,
 * under {@code recognition-cloud}, {@code recognition-demo} and {@code recognition-account}.
 */
@Component
public class HostGuard {

  /** Waiting for a place or for the quota; {@link GuardProperties#patience} bounds the rest. */
  private static final Duration LONGEST_QUEUE = Duration.ofSeconds(30);

  private final Repetition repetition;
  private final Map<Host, HostGate> gates = new EnumMap<>(Host.class);
  private final Map<Host, Retry> retries = new EnumMap<>(Host.class);

  HostGuard(
      CircuitBreakerRegistry circuits,
      BulkheadRegistry bulkheads,
      RateLimiterRegistry limiters,
      RetryRegistry retries,
      GuardProperties properties) {
    this.repetition = new Repetition(properties);
    Optional<RateLimiter> quota = quota(limiters, properties);
    for (Host host : Host.values()) {
      String name = "recognition-" + host.name().toLowerCase(Locale.ROOT);
      var circuit =
          new Circuit(circuits.circuitBreaker(name, circuitConfig(properties)), properties);
      var bulkhead = bulkheads.bulkhead(name, bulkheadConfig(properties));
      gates.put(host, new HostGate(circuit, bulkhead, quota));
      this.retries.put(host, retries.retry(name, repetition.config()));
    }
  }

  /**
   * Sends a call, perhaps several times.
   *
   * @param send gets the number of the attempt, from 1
   * @return the last answer that came; a {@link Withheld} one where nothing was sent
   */
  public Answer call(Passage passage, IntFunction<Answer> send) {
    HostGate gate = Objects.requireNonNull(gates.get(passage.host()));
    List<Answer> answers = new ArrayList<>();
    return Objects.requireNonNull(retries.get(passage.host()))
        .executeSupplier(
            () -> {
              Answer answer = gate.pass(passage, () -> send.apply(answers.size() + 1));
              if (answer.outcome() instanceof Withheld && !answers.isEmpty()) {
                return new Attempt(answers.get(answers.size() - 1), false);
              }
              answers.add(answer);
              return repetition.judged(answer, passage);
            })
        .answer();
  }

  private static CircuitBreakerConfig circuitConfig(GuardProperties properties) {
    return CircuitBreakerConfig.custom()
        .slidingWindowSize(properties.failuresBeforeRest())
        .minimumNumberOfCalls(properties.failuresBeforeRest())
        .failureRateThreshold(100)
        .waitDurationInOpenState(properties.restAfterFailures())
        .permittedNumberOfCallsInHalfOpenState(1)
        .build();
  }

  private static BulkheadConfig bulkheadConfig(GuardProperties properties) {
    return BulkheadConfig.custom()
        .maxConcurrentCalls(properties.callsAtOnce())
        .maxWaitDuration(LONGEST_QUEUE)
        .build();
  }

  private static Optional<RateLimiter> quota(
      RateLimiterRegistry limiters, GuardProperties properties) {
    if (properties.callsPerMinute() == 0) {
      return Optional.empty();
    }
    var config =
        RateLimiterConfig.custom()
            .limitForPeriod(properties.callsPerMinute())
            .limitRefreshPeriod(Duration.ofMinutes(1))
            .timeoutDuration(LONGEST_QUEUE)
            .build();
    return Optional.of(limiters.rateLimiter("recognition-account", config));
  }
}

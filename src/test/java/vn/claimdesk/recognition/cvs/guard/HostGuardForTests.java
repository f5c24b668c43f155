package vn.claimdesk.recognition.cvs.guard;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;

/** A guard without an application. */
public final class HostGuardForTests {

  private HostGuardForTests() {}

  public static HostGuard guard() {
    return new HostGuard(
        CircuitBreakerRegistry.ofDefaults(),
        BulkheadRegistry.ofDefaults(),
        RateLimiterRegistry.ofDefaults(),
        RetryRegistry.ofDefaults(),
        properties(Duration.ofMinutes(1)));
  }

  public static GuardProperties properties(Duration patience) {
    return new GuardProperties(
        3,
        Duration.ofMillis(5),
        Duration.ofSeconds(1),
        false,
        10,
        0,
        patience,
        5,
        Duration.ofHours(1),
        Duration.ofHours(1),
        Duration.ofSeconds(5));
  }
}

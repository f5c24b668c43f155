package vn.claimdesk.recognition.cvs.guard;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the hosts are spared. A host is the vendor's {@code cloud} or {@code demo}; the limit of
 * calls a minute is the account's and so one for both.
 *
 * @param attempts most times that one call is sent where a repetition within seconds can help
 * @param firstPause before the second attempt; each later one is about twice as long
 * @param longestPause between attempts; a service that asks for more is left to the job's retry
 * @param repeatAfterTimeout also send again what timed out, though that may have been billed
 * @param callsAtOnce most calls on their way to one host
 * @param callsPerMinute the account's quota; 0 for none
 * @param patience longest wait for other calls before one is sent; with the time limit of a call it
 *     has to stay below the lock of a job
 * @param failuresBeforeRest so many failures in a row and a host is left alone
 * @param restAfterFailures for how long
 * @param restWithoutRequests how long a host is left alone that refuses the account or its quota
 * @param probeAgainAfter how long calls retried by hand fail at once after one of them has failed
 */
@ConfigurationProperties("claimdesk.recognition")
public record GuardProperties(
    @DefaultValue("3") int attempts,
    @DefaultValue("500ms") Duration firstPause,
    @DefaultValue("10s") Duration longestPause,
    @DefaultValue("false") boolean repeatAfterTimeout,
    @DefaultValue("10") int callsAtOnce,
    @DefaultValue("0") int callsPerMinute,
    @DefaultValue("3m") Duration patience,
    @DefaultValue("5") int failuresBeforeRest,
    @DefaultValue("30s") Duration restAfterFailures,
    @DefaultValue("15m") Duration restWithoutRequests,
    @DefaultValue("5s") Duration probeAgainAfter) {

  public GuardProperties {
    atLeast("attempts", attempts, 1);
    atLeast("calls-at-once", callsAtOnce, 1);
    atLeast("calls-per-minute", callsPerMinute, 0);
    atLeast("failures-before-rest", failuresBeforeRest, 1);
    atLeast("first-pause in milliseconds", firstPause.toMillis(), 1);
    atLeast("rest-after-failures in milliseconds", restAfterFailures.toMillis(), 1);
    atLeast("rest-without-requests in milliseconds", restWithoutRequests.toMillis(), 1);
  }

  private static void atLeast(String property, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(
          "claimdesk.recognition.%s must be at least %d".formatted(property, least));
    }
  }
}

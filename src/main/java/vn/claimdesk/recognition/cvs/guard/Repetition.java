package vn.claimdesk.recognition.cvs.guard;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.Set;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Transport;

/**
 * Says after which answers the same call is sent again at once, and when. Whatever takes longer
 * than seconds to pass is left to the job's own retries.
 */
class Repetition {

  /** One sending of a call, and whether to send it again. */
  record Attempt(Answer answer, boolean again) {}

  private static final Set<Integer> PASSING = Set.of(502, 503, 504);

  private final GuardProperties properties;
  private final IntervalFunction pauses;

  Repetition(GuardProperties properties) {
    this.properties = properties;
    this.pauses =
        IntervalFunction.ofExponentialRandomBackoff(
            properties.firstPause(), 2.0, 0.5, properties.longestPause());
  }

  RetryConfig config() {
    return RetryConfig.<Attempt>custom()
        .maxAttempts(properties.attempts())
        .retryOnResult(Attempt::again)
        .retryOnException(unexpected -> false)
        .intervalBiFunction((attempts, last) -> pause(attempts, last.get().answer()))
        .build();
  }

  Attempt judged(Answer answer, Passage passage) {
    boolean again =
        !passage.deadline().passed()
            && (wasNotHandled(answer) || (passage.harmlessTwice() && mayPass(answer)))
            && !asksForMore(answer);
    return new Attempt(answer, again);
  }

  private static boolean wasNotHandled(Answer answer) {
    return answer.outcome() == Transport.UNREACHABLE
        || answer.outcome() == Transport.TOO_MANY_REQUESTS;
  }

  private boolean mayPass(Answer answer) {
    if (answer.outcome() == Transport.TIMED_OUT) {
      return properties.repeatAfterTimeout();
    }
    return answer.outcome() == Transport.BROKEN_OFF
        || (answer.outcome() == Transport.SERVER_ERROR
            && answer.httpStatus() != null
            && PASSING.contains(answer.httpStatus()));
  }

  private boolean asksForMore(Answer answer) {
    Duration asked = answer.retryAfter();
    return asked != null && asked.compareTo(properties.longestPause()) > 0;
  }

  private long pause(int attempts, Answer answer) {
    Duration asked = answer.retryAfter();
    return Math.max(asked == null ? 0 : asked.toMillis(), pauses.apply(attempts));
  }
}

package vn.claimdesk.recognition.cvs.guard;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.answer.Withheld;

/**
 * Leaves a host alone after a run of failures, or once it has refused the account. While it rests
 * one call at a time is tried: the first after the rest, or one that was retried by hand, at once.
 * Others retried by hand wait for its end and go on where it succeeded.
 */
class Circuit {

  private final CircuitBreaker breaker;
  private final Duration restOfRefusedAccount;
  private final long probePauseNanos;
  private final Semaphore probe = new Semaphore(1, true);
  private volatile Withheld reason = Withheld.RESTING;
  private volatile @Nullable Long probeFailedAt;
  private volatile long mendedAt = System.nanoTime();

  Circuit(CircuitBreaker breaker, GuardProperties properties) {
    this.breaker = breaker;
    this.restOfRefusedAccount = properties.restWithoutRequests();
    this.probePauseNanos = properties.probeAgainAfter().toNanos();
  }

  /** Leave to make one call, which has to be ended; null where the host is left alone. */
  @Nullable Leave enter(boolean retriedByHand, Deadline deadline) {
    if (breaker.getState() == State.CLOSED && breaker.tryAcquirePermission()) {
      return new Leave(false, false);
    }
    return turn(retriedByHand ? deadline.left() : Duration.ZERO) ? tried(retriedByHand) : null;
  }

  /** Why the host is left alone. */
  Withheld reason() {
    return reason;
  }

  private boolean turn(Duration longest) {
    try {
      return probe.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private @Nullable Leave tried(boolean retriedByHand) {
    boolean closed = breaker.getState() == State.CLOSED;
    if (breaker.tryAcquirePermission()) {
      if (closed) {
        probe.release();
      }
      return new Leave(!closed, false);
    }
    if (retriedByHand && !probeFailedJustNow()) {
      return new Leave(true, true);
    }
    probe.release();
    return null;
  }

  private boolean probeFailedJustNow() {
    Long failed = probeFailedAt;
    return failed != null && System.nanoTime() - failed < probePauseNanos;
  }

  /** The right to make one call. */
  final class Leave {

    private final boolean holdsTurn;
    private final boolean bypasses;
    private final long since = System.nanoTime();
    private boolean ended;

    private Leave(boolean holdsTurn, boolean bypasses) {
      this.holdsTurn = holdsTurn;
      this.bypasses = bypasses;
    }

    /** Whether the host came to rest since this leave was given. */
    boolean outdated() {
      return !holdsTurn && breaker.getState() != State.CLOSED;
    }

    /** Says how the call ended; one that was not sent after all counts for nothing. */
    void end(Outcome outcome) {
      if (outcome instanceof Withheld || (!holdsTurn && isNobodysAnswer(outcome))) {
        giveBack();
        return;
      }
      ended = true;
      try {
        learn(outcome);
      } finally {
        release();
      }
    }

    private void learn(Outcome outcome) {
      Withheld refusal = refusal(outcome);
      if (refusal != null) {
        refused(refusal);
      } else if (isOutage(outcome) || isNobodysAnswer(outcome)) {
        failed(outcome);
      } else {
        answered();
      }
    }

    /** Gives the leave back unused, or where nobody knows how the call ended. */
    void giveBack() {
      if (!ended) {
        ended = true;
        if (!bypasses) {
          breaker.releasePermission();
        }
        release();
      }
    }

    private void answered() {
      if (bypasses) {
        breaker.transitionToClosedState();
      } else {
        breaker.onSuccess(taken(), TimeUnit.NANOSECONDS);
      }
      if (holdsTurn) {
        mendedAt = System.nanoTime();
        probeFailedAt = null;
      }
    }

    private void refused(Withheld refusal) {
      if (!bypasses) {
        breaker.onSuccess(taken(), TimeUnit.NANOSECONDS);
      }
      if (holdsTurn) {
        probeFailedAt = System.nanoTime();
      }
      if (since - mendedAt >= 0) {
        reason = refusal;
        breaker.transitionToOpenStateFor(restOfRefusedAccount);
      }
    }

    private void failed(Outcome outcome) {
      if (holdsTurn) {
        probeFailedAt = System.nanoTime();
      }
      if (holdsTurn || breaker.getState() == State.CLOSED) {
        reason = Withheld.RESTING;
      }
      if (!bypasses) {
        breaker.onError(taken(), TimeUnit.NANOSECONDS, new IllegalStateException(outcome.code()));
      }
    }

    private long taken() {
      return System.nanoTime() - since;
    }

    private void release() {
      if (holdsTurn) {
        probe.release();
      }
    }
  }

  private static @Nullable Withheld refusal(Outcome outcome) {
    if (outcome == Said.OUT_OF_REQUESTS) {
      return Withheld.RESTING_WITHOUT_REQUESTS;
    }
    boolean account = outcome == Said.BAD_CREDENTIALS || outcome == Said.ACCOUNT_REFUSED;
    return account ? Withheld.RESTING_WITHOUT_CREDENTIALS : null;
  }

  private static boolean isOutage(Outcome outcome) {
    return outcome instanceof Transport way && way.kind() == Kind.OUTAGE;
  }

  /** A wrong address says nothing about the service, neither that it is up nor that it is down. */
  private static boolean isNobodysAnswer(Outcome outcome) {
    return outcome instanceof Transport way && way.kind() == Kind.ADDRESS;
  }
}

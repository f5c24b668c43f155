package vn.claimdesk.recognition.cvs.guard;

import java.time.Duration;

/** The moment after which a call waits for nothing any more. */
public final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** The time until then; never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
  }

  public boolean passed() {
    return left().isZero();
  }

  /** Waits so long, or less where the deadline comes first; false where it has passed. */
  public boolean pause(Duration longest) {
    Duration left = left();
    if (left.isZero()) {
      return false;
    }
    try {
      Thread.sleep(Math.max(1, (left.compareTo(longest) < 0 ? left : longest).toMillis()));
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}

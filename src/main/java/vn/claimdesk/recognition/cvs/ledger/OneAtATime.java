package vn.claimdesk.recognition.cvs.ledger;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time work on the same thing, while other things go on beside it. */
class OneAtATime<K> {

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private int waiting;
  }

  private final ConcurrentHashMap<K, Turn> turns = new ConcurrentHashMap<>();

  /** Does the work, or nothing where its turn does not come in time. */
  <T> Optional<T> on(K thing, Duration longest, Supplier<T> work) {
    Turn turn =
        turns.compute(
            thing,
            (same, known) -> {
              Turn mine = known == null ? new Turn() : known;
              mine.waiting++;
              return mine;
            });
    try {
      return locked(turn.lock, longest, work);
    } finally {
      turns.computeIfPresent(thing, (same, mine) -> --mine.waiting == 0 ? null : mine);
    }
  }

  private static <T> Optional<T> locked(ReentrantLock lock, Duration longest, Supplier<T> work) {
    try {
      if (!lock.tryLock(longest.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    try {
      return Optional.of(work.get());
    } finally {
      lock.unlock();
    }
  }
}

package vn.claimdesk.recognition.cvs.ledger;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time work on the same thing, while other things go on beside it. */
class OneAtATime<K> {

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock(true);
    private int waiting;
  }

  private final ConcurrentHashMap<K, Turn> turns = new ConcurrentHashMap<>();

  <T> T on(K thing, Supplier<T> work) {
    Turn turn =
        turns.compute(
            thing,
            (same, known) -> {
              Turn mine = known == null ? new Turn() : known;
              mine.waiting++;
              return mine;
            });
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      turns.computeIfPresent(thing, (same, mine) -> --mine.waiting == 0 ? null : mine);
    }
  }
}

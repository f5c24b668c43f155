package vn.claimdesk.recognition.cvs.guard;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.util.Optional;
import java.util.function.Supplier;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Withheld;

/** The way of one call to one host: past its circuit, its bounds and the account's quota. */
class HostGate {

  private final Circuit circuit;
  private final Bulkhead bulkhead;
  private final Optional<RateLimiter> quota;

  HostGate(Circuit circuit, Bulkhead bulkhead, Optional<RateLimiter> quota) {
    this.circuit = circuit;
    this.bulkhead = bulkhead;
    this.quota = quota;
  }

  Answer pass(Passage passage, Supplier<Answer> send) {
    Circuit.Leave leave = circuit.enter(passage.retriedByHand(), passage.deadline());
    if (leave == null) {
      return Answer.none(circuit.reason());
    }
    try {
      return within(leave, passage.deadline(), send);
    } finally {
      leave.giveBack();
    }
  }

  private Answer within(Circuit.Leave leave, Deadline deadline, Supplier<Answer> send) {
    if (deadline.passed() || !bulkhead.tryAcquirePermission()) {
      return Answer.none(Withheld.BUSY);
    }
    try {
      if (!quota.map(RateLimiter::acquirePermission).orElse(true)) {
        return Answer.none(Withheld.BUSY);
      }
      if (leave.outdated()) {
        return Answer.none(circuit.reason());
      }
      Answer answer = send.get();
      leave.end(answer.outcome());
      return answer;
    } finally {
      bulkhead.onComplete();
    }
  }
}

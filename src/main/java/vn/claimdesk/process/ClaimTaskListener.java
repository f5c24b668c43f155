package vn.claimdesk.process;

import java.util.Date;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LegalClock;

/**
 * Names a task so that adjusters tell claims apart in the list, such as {@code C26-000123 · N.V.A ·
 * Soát trường dữ liệu}, and dates it by the legal clock, which lists are sorted by. Initials only:
 * task names end up in the engine's history and in logs.
 */
@Component("claimTaskListener")
class ClaimTaskListener implements TaskListener {

  private final Claims claims;

  ClaimTaskListener(Claims claims) {
    this.claims = claims;
  }

  @Override
  public void notify(DelegateTask task) {
    var claimNumber = (String) task.getVariable(ClaimVariables.CLAIM_NUMBER);
    Claim claim = claims.find(claimNumber).orElseThrow();
    task.setDueDate(Date.from(LegalClock.runsOut(claim)));
    task.setName(claimNumber + " · " + initials(claim.insuredName()) + " · " + task.getName());
  }

  static String initials(String name) {
    return Stream.of(name.trim().split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
        .collect(Collectors.joining("."));
  }
}

package vn.claimdesk.adjudication.process;

import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.process.ClaimVariables;

/** Makes the proposal the decision where no rule asks for a human. */
@Component("approveStraightThrough")
class ApproveStraightThrough implements JavaDelegate {

  private final Adjudication adjudication;
  private final Clock clock;

  ApproveStraightThrough(Adjudication adjudication, Clock clock) {
    this.adjudication = adjudication;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    var proposal = adjudication.proposal(claimNumber).orElseThrow();
    if (!proposal.straightThrough()) {
      throw new IllegalStateException(claimNumber + " has flags: a human has to decide it");
    }
    var outcome = Decision.Outcome.APPROVED;
    adjudication.decide(
        new Decision(
            claimNumber,
            outcome,
            proposal.payableAmount(),
            null,
            null,
            proposal,
            "system",
            clock.instant()));
    execution.setVariable(ClaimVariables.DECISION, outcome.code());
  }
}

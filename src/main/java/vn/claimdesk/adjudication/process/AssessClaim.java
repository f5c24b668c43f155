package vn.claimdesk.adjudication.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.process.ClaimVariables;

/** Has a claim assessed and tells the gateway whether a human has to decide. */
@Component("assessClaim")
class AssessClaim implements JavaDelegate {

  private final Adjudication adjudication;

  AssessClaim(Adjudication adjudication) {
    this.adjudication = adjudication;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    var proposal = adjudication.assess(claimNumber);
    execution.setVariable(ClaimVariables.STRAIGHT_THROUGH, proposal.straightThrough());
  }
}

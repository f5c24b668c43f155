package vn.claimdesk.intake.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.process.ClaimVariables;

/** First step of the handling: the claim exists, its papers are being read from now on. */
@Component("receiveClaim")
class ReceiveClaim implements JavaDelegate {

  private final Claims claims;

  ReceiveClaim(Claims claims) {
    this.claims = claims;
  }

  /** Fails where an instance was started by hand for a claim that was never filed. */
  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    if (claimNumber == null || claims.find(claimNumber).isEmpty()) {
      throw new IllegalStateException(
          "No claim " + claimNumber + " was filed; file it through POST /api/claims");
    }
    claims.moveTo(claimNumber, ClaimStatus.READING);
  }
}

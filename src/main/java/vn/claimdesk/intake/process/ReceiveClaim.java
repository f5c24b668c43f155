package vn.claimdesk.intake.process;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
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

  /** Fails where somebody starts an instance by hand: claims are started by their filing, once. */
  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    Claim claim =
        Optional.ofNullable(claimNumber)
            .flatMap(claims::find)
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "No claim " + claimNumber + " was filed; file it through /api/claims"));
    if (claim.status() != ClaimStatus.RECEIVED) {
      throw new IllegalStateException("Claim " + claimNumber + " is being handled already");
    }
    execution.setVariable(ClaimVariables.LINE_OF_BUSINESS, claim.lineOfBusiness().code());
    claims.moveTo(claimNumber, ClaimStatus.READING);
  }
}

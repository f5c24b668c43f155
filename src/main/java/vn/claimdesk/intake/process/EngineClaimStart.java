package vn.claimdesk.intake.process;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.claimdesk.intake.ClaimStart;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;

/** Starts {@code claimHandling}; the claim number is the business key. */
@Component
class EngineClaimStart implements ClaimStart {

  private final RuntimeService runtime;

  EngineClaimStart(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public void start(String claimNumber) {
    runtime.startProcessInstanceByKey(
        ClaimProcess.CLAIM_HANDLING,
        claimNumber,
        Map.of(ClaimVariables.CLAIM_NUMBER, (Object) claimNumber));
  }
}

package vn.claimdesk.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;

/** Keeps a claim's status in step with where its process stands. */
@Component("claimStatusListener")
class ClaimStatusListener implements ExecutionListener {

  private static final Map<String, ClaimStatus> STATUS_BY_ACTIVITY =
      Map.of(
          ClaimProcess.TASK_LABEL_PAGES, ClaimStatus.LABELLING,
          ClaimProcess.TASK_GROUP_DOCUMENTS, ClaimStatus.READING,
          ClaimProcess.TASK_REVIEW_FIELDS, ClaimStatus.REVIEWING,
          ClaimProcess.TASK_DECIDE_CLAIM, ClaimStatus.DECIDING);

  private final Claims claims;

  ClaimStatusListener(Claims claims) {
    this.claims = claims;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ClaimStatus status = STATUS_BY_ACTIVITY.get(execution.getCurrentActivityId());
    if (status == null) {
      throw new IllegalStateException("No status for " + execution.getCurrentActivityId());
    }
    claims.moveTo((String) execution.getVariable(ClaimVariables.CLAIM_NUMBER), status);
  }
}

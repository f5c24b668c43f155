package vn.claimdesk.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.review.FieldReview;

/** Has the fields of a claim judged and tells the process how many wait for a human. */
@Component("judgeFields")
class JudgeFields implements JavaDelegate {

  private final FieldReview review;

  JudgeFields(FieldReview review) {
    this.review = review;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    execution.setVariable(ClaimVariables.UNCERTAIN_FIELD_COUNT, review.judge(claimNumber));
  }
}

package vn.claimdesk.review.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.review.work.FieldWork;

/** Settles the fields when "review fields" is completed. */
@Component("reviewFieldsCompletion")
class ReviewFieldsCompletion implements TaskListener {

  private final TaskCompletion completion;
  private final FieldWork fields;

  ReviewFieldsCompletion(TaskCompletion completion, FieldWork fields) {
    this.completion = completion;
    this.fields = fields;
  }

  @Override
  public void notify(DelegateTask task) {
    completion.complete(task, fields::apply);
  }
}

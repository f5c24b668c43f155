package vn.claimdesk.review.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.review.work.LabelWork;

/** Labels the pages when "label pages" is completed. */
@Component("labelPagesCompletion")
class LabelPagesCompletion implements TaskListener {

  private final TaskCompletion completion;
  private final LabelWork labels;

  LabelPagesCompletion(TaskCompletion completion, LabelWork labels) {
    this.completion = completion;
    this.labels = labels;
  }

  @Override
  public void notify(DelegateTask task) {
    completion.complete(
        task, (claimNumber, draft, user, locale) -> labels.apply(claimNumber, draft, user));
  }
}

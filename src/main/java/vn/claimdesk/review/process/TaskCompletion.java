package vn.claimdesk.review.process;

import java.util.Locale;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.TaskCompleter;
import vn.claimdesk.review.ReviewRefusedException;
import vn.claimdesk.review.TaskDrafts;

/**
 * Turns a task's draft into its effect when the task is completed, in the engine's transaction. A
 * refusal reaches the adjuster as the message of the failed completion, and nothing is applied.
 */
@Component
class TaskCompletion {

  /** The effect of a draft. */
  interface Effect {
    void apply(String claimNumber, String draft, String user, Locale locale);
  }

  private final TaskDrafts drafts;
  private final MessageSource messages;

  TaskCompletion(TaskDrafts drafts, MessageSource messages) {
    this.drafts = drafts;
    this.messages = messages;
  }

  void complete(DelegateTask task, Effect effect) {
    Locale locale = TaskCompleter.language();
    try {
      TaskCompleter completer = TaskCompleter.of(task, ReviewRefusedException::new);
      effect.apply(
          completer.claimNumber(),
          drafts.find(task.getId()).orElse("{}"),
          completer.user(),
          locale);
      drafts.delete(task.getId());
    } catch (ReviewRefusedException e) {
      throw new ProcessEngineException(e.text(messages, locale), e);
    }
  }
}

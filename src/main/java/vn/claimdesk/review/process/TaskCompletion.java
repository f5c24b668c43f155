package vn.claimdesk.review.process;

import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.ClaimVariables;
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
    Locale locale = locale();
    try {
      effect.apply(
          (String) task.getVariable(ClaimVariables.CLAIM_NUMBER),
          drafts.find(task.getId()).orElse("{}"),
          user(task),
          locale);
      drafts.delete(task.getId());
    } catch (ReviewRefusedException e) {
      String key = "review.refused." + e.code();
      throw new ProcessEngineException(
          messages.getMessage(key, e.arguments().toArray(), locale), e);
    }
  }

  /** Of the request at hand; Vietnamese where there is none. */
  private static Locale locale() {
    return LocaleContextHolder.getLocaleContext() == null
        ? Locale.forLanguageTag("vi")
        : LocaleContextHolder.getLocale();
  }

  /** Who completes the task; its assignee where the engine is called without a login. */
  private static String user(DelegateTask task) {
    return Optional.ofNullable(
            task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
        .map(Authentication::getUserId)
        .or(() -> Optional.ofNullable(task.getAssignee()))
        .orElseThrow(() -> new ReviewRefusedException("userUnknown"));
  }
}

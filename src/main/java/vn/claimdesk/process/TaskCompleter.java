package vn.claimdesk.process;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Who completes a task, in which language, and for which claim. The engine lets every candidate
 * complete a task that somebody else has claimed, and lets variables be sent along; neither is
 * taken here.
 *
 * @param user id of the user at work
 */
public record TaskCompleter(String claimNumber, String user) {

  /**
   * The user and the claim of a task that is being completed.
   *
   * @param refusal of the code {@code claimChanged}, {@code taskOfAnother} or {@code userUnknown}
   */
  public static TaskCompleter of(
      DelegateTask task, Function<String, ? extends RuntimeException> refusal) {
    var claimNumber = (String) task.getVariable(ClaimVariables.CLAIM_NUMBER);
    String businessKey = task.getExecution().getProcessBusinessKey();
    if (claimNumber == null || businessKey != null && !businessKey.equals(claimNumber)) {
      throw refusal.apply("claimChanged");
    }
    String assignee = task.getAssignee();
    String user =
        loggedIn(task)
            .or(() -> Optional.ofNullable(assignee))
            .orElseThrow(() -> refusal.apply("userUnknown"));
    if (assignee != null && !assignee.equals(user)) {
      throw refusal.apply("taskOfAnother");
    }
    return new TaskCompleter(claimNumber, user);
  }

  /** Of the request at hand; Vietnamese where there is none. */
  public static Locale language() {
    return LocaleContextHolder.getLocaleContext() == null
        ? Locale.forLanguageTag("vi")
        : LocaleContextHolder.getLocale();
  }

  private static Optional<String> loggedIn(DelegateTask task) {
    return Optional.ofNullable(
            task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
        .map(Authentication::getUserId);
  }
}

package vn.claimdesk.audit.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.BadPeriodException;

/**
 * Refuses a start without a proper period while the auditor is still looking at the form, and notes
 * who that is.
 */
@Component("checkExportRequest")
class CheckExportRequest implements ExecutionListener {

  private final MessageSource messages;

  CheckExportRequest(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public void notify(DelegateExecution execution) {
    execution.setVariable(ExportVariables.STARTER, starter(execution));
    try {
      ExportVariables.request(execution);
    } catch (BadPeriodException bad) {
      Object language = execution.getVariable(ExportVariables.LANGUAGE);
      var locale = Locale.forLanguageTag("en".equals(language) ? "en" : "vi");
      throw new IllegalArgumentException(bad.text(messages, locale), bad);
    }
  }

  /** From the login, not from what the caller sent. */
  private static String starter(DelegateExecution execution) {
    var login =
        execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
    if (login == null || login.getUserId() == null) {
      throw new IllegalStateException("an export needs a user");
    }
    return login.getUserId();
  }
}

package vn.claimdesk.audit.process;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;

/** The variables of {@code claimExport}. */
final class ExportVariables {

  /** String, yyyy-MM-dd: first day of filing. */
  static final String FROM = "from";

  /** String, yyyy-MM-dd: last day of filing. */
  static final String TO = "to";

  /** String: {@code vi} or {@code en}; optional. */
  static final String LANGUAGE = "language";

  /** String: user id of the auditor who started the process. */
  static final String STARTER = "starter";

  /** String: id of the stored workbook. */
  static final String EXPORT_ID = "exportId";

  private ExportVariables() {}

  static ClaimWorkbooks.Request request(DelegateExecution execution) {
    return new ClaimWorkbooks.Request(
        ExportPeriod.of(text(execution, FROM), text(execution, TO)),
        text(execution, STARTER),
        Locale.forLanguageTag(text(execution, LANGUAGE)));
  }

  private static String text(DelegateExecution execution, String name) {
    Object value = execution.getVariable(name);
    return value == null ? "" : value.toString();
  }
}

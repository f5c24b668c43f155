package vn.claimdesk.audit.process;

import java.io.IOException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.ClaimWorkbooks;

/** Makes the workbook that the auditor asked for and keeps it for download. */
@Component("exportWorkbook")
class ExportWorkbook implements JavaDelegate {

  private final ClaimWorkbooks workbooks;

  ExportWorkbook(ClaimWorkbooks workbooks) {
    this.workbooks = workbooks;
  }

  @Override
  public void execute(DelegateExecution execution) throws IOException {
    String id = workbooks.store(ExportVariables.request(execution));
    execution.setVariable(ExportVariables.EXPORT_ID, id);
  }
}

package vn.claimdesk.document.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.process.ClaimVariables;

/** Lists the files that still have to be classified. */
@Component("filesToClassify")
class FilesToClassify implements JavaDelegate {

  private final DocumentReader reader;

  FilesToClassify(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    execution.setVariable(
        ClaimVariables.FILE_IDS, new ArrayList<>(reader.filesToClassify(claimNumber)));
  }
}

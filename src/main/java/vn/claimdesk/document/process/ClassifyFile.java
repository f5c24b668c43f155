package vn.claimdesk.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.process.ClaimVariables;

/** Has one file classified: one remote call. */
@Component("classifyFile")
class ClassifyFile implements JavaDelegate {

  private final DocumentReader reader;

  ClassifyFile(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    reader.classify(claimNumber, (String) execution.getVariable(ClaimVariables.FILE_ID));
  }
}

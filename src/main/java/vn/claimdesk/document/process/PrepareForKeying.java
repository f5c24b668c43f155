package vn.claimdesk.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.process.ClaimVariables;

/** Gives a document that could not be read the empty fields to be keyed. */
@Component("prepareForKeying")
class PrepareForKeying implements JavaDelegate {

  private final DocumentReader reader;

  PrepareForKeying(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reader.prepareForKeying((String) execution.getVariable(ClaimVariables.DOCUMENT_ID));
  }
}

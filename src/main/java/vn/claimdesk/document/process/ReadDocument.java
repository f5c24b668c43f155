package vn.claimdesk.document.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.recognition.NothingReadException;

/** Has one document read: one remote call. Nothing read is a business outcome. */
@Component("readDocument")
class ReadDocument implements JavaDelegate {

  private final DocumentReader reader;

  ReadDocument(DocumentReader reader) {
    this.reader = reader;
  }

  @Override
  public void execute(DelegateExecution execution) {
    try {
      reader.read((String) execution.getVariable(ClaimVariables.DOCUMENT_ID));
    } catch (NothingReadException nothing) {
      throw new BpmnError(ClaimProcess.ERROR_NOTHING_READ, nothing.getMessage(), nothing);
    }
  }
}

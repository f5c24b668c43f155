package vn.claimdesk.document.process;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.Documents;
import vn.claimdesk.process.ClaimVariables;

/** Groups pages into documents and lists these. */
@Component("groupDocuments")
class GroupDocuments implements JavaDelegate {

  private final Documents documents;

  GroupDocuments(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    execution.setVariable(
        ClaimVariables.DOCUMENT_IDS, new ArrayList<>(documents.group(claimNumber)));
  }
}

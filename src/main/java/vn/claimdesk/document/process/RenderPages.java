package vn.claimdesk.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.Documents;
import vn.claimdesk.process.ClaimVariables;

/** Draws the pages of the claim's files. */
@Component("renderPages")
class RenderPages implements JavaDelegate {

  private final Documents documents;

  RenderPages(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    documents.renderPages(claimNumber);
  }
}

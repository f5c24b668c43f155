package vn.claimdesk.document.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.Documents;
import vn.claimdesk.process.ClaimVariables;

/** Counts the pages that a human has to label. */
@Component("countUnlabelledPages")
class CountUnlabelledPages implements JavaDelegate {

  private final Documents documents;

  CountUnlabelledPages(Documents documents) {
    this.documents = documents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String claimNumber = (String) execution.getVariable(ClaimVariables.CLAIM_NUMBER);
    long count = documents.pages(claimNumber).stream().filter(page -> page.label() == null).count();
    execution.setVariable(ClaimVariables.UNLABELLED_PAGE_COUNT, (int) count);
  }
}

package vn.claimdesk.adjudication.process;

import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.DecisionRefusedException;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.review.TaskDrafts;

/**
 * Turns the draft into the decision when the task is completed, in the same transaction. A decision
 * that makes no sense refuses the completion, with a message for the adjuster.
 */
@Component("decideClaimCompletion")
class DecideClaimCompletion implements TaskListener {

  private final Adjudication adjudication;
  private final TaskDrafts drafts;
  private final MessageSource messages;
  private final Clock clock;

  DecideClaimCompletion(
      Adjudication adjudication, TaskDrafts drafts, MessageSource messages, Clock clock) {
    this.adjudication = adjudication;
    this.drafts = drafts;
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    try {
      Decision decision = decision(task);
      adjudication.decide(decision);
      task.setVariable(ClaimVariables.DECISION, decision.outcome().code());
      drafts.delete(task.getId());
    } catch (DecisionRefusedException e) {
      throw new ProcessEngineException(
          messages.getMessage(
              "adjudication.refused." + e.code(),
              e.arguments().toArray(),
              LocaleContextHolder.getLocale()),
          e);
    }
  }

  private Decision decision(DelegateTask task) {
    var claimNumber = (String) task.getVariable(ClaimVariables.CLAIM_NUMBER);
    String json =
        drafts.find(task.getId()).orElseThrow(() -> new DecisionRefusedException("outcomeMissing"));
    DecisionDraft draft = DecisionDraft.parse(json);
    return new Decision(
        claimNumber,
        draft.outcome(),
        draft.amount(),
        draft.reasonCode(),
        draft.note(),
        adjudication.proposal(claimNumber).orElseThrow(),
        user(task),
        clock.instant());
  }

  /** Who completes the task; its assignee where the engine is called without a login. */
  private static String user(DelegateTask task) {
    return Optional.ofNullable(
            task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
        .map(Authentication::getUserId)
        .or(() -> Optional.ofNullable(task.getAssignee()))
        .orElseThrow(() -> new DecisionRefusedException("userUnknown"));
  }
}

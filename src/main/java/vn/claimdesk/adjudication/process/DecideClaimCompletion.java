package vn.claimdesk.adjudication.process;

import java.time.Clock;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.DecisionRefusedException;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.process.TaskCompleter;
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
    TaskCompleter completer = TaskCompleter.of(task, DecisionRefusedException::new);
    String json =
        drafts.find(task.getId()).orElseThrow(() -> new DecisionRefusedException("outcomeMissing"));
    DecisionDraft draft = DecisionDraft.parse(json);
    return new Decision(
        completer.claimNumber(),
        draft.outcome(),
        draft.amount(),
        draft.reasonCode(),
        draft.note(),
        adjudication.proposal(completer.claimNumber()).orElseThrow(),
        completer.user(),
        clock.instant());
  }
}

package vn.claimdesk.adjudication.process;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.AuthorityLimits;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.DecisionRefusedException;
import vn.claimdesk.adjudication.Dong;
import vn.claimdesk.adjudication.Refusal;
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
  private final AuthorityLimits authority;
  private final Clock clock;

  DecideClaimCompletion(
      Adjudication adjudication,
      TaskDrafts drafts,
      MessageSource messages,
      AuthorityLimits authority,
      Clock clock) {
    this.adjudication = adjudication;
    this.drafts = drafts;
    this.messages = messages;
    this.authority = authority;
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
      throw new ProcessEngineException(e.text(messages, TaskCompleter.language()), e);
    }
  }

  private Decision decision(DelegateTask task) {
    TaskCompleter completer = TaskCompleter.of(task, DecisionRefusedException::new);
    String json =
        drafts.find(task.getId()).orElseThrow(() -> new DecisionRefusedException("outcomeMissing"));
    DecisionDraft draft = DecisionDraft.parse(json);
    Decision decision =
        new Decision(
            completer.claimNumber(),
            draft.outcome(),
            draft.amount(),
            draft.reasonCode(),
            draft.note(),
            adjudication.proposal(completer.claimNumber()).orElseThrow(),
            completer.user(),
            clock.instant(),
            refusal(completer.claimNumber(), draft));
    if (draft.computed() && draft.amount() != decision.payableAmount()) {
      throw new DecisionRefusedException(
          "amountChanged", Dong.format(draft.amount()), Dong.format(decision.payableAmount()));
    }
    if (decision.outcome() == Decision.Outcome.APPROVED) {
      requireAuthority(decision, groups(task, completer.user()));
    }
    return decision;
  }

  private Refusal refusal(String claimNumber, DecisionDraft draft) {
    return draft.refusedLines().isEmpty()
        ? Refusal.NONE
        : adjudication.expenses(claimNumber).refusal(draft.refusedLines());
  }

  private void requireAuthority(Decision decision, List<String> groups) {
    long most = authority.of(groups).orElse(0);
    if (decision.amount() > most) {
      throw new DecisionRefusedException(
          "aboveAuthority", Dong.format(decision.amount()), Dong.format(most));
    }
  }

  /** As the user logged in; where nobody is logged in, as the assignee's groups are now. */
  private static List<String> groups(DelegateTask task, String user) {
    IdentityService identity = task.getProcessEngineServices().getIdentityService();
    Authentication login = identity.getCurrentAuthentication();
    List<String> known = login == null ? null : login.getGroupIds();
    return known != null
        ? known
        : identity.createGroupQuery().groupMember(user).list().stream().map(Group::getId).toList();
  }
}

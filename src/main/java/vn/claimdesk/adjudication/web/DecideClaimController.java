package vn.claimdesk.adjudication.web;

import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.TaskDesk;

/** Serves the decision form. */
@RestController
class DecideClaimController {

  private final TaskDesk tasks;
  private final DecisionSheets sheets;
  private final Problems problems;

  DecideClaimController(TaskDesk tasks, DecisionSheets sheets, Problems problems) {
    this.tasks = tasks;
    this.sheets = sheets;
    this.problems = problems;
  }

  /** Proposal, flags and facts; 404 where there is no such task for this user. */
  @GetMapping("/api/tasks/{taskId}/decide-claim")
  DecisionSheet sheet(@PathVariable String taskId, Principal user, Locale locale) {
    return tasks
        .find(taskId, user.getName())
        .filter(task -> task.definitionKey().equals(ClaimProcess.TASK_DECIDE_CLAIM))
        .map(task -> sheets.sheet(task, groups(user), locale))
        .orElseThrow(
            () -> problems.exception(HttpStatus.NOT_FOUND, "adjudication.taskGone", locale));
  }

  private static List<String> groups(Principal user) {
    return user instanceof Authentication login
        ? login.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList()
        : List.of();
  }
}

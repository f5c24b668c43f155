package vn.claimdesk.review.web;

import java.security.Principal;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.review.TaskDesk;
import vn.claimdesk.review.TaskDesk.OpenTask;

/** Finds the task of a request, or says in the user's language why it may not be worked on. */
@Component
class TaskAccess {

  private final TaskDesk tasks;
  private final Problems problems;

  TaskAccess(TaskDesk tasks, Problems problems) {
    this.tasks = tasks;
    this.problems = problems;
  }

  /** A task of a kind that the user may see; otherwise 404. */
  OpenTask seen(String taskId, String definitionKey, Principal user, Locale locale) {
    return tasks
        .find(taskId, user.getName())
        .filter(task -> task.definitionKey().equals(definitionKey))
        .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "taskGone", locale));
  }

  /** A task that the user may work on: seen, and not claimed by somebody else; otherwise 409. */
  OpenTask workedOn(String taskId, Principal user, Locale locale) {
    OpenTask task =
        tasks
            .find(taskId, user.getName())
            .orElseThrow(() -> problem(HttpStatus.CONFLICT, "taskGone", locale));
    if (task.assignee() != null && !task.assignee().equals(user.getName())) {
      throw problem(HttpStatus.CONFLICT, "taskOfAnother", locale, tasks.nameOf(task.assignee()));
    }
    return task;
  }

  /** A refusal with the message {@code review.<code>}. */
  ErrorResponseException problem(
      HttpStatus status, String code, Locale locale, Object... arguments) {
    return problems.exception(status, "review." + code, locale, arguments);
  }
}

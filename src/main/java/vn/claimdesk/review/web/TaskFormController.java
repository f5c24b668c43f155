package vn.claimdesk.review.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.TaskDesk;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;

/** Serves the task forms: what they show, and the draft of what was entered. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "Tasks")
class TaskFormController {

  private static final int MAX_DRAFT = 1_000_000;

  private final TaskDesk tasks;
  private final LabelSheets labelSheets;
  private final ReviewSheets reviewSheets;
  private final TaskDrafts drafts;
  private final MessageSource messages;

  TaskFormController(
      TaskDesk tasks,
      LabelSheets labelSheets,
      ReviewSheets reviewSheets,
      TaskDrafts drafts,
      MessageSource messages) {
    this.tasks = tasks;
    this.labelSheets = labelSheets;
    this.reviewSheets = reviewSheets;
    this.drafts = drafts;
    this.messages = messages;
  }

  @Operation(summary = "Pages and labels of the task \"label pages\"")
  @GetMapping("/label-pages")
  LabelSheet labelPages(@PathVariable String taskId, Principal user, Locale locale) {
    return labelSheets.sheet(task(taskId, ClaimProcess.TASK_LABEL_PAGES, user, locale), locale);
  }

  @Operation(summary = "Documents and fields of the task \"review fields\"")
  @GetMapping("/review-fields")
  ReviewSheet reviewFields(@PathVariable String taskId, Principal user, Locale locale) {
    return reviewSheets.sheet(task(taskId, ClaimProcess.TASK_REVIEW_FIELDS, user, locale), locale);
  }

  @Operation(
      summary = "Keep what was entered in a task so far",
      description = "409 where the task is gone or is somebody else's.")
  @PutMapping("/draft")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void saveDraft(
      @PathVariable String taskId, @RequestBody ObjectNode draft, Principal user, Locale locale) {
    OpenTask task =
        tasks
            .find(taskId, user.getName())
            .orElseThrow(() -> problem(HttpStatus.CONFLICT, "taskGone", locale));
    if (task.assignee() != null && !task.assignee().equals(user.getName())) {
      throw problem(HttpStatus.CONFLICT, "taskOfAnother", locale);
    }
    String json = draft.toString();
    if (json.length() > MAX_DRAFT) {
      throw problem(HttpStatus.PAYLOAD_TOO_LARGE, "draftTooLarge", locale);
    }
    drafts.save(taskId, task.claimNumber(), json, user.getName());
    if (tasks.find(taskId, user.getName()).isEmpty()) {
      drafts.delete(taskId);
      throw problem(HttpStatus.CONFLICT, "taskGone", locale);
    }
  }

  private OpenTask task(String taskId, String definitionKey, Principal user, Locale locale) {
    return tasks
        .find(taskId, user.getName())
        .filter(task -> task.definitionKey().equals(definitionKey))
        .orElseThrow(() -> problem(HttpStatus.NOT_FOUND, "taskGone", locale));
  }

  private ErrorResponseException problem(HttpStatus status, String code, Locale locale) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            status, messages.getMessage("review." + code, null, locale));
    problem.setProperty("code", code);
    return new ErrorResponseException(status, problem, null);
  }
}

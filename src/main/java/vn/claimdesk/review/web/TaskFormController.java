package vn.claimdesk.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.process.ClaimProcess;

/** Serves what the task forms show. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "Tasks")
class TaskFormController {

  private final TaskAccess access;
  private final LabelSheets labelSheets;
  private final ReviewSheets reviewSheets;

  TaskFormController(TaskAccess access, LabelSheets labelSheets, ReviewSheets reviewSheets) {
    this.access = access;
    this.labelSheets = labelSheets;
    this.reviewSheets = reviewSheets;
  }

  @Operation(summary = "Pages and labels of the task \"label pages\"")
  @GetMapping("/label-pages")
  LabelSheet labelPages(@PathVariable String taskId, Principal user, Locale locale) {
    return labelSheets.sheet(
        access.seen(taskId, ClaimProcess.TASK_LABEL_PAGES, user, locale), user.getName(), locale);
  }

  @Operation(summary = "Documents and fields of the task \"review fields\"")
  @GetMapping("/review-fields")
  ReviewSheet reviewFields(@PathVariable String taskId, Principal user, Locale locale) {
    return reviewSheets.sheet(
        access.seen(taskId, ClaimProcess.TASK_REVIEW_FIELDS, user, locale), user.getName(), locale);
  }
}

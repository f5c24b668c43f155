package vn.claimdesk.review.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.review.TaskDesk;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;
import vn.claimdesk.review.TaskDrafts.Draft;

/** Keeps what is being entered in a task, and tells two people at one task of each other. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
@Tag(name = "Tasks")
class TaskDraftController {

  static final int MAX_DRAFT = 1_000_000;

  private final TaskAccess access;
  private final TaskDesk tasks;
  private final TaskDrafts drafts;

  TaskDraftController(TaskAccess access, TaskDesk tasks, TaskDrafts drafts) {
    this.access = access;
    this.tasks = tasks;
    this.drafts = drafts;
  }

  /**
   * Who is at a task and what was saved last.
   *
   * @param assigneeName how colleagues know the assignee; null where that is the user at hand
   * @param revision 0 where there is no draft
   * @param savedByName as {@code assigneeName}
   */
  record TaskState(
      @Nullable String assignee,
      @Nullable String assigneeName,
      boolean open,
      long revision,
      @Nullable String savedBy,
      @Nullable String savedByName,
      @Nullable Instant savedAt) {}

  @Operation(summary = "Who is at a task, and the revision of its draft")
  @GetMapping("/state")
  TaskState state(@PathVariable String taskId, Principal user) {
    OpenTask task = tasks.find(taskId, user.getName()).orElse(null);
    Draft draft = task == null ? null : drafts.latest(taskId).orElse(null);
    String assignee = task == null ? null : task.assignee();
    String savedBy = draft == null ? null : draft.savedBy();
    return new TaskState(
        assignee,
        colleague(assignee, user),
        task != null,
        draft == null ? 0 : draft.revision(),
        savedBy,
        colleague(savedBy, user),
        draft == null ? null : draft.savedAt());
  }

  private @Nullable String colleague(@Nullable String id, Principal user) {
    return id == null || id.equals(user.getName()) ? null : tasks.nameOf(id);
  }

  @Operation(
      summary = "Keep what was entered in a task so far",
      description =
          "With If-Match (the ETag of the last saving, \"0\" for none) it is 412 where another"
              + " window has saved meanwhile, and 400 where it is no such ETag. 409 where the task is"
              + " gone or is somebody else's.")
  @PutMapping("/draft")
  ResponseEntity<Void> saveDraft(
      @PathVariable String taskId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String savedLast,
      @RequestBody ObjectNode draft,
      Principal user,
      Locale locale) {
    OpenTask task = access.workedOn(taskId, user, locale);
    String json = draft.toString();
    if (json.length() > MAX_DRAFT) {
      throw access.problem(HttpStatus.PAYLOAD_TOO_LARGE, "draftTooLarge", locale);
    }
    long revision = save(task, savedLast, json, user, locale);
    if (tasks.find(taskId, user.getName()).isEmpty()) {
      drafts.delete(taskId);
      throw access.problem(HttpStatus.CONFLICT, "taskGone", locale);
    }
    return ResponseEntity.noContent().eTag("\"" + revision + "\"").build();
  }

  private long save(
      OpenTask task, @Nullable String savedLast, String json, Principal user, Locale locale) {
    String by = user.getName();
    if (savedLast == null) {
      drafts.save(task.id(), task.claimNumber(), json, by);
      return drafts.latest(task.id()).map(Draft::revision).orElse(0L);
    }
    if (!savedLast.matches("\"\\d{1,18}\"")) {
      throw access.problem(HttpStatus.BAD_REQUEST, "revisionUnknown", locale);
    }
    long revision = Long.parseLong(savedLast.substring(1, savedLast.length() - 1));
    OptionalLong saved = drafts.saveOver(revision, task.id(), task.claimNumber(), json, by);
    return saved.orElseThrow(() -> newer(task, by, locale));
  }

  private ErrorResponseException newer(OpenTask task, String by, Locale locale) {
    String savedBy = drafts.latest(task.id()).map(Draft::savedBy).orElse("?");
    String code = savedBy.equals(by) ? "draftNewerOwn" : "draftNewer";
    return access.problem(HttpStatus.PRECONDITION_FAILED, code, locale, tasks.nameOf(savedBy));
  }
}

package vn.claimdesk.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.FieldTrial;
import vn.claimdesk.review.ReasonTexts;

/** Tells while a value is being typed what the checks will say of it. */
@RestController
@RequestMapping("/api/tasks/{taskId}/fields/{fieldId}")
@Tag(name = "Tasks")
class FieldTrialController {

  private final TaskAccess access;
  private final FieldTrial trial;
  private final ReasonTexts reasons;

  FieldTrialController(TaskAccess access, FieldTrial trial, ReasonTexts reasons) {
    this.access = access;
    this.trial = trial;
    this.reasons = reasons;
  }

  /** Values entered so far by field id, the field's own among them. */
  record Entered(@Nullable Map<String, String> values) {}

  record RemarkPart(String text, boolean holds) {}

  record Finding(@Nullable String value, List<RemarkPart> remarks) {}

  @Operation(summary = "What the checks say of a value before it is kept")
  @PostMapping("/trial")
  Finding examine(
      @PathVariable String taskId,
      @PathVariable String fieldId,
      @RequestBody Entered entered,
      Principal user,
      Locale locale) {
    String claim = access.seen(taskId, ClaimProcess.TASK_REVIEW_FIELDS, user, locale).claimNumber();
    Map<String, String> values = entered.values() == null ? Map.of() : entered.values();
    FieldTrial.Finding finding =
        trial
            .examine(claim, fieldId, values)
            .orElseThrow(() -> access.problem(HttpStatus.NOT_FOUND, "fieldUnknown", locale));
    return new Finding(
        finding.value(),
        finding.remarks().stream()
            .map(remark -> new RemarkPart(reasons.text(remark.reason(), locale), remark.holds()))
            .toList());
  }
}

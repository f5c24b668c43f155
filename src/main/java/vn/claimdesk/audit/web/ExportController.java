package vn.claimdesk.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.audit.BadPeriodException;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.problem.Problems;

/** Workbooks of claims, for auditors only (the rule for {@code /api/exports} says so). */
@RestController
@RequestMapping("/api/exports")
@Tag(name = "Exports")
class ExportController {

  private final ClaimWorkbooks workbooks;
  private final Problems problems;

  ExportController(ClaimWorkbooks workbooks, Problems problems) {
    this.workbooks = workbooks;
    this.problems = problems;
  }

  /**
   * Claims filed between two days, yyyy-MM-dd, both included, as the calendar in Vietnam counts.
   */
  @GetMapping("/claims.xlsx")
  @Operation(summary = "Workbook of the claims filed between two days, both included")
  void claims(
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      @RequestParam(required = false) @Nullable String lang,
      Locale locale,
      Principal auditor,
      HttpServletResponse response)
      throws IOException {
    var request =
        new ClaimWorkbooks.Request(
            ExportPeriod.of(from, to), auditor.getName(), Language.of(lang, locale));
    workbooks.write(request, () -> Download.opened(response, request.fileName()));
  }

  /** A workbook that the export process made. */
  @GetMapping("/{id}")
  @Operation(summary = "Workbook made by the export process")
  void stored(@PathVariable String id, Principal auditor, HttpServletResponse response)
      throws IOException {
    ClaimWorkbooks.Stored stored =
        workbooks.find(id).orElseThrow(() -> new NoSuchExportException(id));
    var named =
        new ClaimWorkbooks.Request(stored.period(), stored.createdBy(), Locale.ROOT).fileName();
    workbooks.fetch(id, auditor.getName(), () -> Download.opened(response, named));
  }

  @ExceptionHandler
  ProblemDetail badPeriod(BadPeriodException bad, Locale locale) {
    return problems.of(HttpStatus.BAD_REQUEST, bad, Language.of(null, locale));
  }

  @ExceptionHandler
  ProblemDetail noSuchExport(NoSuchExportException none, Locale locale) {
    return problems.of(HttpStatus.NOT_FOUND, "audit.export.none", Language.of(null, locale));
  }

  private static class NoSuchExportException extends RuntimeException {
    NoSuchExportException(String id) {
      super("no export " + id);
    }
  }
}

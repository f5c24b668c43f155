package vn.claimdesk.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.claimdesk.audit.BadPeriodException;
import vn.claimdesk.audit.reconciliation.Reconciler;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.ReconciliationRefusedException;
import vn.claimdesk.audit.reconciliation.ReconciliationSettings;
import vn.claimdesk.audit.reconciliation.ReconciliationWorkbooks;
import vn.claimdesk.audit.reconciliation.VendorList;
import vn.claimdesk.audit.reconciliation.VendorLists;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.problem.RefusedException;

/** Billed calls of a month, alone or beside the vendor's list, as JSON or as a workbook. */
@RestController
@RequestMapping("/api/calls")
@Tag(name = "Calls")
class ReconciliationController {

  private static final int MOST_ROWS = 10_000;

  private final Reconciler reconciler;
  private final VendorLists lists;
  private final ReconciliationWorkbooks workbooks;
  private final ReconciliationSheets sheets;
  private final ReconciliationSettings settings;
  private final Problems problems;

  ReconciliationController(
      Reconciler reconciler,
      VendorLists lists,
      ReconciliationWorkbooks workbooks,
      ReconciliationSheets sheets,
      ReconciliationSettings settings,
      Problems problems) {
    this.reconciler = reconciler;
    this.lists = lists;
    this.workbooks = workbooks;
    this.sheets = sheets;
    this.settings = settings;
    this.problems = problems;
  }

  @Operation(
      summary = "Billed calls of a month by operation, day and check_sum",
      description = "Lists are cut at `limit` (1 to 10000); totals and the workbook are not.")
  @GetMapping("/reconciliation")
  ReconciliationSheet month(
      @ParameterObject ReconciliationQuery query,
      @RequestParam(defaultValue = "1000") int limit,
      Locale locale,
      Principal user) {
    return sheet(query, reconciled(query, null, user), limit, locale);
  }

  @Operation(
      summary = "Billed calls of a month beside the vendor's list",
      description =
          "The list is CSV or XLSX with the columns check_sum, time and operation. Each call is"
              + " matched, only ours or only theirs; rows that an unanswered call of ours may"
              + " explain are given apart, and so are rows of which nothing could be made.")
  @PostMapping(path = "/reconciliation", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ReconciliationSheet compare(
      @ParameterObject ReconciliationQuery query,
      @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "1000") int limit,
      Locale locale,
      Principal user)
      throws IOException {
    return sheet(query, reconciled(query, list(query, file), user), limit, locale);
  }

  @Operation(summary = "Billed calls of a month as a workbook")
  @GetMapping("/reconciliation.xlsx")
  void monthWorkbook(
      @ParameterObject ReconciliationQuery query,
      Locale locale,
      Principal user,
      HttpServletResponse response)
      throws IOException {
    send(query, reconciled(query, null, user), locale, user, response);
  }

  @Operation(summary = "Billed calls of a month beside the vendor's list, as a workbook")
  @PostMapping(path = "/reconciliation.xlsx", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  void compareWorkbook(
      @ParameterObject ReconciliationQuery query,
      @RequestPart(name = "file", required = false) @Nullable MultipartFile file,
      Locale locale,
      Principal user,
      HttpServletResponse response)
      throws IOException {
    send(query, reconciled(query, list(query, file), user), locale, user, response);
  }

  private Reconciliation reconciled(
      ReconciliationQuery query, @Nullable VendorList list, Principal user) {
    return reconciler.reconcile(query.request(settings), list, user.getName());
  }

  private VendorList list(ReconciliationQuery query, @Nullable MultipartFile file)
      throws IOException {
    query.request(settings);
    if (file == null) {
      throw new ReconciliationRefusedException("noFile");
    }
    return lists.read(file.getBytes(), query.zone(settings));
  }

  private ReconciliationSheet sheet(
      ReconciliationQuery query, Reconciliation reconciliation, int limit, Locale locale) {
    int rows = Math.max(1, Math.min(limit, MOST_ROWS));
    return sheets.sheet(reconciliation, rows, Language.of(query.lang(), locale));
  }

  private void send(
      ReconciliationQuery query,
      Reconciliation reconciliation,
      Locale locale,
      Principal user,
      HttpServletResponse response)
      throws IOException {
    String name = "calls_%s.xlsx".formatted(reconciliation.request().monthName());
    workbooks.write(
        reconciliation,
        user.getName(),
        Language.of(query.lang(), locale),
        () -> Download.opened(response, name));
  }

  @ExceptionHandler({BadPeriodException.class, ReconciliationRefusedException.class})
  ProblemDetail refused(RefusedException refused, Locale locale) {
    return problems.of(HttpStatus.BAD_REQUEST, refused, Language.of(null, locale));
  }
}

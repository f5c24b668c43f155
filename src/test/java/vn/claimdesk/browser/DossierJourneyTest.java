package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLConnection;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.demo.SampleDossier;
import vn.claimdesk.demo.SampleDossiers;
import vn.claimdesk.demo.SampleFile;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.process.ClaimProcess;

/** A dossier from the clerk's desk to the auditor's workbook, every step in the browser. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@Tag("application")
class DossierJourneyTest {

  private static final String KEYED_BY_HAND = "Nguyễn Thị Ánh Tuyết";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;
  @Autowired private Policies policies;
  @Autowired private Claims claims;
  @Autowired private DossierFields fields;
  @Autowired private TaskService tasks;
  @Autowired private RepositoryService repository;
  @Autowired private Clock clock;

  @Test
  void carriesADossierFromTheClerkToTheAuditor() throws IOException {
    String claimNumber = file(sample());
    AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_LABEL_PAGES);
    try (Window window = CHROMIUM.window(port)) {
      Tasklist tasklist = Tasklist.of(window, "adjuster");
      label(window, tasklist.openTask(claimNumber));
      Task review = AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_REVIEW_FIELDS);
      seeInCockpit(review);
      review(window, tasklist, claimNumber);
      AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_DECIDE_CLAIM);
      decide(window, tasklist.openTask(claimNumber));
      await()
          .atMost(AwaitedTask.READING)
          .until(() -> claims.find(claimNumber).orElseThrow().status() == ClaimStatus.APPROVED);
      assertThat(window.complaints()).isEmpty();
    }
    assertThat(fields.ofClaim(claimNumber))
        .noneMatch(field -> field.verdict() == Verdict.REVIEW)
        .anyMatch(field -> KEYED_BY_HAND.equals(field.value()));
    seeFinishedInCockpit(claimNumber);
    export(claimNumber);
  }

  private SampleDossier sample() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Ho_Chi_Minh"));
    SampleDossier sample =
        Objects.requireNonNull(new SampleDossiers(today).byReference().get("demo-3")).get();
    policies.save(sample.policy());
    return sample;
  }

  /* ---- the clerk ---- */

  private String file(SampleDossier sample) {
    try (Window window = CHROMIUM.window(port)) {
      Locator form = Tasklist.of(window, "intake").startForm("Xử lý hồ sơ bồi thường");
      window.page().getByText("Nộp hồ sơ", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(form.locator("[data-error=files]")).hasText("Chọn ít nhất một tệp.");
      form.locator("[data-name=policyNumber]").fill(sample.request().policyNumber());
      form.locator("[data-name=insuredName]").fill(sample.request().insuredName());
      form.locator("[data-name=benefit]").selectOption(sample.request().benefit().code());
      form.locator("[data-name=claimedAmount]")
          .pressSequentially(Long.toString(sample.request().claimedAmount()));
      form.locator("input[type=file]").setInputFiles(payloads(sample));
      refusesAnEmptyFile(window, form);
      form.locator(".cd-filing-actions .cd-primary").click();
      Locator number = form.locator(".cd-filed-number");
      assertThat(number).hasText(Pattern.compile("C\\d\\d-\\d{6}"));
      window.picture("file-claim-filed");
      isAccessible(window);
      assertThat(window.complaints()).isEmpty();
      return number.innerText();
    }
  }

  private void refusesAnEmptyFile(Window window, Locator form) {
    form.locator("input[type=file]")
        .setInputFiles(new FilePayload("trống.pdf", "application/pdf", new byte[0]));
    form.locator(".cd-filing-actions .cd-primary").click();
    assertThat(form.locator(".cd-files li.is-wrong")).containsText("trống.pdf");
    assertThat(form.locator(".cd-message")).containsText("Hồ sơ chưa được nhận.");
    window.picture("file-claim-refused");
    isAccessible(window);
    form.locator(".cd-files li.is-wrong button").click();
  }

  private static FilePayload[] payloads(SampleDossier sample) {
    return sample.files().stream().map(DossierJourneyTest::payload).toArray(FilePayload[]::new);
  }

  private static FilePayload payload(SampleFile file) {
    String type = URLConnection.guessContentTypeFromName(file.name());
    return new FilePayload(
        file.name(), type == null ? "application/octet-stream" : type, file.content());
  }

  /* ---- the adjuster ---- */

  private static void label(Window window, Locator form) {
    Page page = window.page();
    assertThat(form.locator(".cd-filter input")).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("chưa có nhãn");
    page.keyboard().type("sao ke");
    assertThat(form.locator(".cd-option")).hasCount(1);
    window.picture("label-pages");
    page.keyboard().press("Enter");
    assertThat(form.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);
  }

  private void review(Window window, Tasklist tasklist, String claimNumber) {
    Locator form = tasklist.openTask(claimNumber);
    Page page = window.page();
    assertThat(form.locator(".cd-field.is-active .cd-input")).isFocused();
    assertThat(form.locator(".cd-sheet.is-loading")).hasCount(0);
    window.picture("review-fields");
    page.keyboard().press("F1");
    assertThat(form.locator("[role=dialog]")).isVisible();
    window.picture("review-fields-help");
    page.keyboard().press("Escape");
    page.keyboard().press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("chưa được kiểm tra");

    ReviewKeys keys = new ReviewKeys(page, form);
    keys.composesLettersWithoutAccepting();
    keys.acceptAll(KEYED_BY_HAND);
    assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");
    window.picture("review-fields-done");

    Locator again = tasklist.openTask(claimNumber);
    assertThat(again.locator(".cd-saved")).hasText("Đã khôi phục bản nháp");
    assertThat(again.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));
    page.keyboard().press("Control+Enter");
    assertThat(again).hasCount(0);
  }

  private static void decide(Window window, Locator form) {
    Page page = window.page();
    assertThat(form.locator(".cd-amounts")).isVisible();
    page.keyboard().press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("Hãy chọn chấp thuận hoặc từ chối.");
    page.keyboard().press("Alt+a");
    page.keyboard().type("1000000");
    assertThat(form.locator(".cd-money")).hasValue("1.000.000");
    form.locator("textarea").fill("Chi trả phần có đủ chứng từ.");
    window.picture("decide-claim");
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);
  }

  /* ---- the administrator and the auditor ---- */

  private void seeInCockpit(Task task) {
    try (Window window = CHROMIUM.window(port)) {
      Tasklist.logIn(window, "cockpit", "admin");
      Page page = window.page();
      page.navigate(
          window.address(
              "/camunda/app/cockpit/default/#/process-instance/"
                  + task.getProcessInstanceId()
                  + "/runtime"));
      assertThat(page.locator("[data-element-id=" + ClaimProcess.TASK_REVIEW_FIELDS + "]").first())
          .isVisible();
      assertThat(
              page.locator(
                      ".djs-overlays[data-container-id=" + ClaimProcess.TASK_REVIEW_FIELDS + "]")
                  .first())
          .containsText("1");
      CockpitPath path = new CockpitPath(page);
      path.marks(
          "serviceTask_classifyFile", ClaimProcess.TASK_LABEL_PAGES, "callActivity_readDocument");
      path.doesNotMark("sequenceFlow_allPagesLabelled", ClaimProcess.TASK_DECIDE_CLAIM);
      page.getByText("Đường đi").click();
      assertThat(path.row(ClaimProcess.TASK_REVIEW_FIELDS)).containsText("Đang ở đây");
      window.picture("cockpit-instance");
      assertThat(window.complaints()).isEmpty();
    }
  }

  private void seeFinishedInCockpit(String claimNumber) {
    try (Window window = CHROMIUM.window(port)) {
      Tasklist.logIn(window, "cockpit", "admin");
      Page page = window.page();
      page.navigate(
          window.address(
              "/camunda/app/cockpit/default/#/process-definition/"
                  + definitionId()
                  + "/runtime?detailsTab=claimdesk-finished"));
      page.locator(".claimdesk-search").fill(claimNumber.substring(1));
      window.picture("cockpit-finished");
      page.locator(".claimdesk-finished a").getByText(claimNumber).click();
      CockpitPath path = new CockpitPath(page);
      path.marks(
          ClaimProcess.TASK_LABEL_PAGES,
          "callActivity_readDocument",
          ClaimProcess.TASK_REVIEW_FIELDS,
          "sequenceFlow_fieldsReviewed",
          ClaimProcess.TASK_DECIDE_CLAIM,
          "sequenceFlow_approvedByHuman",
          "endEvent_claimApproved");
      path.doesNotMark(
          "sequenceFlow_allPagesLabelled",
          "sequenceFlow_straightThrough",
          "endEvent_claimDeclined");
      assertThat(page.locator(".claimdesk-diagram .bjs-powered-by")).isVisible();
      assertThat(path.row(ClaimProcess.TASK_DECIDE_CLAIM)).containsText("adjuster");
      assertThat(page.locator("[data-variable=decision]")).containsText("approved");
      window.picture("cockpit-path");
      page.locator(".claimdesk-called").first().click();
      path.marks("serviceTask_readDocument");
      window.picture("cockpit-path-called");
      assertThat(window.complaints()).isEmpty();
    }
  }

  private String definitionId() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(ClaimProcess.CLAIM_HANDLING)
        .latestVersion()
        .singleResult()
        .getId();
  }

  private void export(String claimNumber) throws IOException {
    try (Window window = CHROMIUM.window(port)) {
      Tasklist tasklist = Tasklist.of(window, "auditor");
      Page page = window.page();
      tasklist.startForm("Xuất hồ sơ cho kiểm toán");
      window.picture("export-claims");
      isAccessible(window);
      Locator from = page.locator("[data-name=from]");
      assertThat(from).hasValue(Pattern.compile("01/\\d{2}/\\d{4}"));
      from.fill("31/02/2026");
      page.locator(".modal-footer .btn-primary").click();
      assertThat(page.locator("[data-error=from]")).containsText("ngày/tháng/năm");
      from.fill("1/1/26");
      from.blur();
      assertThat(from).hasValue("01/01/2026");
      page.locator(".modal-footer .btn-primary").click();
      await().atMost(AwaitedTask.READING).until(() -> downloadTasks() == 1);
      page.navigate("about:blank");
      page.navigate(window.address("/camunda/app/tasklist/default/"));
      page.locator(".task-filters").getByText("Việc của tôi").click();
      page.locator(".tasks-list").getByText("Tải tệp Excel").click();
      Locator link = page.locator(".claimdesk a[download]");
      assertThat(link).isVisible();
      window.picture("download-workbook");
      isAccessible(window);
      Download download = page.waitForDownload(link::click);
      try (InputStream bytes = Files.newInputStream(download.path());
          Workbook workbook = WorkbookFactory.create(bytes)) {
        assertThat(column(workbook, 0)).contains(claimNumber);
      }
    }
  }

  private long downloadTasks() {
    return tasks.createTaskQuery().processDefinitionKey(ClaimProcess.CLAIM_EXPORT).count();
  }

  private static List<String> column(Workbook workbook, int index) {
    List<String> values = new ArrayList<>();
    for (Row row : workbook.getSheetAt(0)) {
      values.add(row.getCell(index) == null ? "" : row.getCell(index).toString());
    }
    return values;
  }

  private static void isAccessible(Window window) {
    assertThat(Axe.violations(window.page(), ".claimdesk")).isEmpty();
  }
}

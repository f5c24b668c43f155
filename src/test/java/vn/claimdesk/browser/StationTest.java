package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.intake.Intake;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.FieldReview;

/** The forms under what a day brings: hostile papers, a lost session, long dossiers. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@Tag("application")
class StationTest {

  private static final int MOST_PAGES = 20;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;
  @Autowired private Policies policies;
  @Autowired private Intake intake;
  @Autowired private TaskService tasks;

  @Autowired private DataSource dataSource;
  @Autowired private DossierFields fields;
  @Autowired private FieldReview review;
  @Autowired private ProcessEngine engine;

  private StationDossier waiting;

  @BeforeEach
  void prepare() {
    waiting = new StationDossier(dataSource, fields, review, engine);
  }

  @Test
  void showsMarkupInPapersAsTextAndRunsNoneOfIt() {
    String claimNumber = new HostileDossier(policies, intake).file();
    try (Window window = CHROMIUM.window(port)) {
      Page page = window.page();
      page.onDialog(
          dialog -> {
            window.complain("dialog: " + dialog.message());
            dialog.dismiss();
          });
      Tasklist tasklist = Tasklist.of(window, "adjuster");
      AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_LABEL_PAGES);
      Locator labelling = tasklist.openTask(claimNumber);
      assertThat(labelling).containsText("An " + HostileDossier.IMAGE);
      isSound(window, "label-pages");
      labelAll(page, labelling);

      AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_REVIEW_FIELDS);
      Locator review = tasklist.openTask(claimNumber);
      assertThat(review.locator(".cd-field.is-active .cd-input")).isFocused();
      assertThat(review).containsText("An " + HostileDossier.IMAGE);
      page.keyboard().press("Shift+Enter");
      assertThat(review.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));
      isSound(window, "review-fields");
      page.keyboard().press("Control+Enter");
      assertThat(review).hasCount(0);

      AwaitedTask.of(tasks, claimNumber, ClaimProcess.TASK_DECIDE_CLAIM);
      Locator decision = tasklist.openTask(claimNumber);
      assertThat(decision).containsText(HostileDossier.IMAGE);
      isSound(window, "decide-claim");

      page.navigate(window.address("/claims/" + claimNumber));
      assertThat(page.locator(".claimdesk")).containsText("An " + HostileDossier.IMAGE);
      isSound(window, "dossier");
    }
  }

  @Test
  void opensTheFormsOfClerksAndAuditorsWithoutBarriers() {
    try (Window window = CHROMIUM.window(port)) {
      Tasklist.of(window, "intake").startForm("Xử lý hồ sơ bồi thường");
      isSound(window, "file-claim");
    }
    try (Window window = CHROMIUM.window(port)) {
      Page page = window.page();
      Tasklist tasklist = Tasklist.of(window, "auditor");
      tasklist.startForm("Xuất hồ sơ cho kiểm toán");
      isSound(window, "export-claims");
      page.locator(".modal-footer .btn-primary").click();
      await()
          .atMost(AwaitedTask.READING)
          .until(
              () ->
                  tasks.createTaskQuery().processDefinitionKey(ClaimProcess.CLAIM_EXPORT).count()
                      == 1);
      tasklist.openList("Việc của tôi");
      page.locator(".tasks-list").getByText("Tải tệp Excel").click();
      assertThat(page.locator(".claimdesk a[download]")).isVisible();
      isSound(window, "download-workbook");
    }
  }

  @Test
  void keepsWhatWasTypedWhenTheSessionIsLost() throws IOException {
    waiting.file("S26-800001", 2);
    try (Window window = CHROMIUM.window(port)) {
      Locator form = Tasklist.of(window, "adjuster").openTask("S26-800001");
      Locator input = form.locator(".cd-field.is-active .cd-input");
      assertThat(input).isFocused();
      window.page().context().clearCookies();
      input.fill("0123456787");
      assertThat(window.page().locator(Tasklist.LOG_IN_AGAIN).first()).isVisible();
      window.picture("lost-session");

      Locator again = Tasklist.of(window, "adjuster").openTask("S26-800001");
      assertThat(again.locator(".cd-field .cd-input").first()).hasValue("0123456787");
    }
  }

  @Test
  void writesAReportOfHowLongTheAdjusterWaits() throws IOException {
    StationReport report = new StationReport();
    for (int pages : new int[] {3, 40}) {
      String claimNumber = "S26-8001%02d".formatted(pages);
      waiting.file(claimNumber, pages);
      try (Window window = CHROMIUM.window(port)) {
        report.measure(pages + " pages", window, Tasklist.of(window, "adjuster"), claimNumber);
      }
    }
    report.write();
    assertThat(StationReport.FILE).exists();
  }

  /** Calls every page without a label a bank statement, by keyboard, and completes the task. */
  private static void labelAll(Page page, Locator form) {
    assertThat(form.locator(".cd-filter input")).isFocused();
    for (int i = 0; i < MOST_PAGES && form.locator(".cd-progress.is-done").count() == 0; i++) {
      page.keyboard().type("sao ke");
      assertThat(form.locator(".cd-option")).hasCount(1);
      page.keyboard().press("Enter");
    }
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);
  }

  /** Nothing was run behind any tab, and people who do not see or point can work with it. */
  private static void isSound(Window window, String name) {
    Page page = window.page();
    window.picture("hostile-" + name);
    assertThat(Axe.violations(page, ".claimdesk")).isEmpty();
    for (Locator tab : page.locator(".claimdesk [role=tab]").all()) {
      tab.click();
      assertThat(Axe.violations(page, ".claimdesk")).isEmpty();
    }
    assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
    assertThat(window.complaints()).isEmpty();
  }
}

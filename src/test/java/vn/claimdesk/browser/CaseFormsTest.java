package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.process.ClaimProcess;

/** Labelling pages and deciding in Tasklist; the page of a dossier and the ways that lead to it. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.demo.users=true")
@ActiveProfiles("test")
@Tag("application")
class CaseFormsTest {

  private static final AtomicInteger CLAIMS = new AtomicInteger();

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private DossierFields fields;
  @Autowired private Documents documents;
  @Autowired private Policies policies;
  @Autowired private Adjudication adjudication;
  @Autowired private ProcessEngine engine;

  private String claim;
  private CaseDossier dossier;
  private Window window;
  private Page page;

  @BeforeEach
  void openAWindow() {
    claim = "C99-%06d".formatted(CLAIMS.incrementAndGet());
    dossier = new CaseDossier(claim, dataSource, engine);
    window = CHROMIUM.window(port);
    page = window.page();
  }

  @AfterEach
  void closeIt() {
    window.close();
  }

  @Test
  void arrangesPagesAcrossFilesByKeyboard() throws IOException {
    dossier.fileFivePages(documents);
    dossier.start(ClaimProcess.TASK_LABEL_PAGES, "label-pages", "labelPagesCompletion");
    Locator form = Tasklist.of(window, "adjuster").openTask(claim);
    Keyboard keys = page.keyboard();
    assertThat(form.locator(".cd-filter input")).isFocused();
    assertThat(form.locator(".cd-document")).hasCount(3);
    assertThat(form.locator(".cd-thumb.is-current .cd-thumb-number")).hasText("4");

    keys.press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("chưa có nhãn");
    keys.press("Alt+n");
    assertThat(form.locator(".cd-document[data-kind=aside] .cd-thumb")).hasCount(1);
    keys.press("Control+z");
    assertThat(form.locator(".cd-document[data-kind=aside]")).hasCount(0);
    keys.type("hoa don");
    assertThat(form.locator(".cd-option")).hasCount(1);
    keys.press("Enter");
    assertThat(form.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));

    current(form, "5");
    keys.press("Alt+t");
    assertThat(form.locator(".cd-thumb.is-current .cd-icon-rotate")).isVisible();
    keys.type("hoa don");
    keys.press("Enter");
    current(form, "5");
    keys.press("Shift+ArrowLeft");
    assertThat(form.locator(".cd-thumb[aria-selected=true]")).hasCount(2);
    keys.press("Alt+m");
    assertThat(form.locator(".cd-document").last().locator(".cd-thumb")).hasCount(2);
    window.picture("label-pages-arranged");

    current(form, "2");
    keys.press("Alt+s");
    assertThat(form.locator(".cd-document").first().locator(".cd-thumb")).hasCount(1);
    current(form, "3");
    keys.press("Alt+d");
    assertThat(form.locator(".cd-document[data-kind=aside] .cd-thumb-number")).hasText("3");
    assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");
    keys.press("Control+Enter");
    assertThat(form).hasCount(0);

    documents.group(claim);
    List<ClaimDocument> grouped = documents.documents(claim);
    assertThat(grouped)
        .extracting(ClaimDocument::label)
        .containsExactly("claim_form", "claim_form", "invoice");
    assertThat(grouped.get(2).fileIds()).hasSize(2);
    assertThat(grouped.get(2).pages().get(1).turned()).isEqualTo(90);
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void arrangesPagesWithTheMouse() throws IOException {
    dossier.fileFivePages(documents);
    dossier.start(ClaimProcess.TASK_LABEL_PAGES, "label-pages", "labelPagesCompletion");
    Locator form = Tasklist.of(window, "adjuster").openTask(claim);
    PageDrag drag = new PageDrag(page, form);
    assertThat(form.locator(".cd-document")).hasCount(3);
    assertThat(drag.documents()).containsExactly("1 2 3", "4", "5");

    drag.grab("4").over("2", 0.2).release();
    assertThat(form.locator(".cd-document")).hasCount(2);
    assertThat(drag.documents()).containsExactly("1 4 2 3", "5");
    assertThat(form.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));

    drag.grab("4").outside().release();
    drag.grab("5").over("1", 0.2).escape().release();
    drag.grab("5").over("5", 0.8).release();
    assertThat(drag.documents()).containsExactly("1 4 2 3", "5");
    assertThat(form.locator(".is-dragging, .is-moving, [data-over]")).hasCount(0);

    drag.press("3");
    drag.pressWithControl("1");
    drag.grab("3").over("5", 0.8).release();
    assertThat(drag.documents()).containsExactly("4 2", "5 1 3");
    drag.pressWithControl("5");
    drag.grab("1").toANewDocument();
    window.still("label-pages-dragging");
    drag.release();
    assertThat(drag.documents()).containsExactly("4 2", "5 1 3");

    drag.press("3");
    drag.grab("3").toANewDocument().release();
    assertThat(drag.documents()).containsExactly("4 2", "5 1", "3");
    form.locator(".cd-board-tools .cd-icon-button:has(.cd-icon-earlier)").click();
    assertThat(drag.documents()).containsExactly("4 2", "5 1 3");
    form.locator(".cd-board-tools .cd-icon-button:has(.cd-icon-several)").click();
    drag.press("1");
    assertThat(form.locator(".cd-thumb[aria-selected=true]")).hasCount(2);
    assertThat(Axe.violations(page, ".claimdesk")).isEmpty();
    assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");
    form.locator(".cd-head .cd-primary").click();
    assertThat(form).hasCount(0);

    documents.group(claim);
    assertThat(documents.documents(claim))
        .extracting(document -> document.pages().size())
        .containsExactlyInAnyOrder(2, 3);
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void decidesLineByLineByKeyboardAndShowsItToTheAuditor() throws IOException {
    dossier.fileInvoice(policies, fields, adjudication);
    dossier.start(ClaimProcess.TASK_DECIDE_CLAIM, "decide-claim", "decideClaimCompletion");
    Locator form = Tasklist.of(window, "adjuster").openTask(claim);
    Keyboard keys = page.keyboard();
    assertThat(form.locator(".cd-amounts .is-total")).containsText("500.000");
    assertThat(form.locator(".cd-clock")).isVisible();
    assertThat(form.locator("tr[data-agreement=different] .cd-fact-name"))
        .containsText("Người được bảo hiểm");

    keys.press("Alt+1");
    assertThat(form.locator("td[data-agreement=different]:focus")).containsText("Lê Thị Hường");
    keys.press("Enter");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    keys.press("Escape");
    assertThat(form.locator("td[data-agreement=different]:focus")).isVisible();

    keys.press("Alt+a");
    assertThat(form.locator(".cd-money")).hasValue("500.000");
    assertThat(form.locator(".cd-authority")).containsText("20.000.000");
    keys.press("Alt+2");
    keys.press("Space");
    assertThat(form.locator(".cd-amounts .is-total")).containsText("300.000");
    assertThat(form.locator(".cd-money")).hasValue("300.000");
    keys.press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("Hãy nêu lý do không chi trả");
    assertThat(form.locator(".cd-line-reason select:focus")).isVisible();
    keys.press("ArrowDown");
    window.picture("decide-lines");
    keys.press("Alt+3");
    assertThat(form.locator(".cd-timeline li[data-kind=clock]")).isVisible();
    assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");
    keys.press("Control+Enter");
    assertThat(form).hasCount(0);

    Decision decision = adjudication.decision(claim).orElseThrow();
    assertThat(decision.amount()).isEqualTo(300_000);
    assertThat(decision.refusal().amount()).isEqualTo(200_000);
    assertThat(decision.refusal().lines().get(0).text()).isEqualTo(CaseDossier.MARKUP);
    seeAsAuditor();
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void leadsFromAnInstanceWithAnIncidentToItsDossier() throws IOException {
    dossier.fileFivePages(documents);
    String instance =
        dossier.start(ClaimProcess.TASK_LABEL_PAGES, "label-pages", "labelPagesCompletion");
    engine
        .getRuntimeService()
        .createIncident(Incident.FAILED_JOB_HANDLER_TYPE, instance, null, "No such host");
    Tasklist.logIn(window, "cockpit", "admin");
    page.navigate(
        window.address("/camunda/app/cockpit/default/#/process-instance/" + instance + "/runtime"));

    seesTheDossier(page.locator(".claimdesk-dossier-action"));
    page.getByText("Đường đi").click();
    assertThat(page.locator(".claimdesk-path tr.is-incident")).containsText("No such host");
    seesTheDossier(page.locator(".claimdesk-dossier"));

    page.navigate(window.address("/claims/" + claim));
    assertThat(page.locator(".cd-overview")).containsText("No such host");
    assertThat(Axe.violations(page, "html")).isEmpty();

    engine.getRuntimeService().deleteProcessInstance(instance, "withdrawn");
    page.navigate(window.address("/camunda/app/cockpit/default/#/claimdesk-path/" + instance));
    seesTheDossier(page.locator(".claimdesk-dossier"));
    seesTheDossier(page.locator("[data-variable=claimNumber] a"));
    assertThat(window.complaints()).isEmpty();
  }

  private void seesTheDossier(Locator link) {
    Page opened = page.waitForPopup(link::click);
    assertThat(opened).hasURL(window.address("/claims/" + claim));
    assertThat(opened.locator(".cd-title")).containsText(claim);
    assertThat(opened.locator(".cd-overview")).containsText(CaseDossier.INSURED);
    opened.close();
  }

  @Test
  void showsPagesOutsideTasklistThatEverybodyCanUse() {
    page.navigate(window.address("/claimdesk/reconciliation.html"));
    page.locator(".cd-primary").click();
    assertThat(page.locator(".cd-message a")).isVisible();
    assertThat(Axe.violations(page, "html")).isEmpty();
    page.navigate(window.address("/claims/" + claim));
    assertThat(page.locator("[role=alert]")).isVisible();
    assertThat(Axe.violations(page, "html")).isEmpty();

    Tasklist.logIn(window, "tasklist", "auditor");
    page.navigate(window.address("/claimdesk/reconciliation.html"));
    page.locator("input[type=file]").setInputFiles(vendorsList());
    page.locator(".cd-primary").click();
    assertThat(page.locator("[data-list=onlyTheirs] td").nth(1)).hasText("C98-000001");
    assertThat(page.locator("[data-list=badRows]")).isVisible();
    assertThat(Axe.violations(page, "html")).isEmpty();
    window.picture("reconciliation");

    page.navigate(window.address("/no/such/page"));
    assertThat(page.locator("h1")).hasText("Không mở được trang này");
    assertThat(Axe.violations(page, "html")).isEmpty();
    window.still("no-such-page");
    assertThat(window.complaints()).isEmpty();
  }

  private static FilePayload vendorsList() {
    String day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
    String list =
        """
        check_sum,time,operation
        C98-000001,%s 00:00:05,/ocr/claims
        C98-000002,yesterday,/ocr/claims
        """
            .formatted(day);
    return new FilePayload("list.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8));
  }

  private void seeAsAuditor() {
    try (Window auditor = CHROMIUM.window(port)) {
      Page reading = auditor.page();
      reading.navigate(auditor.address("/claims/" + claim));
      assertThat(reading.locator("[role=alert]")).containsText("Hãy đăng nhập");
      Tasklist.logIn(auditor, "tasklist", "auditor");
      reading.navigate(auditor.address("/claims/" + claim));
      assertThat(reading.locator(".cd-refused-lines")).containsText(CaseDossier.MARKUP);
      assertThat(reading.locator(".cd-overview")).containsText("300.000");
      auditor.picture("dossier-page");
      reading.getByRole(AriaRole.TAB).nth(2).click();
      assertThat(reading.locator(".cd-read-field").first()).isVisible();
      auditor.picture("dossier-papers");
      assertThat(reading.evaluate("window.struck")).isNull();
      reading.navigate(auditor.address("/claims/C00-000000"));
      assertThat(reading.locator("[role=alert]")).containsText("C00-000000");
      assertThat(auditor.complaints()).isEmpty();
    }
  }

  /** Goes to a page with the arrow keys. */
  private void current(Locator form, String number) {
    Locator here = form.locator(".cd-thumb.is-current .cd-thumb-number");
    int wanted = Integer.parseInt(number);
    for (int step = 0; step < 6 && Integer.parseInt(here.innerText()) != wanted; step++) {
      page.keyboard()
          .press(Integer.parseInt(here.innerText()) < wanted ? "ArrowRight" : "ArrowLeft");
      page.waitForTimeout(50);
    }
    assertThat(here).hasText(number);
  }
}

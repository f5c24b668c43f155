package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Documents.NewFile;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;

/** Labelling pages and deciding, in Tasklist by keyboard alone; and the page of a dossier. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.demo.users=true")
@ActiveProfiles("test")
@Tag("application")
class CaseFormsTest {

  private static final AtomicInteger CLAIMS = new AtomicInteger();
  private static final String INSURED = "Nguyễn Thị Ánh Tuyết";
  private static final String MARKUP = "<img src=x onerror=\"window.struck=1\">";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private DossierFields fields;
  @Autowired private Documents documents;
  @Autowired private Policies policies;
  @Autowired private Adjudication adjudication;
  @Autowired private ProcessEngine engine;

  private String claim;
  private ScratchDatabase rows;
  private Window window;
  private Page page;

  @BeforeEach
  void openAWindow() {
    claim = "C99-%06d".formatted(CLAIMS.incrementAndGet());
    rows = new ScratchDatabase(dataSource, () -> {});
    window = CHROMIUM.window(port);
    page = window.page();
  }

  @AfterEach
  void closeIt() {
    window.close();
  }

  @Test
  void arrangesPagesAcrossFilesByKeyboard() throws IOException {
    fileFivePages();
    start(ClaimProcess.TASK_LABEL_PAGES, "label-pages", "labelPagesCompletion");
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
  void decidesLineByLineByKeyboardAndShowsItToTheAuditor() throws IOException {
    fileInvoice();
    start(ClaimProcess.TASK_DECIDE_CLAIM, "decide-claim", "decideClaimCompletion");
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
    assertThat(decision.refusal().lines().get(0).text()).isEqualTo(MARKUP);
    seeAsAuditor();
    assertThat(window.complaints()).isEmpty();
  }

  private void seeAsAuditor() {
    try (Window auditor = CHROMIUM.window(port)) {
      Page reading = auditor.page();
      reading.navigate(auditor.address("/claims/" + claim));
      assertThat(reading.locator("[role=alert]")).containsText("Hãy đăng nhập");
      Tasklist.logIn(auditor, "tasklist", "auditor");
      reading.navigate(auditor.address("/claims/" + claim));
      assertThat(reading.locator(".cd-refused-lines")).containsText(MARKUP);
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

  /** A claim form of three pages, a page that nobody knows, and an identity card. */
  private void fileFivePages() {
    rows.addClaim(claim, INSURED);
    rows.jdbc().sql("delete from claim_file where claim_number = ?").param(claim).update();
    documents.add(
        claim,
        List.of(
            new NewFile("scan.pdf", "application/pdf", SampleFiles.pdf("a", "b", "c", "d")),
            new NewFile("photo.jpg", "image/jpeg", SampleFiles.picture("jpeg", 400, 300))));
    documents.renderPages(claim);
    String[] labels = {"claim_form", "claim_form", "claim_form", null, "id_doc"};
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != null) {
        documents.label(documents.pages(claim).get(i).id(), labels[i], LabelSource.ENGINE);
      }
    }
  }

  private void fileInvoice() {
    rows.addClaim(claim, INSURED, "claim_form", "invoice");
    rows.addPage(claim, 0, "invoice");
    rows.jdbc()
        .sql(
            """
            update claim_page set picture = ?, picture_type = 'image/jpeg', width = 400, height = 300
            where claim_number = ?""")
        .param(SampleFiles.picture("jpeg", 400, 300))
        .param(claim)
        .update();
    rows.jdbc()
        .sql("insert into claim_document_page (document_id, position, page_id) values (?, 0, ?)")
        .param(claim + "-d1")
        .param(claim + "-p0")
        .update();
    policies.save(
        new Policy(
            "P-" + claim,
            "Công ty Ví Dụ",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2099, 12, 31),
            List.of(new InsuredPerson(INSURED, null, null)),
            List.of(new BenefitCover(Benefit.OUTPATIENT, 5_000_000, 0))));
    fields.replace(claim, claim + "-d0", List.of(field("insure_name", INSURED)), List.of());
    fields.replace(
        claim,
        claim + "-d1",
        List.of(
            field("invoice_no", "7"),
            field("buyer_name", "Lê Thị Hường"),
            field("date", "01/03/2026"),
            field("total_amount", "500000")),
        List.of(
            new FieldTable(
                "table",
                0,
                List.of("description", "amount_total"),
                List.of(
                    List.of(cell(MARKUP), cell("200.000")),
                    List.of(cell("Khám bệnh"), cell("300.000"))))));
    adjudication.assess(claim);
  }

  private static Field field(String name, String value) {
    return new Field(name, value, value, 0.99, new Box(20, 20, 200, 60), 0);
  }

  private static Cell cell(String value) {
    return new Cell(value, 0.99, new Box(20, 80, 200, 110));
  }

  private void start(String task, String form, String completion) throws IOException {
    String process = "case_" + form.replace('-', '_');
    engine
        .getRepositoryService()
        .createDeployment()
        .enableDuplicateFiltering(true)
        .addInputStream(
            form + ".html", new ClassPathResource("forms/" + form + ".html").getInputStream())
        .addModelInstance(
            process + ".bpmn",
            Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(task)
                .name(form)
                .camundaCandidateGroups("adjuster,seniorAdjuster")
                .camundaFormKey("embedded:deployment:" + form + ".html")
                .camundaTaskListenerDelegateExpression("create", "${claimTaskListener}")
                .camundaTaskListenerDelegateExpression("complete", "${" + completion + "}")
                .endEvent()
                .done())
        .deploy();
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            process, claim, Map.of(ClaimVariables.CLAIM_NUMBER, (Object) claim));
  }
}

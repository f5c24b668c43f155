package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.review.FieldReview;

/** The adjuster's station in Tasklist, worked as an adjuster works it: mostly by keyboard. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.demo.users=true")
@ActiveProfiles("test")
@Tag("application")
class ReviewStationTest {

  private static final AtomicInteger CLAIMS = new AtomicInteger();

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;
  @Autowired private DossierFields fields;
  @Autowired private FieldReview review;
  @Autowired private ProcessEngine engine;
  @MockitoBean private Recognition recognition;

  private String claim;
  private StationDossier dossiers;
  private Window window;
  private Page page;

  @BeforeEach
  void openAWindow() {
    claim = "S26-%06d".formatted(CLAIMS.incrementAndGet());
    dossiers = new StationDossier(dataSource, fields, review, engine);
    when(recognition.readText(anyString(), any())).thenReturn(words());
    window = CHROMIUM.window(port);
    page = window.page();
  }

  @AfterEach
  void closeIt() {
    window.close();
  }

  @Test
  void isWorkedByKeyboardAloneWithVietnameseLetters() throws IOException {
    Locator form = open(1);
    assertThat(active(form, "label")).hasText(Pattern.compile("^Mã số thuế bên bán"));
    assertThat(form.locator(".cd-clock")).containsText("còn 13 ngày");

    page.keyboard().press("Control+a");
    page.keyboard().type("0123456785");
    assertThat(active(form, ".cd-remark[data-state=bad]").first()).isVisible();
    page.keyboard().press("Backspace");
    page.keyboard().type("7");
    assertThat(active(form, ".cd-remark[data-state=good]").first())
        .containsText("Số kiểm tra đúng");
    page.keyboard().press("Enter");

    assertThat(active(form, "label")).hasText("Người mua hàng");
    page.keyboard().press("Control+a");
    InputMethod.compose(page, "Nguyễn");
    assertThat(active(form, ".cd-input")).hasValue("Nguyễn");
    page.keyboard().press("Alt+1");
    assertThat(active(form, ".cd-input")).hasValue(StationDossier.INSURED);
    page.keyboard().press("Alt+Backspace");
    assertThat(active(form, ".cd-input")).hasValue("Nguyên Thị Anh Tuyet");
    page.keyboard().press("Alt+1");
    page.keyboard().press("Enter");

    assertThat(active(form, "label")).containsText("Ngày hóa đơn");
    page.keyboard().press("Control+a");
    page.keyboard().type("5-3-26");
    assertThat(active(form, ".cd-proper")).containsText("05/03/2026");
    page.keyboard().press("Tab");
    assertThat(active(form, "label")).containsText("Tổng cộng");
    page.keyboard().press("Alt+ArrowUp");
    assertThat(active(form, "label")).containsText("Ngày hóa đơn");
    page.keyboard().press("Enter");

    page.keyboard().press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("chưa được kiểm tra");
    window.picture("station");
    page.keyboard().press("Control+a");
    page.keyboard().type("0,5 tr");
    assertThat(active(form, ".cd-proper")).containsText("500.000");
    page.keyboard().press("Enter");
    assertThat(active(form, "label")).containsText("Mã tra cứu");
    page.keyboard().press("Alt+u");
    assertThat(form.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);

    assertThat(value("tax_code")).isEqualTo("0123456787");
    assertThat(value("buyer_name")).isEqualTo(StationDossier.INSURED);
    assertThat(value("date")).isEqualTo("05/03/2026");
    assertThat(value("total_amount")).isEqualTo("500000");
    assertThat(value("lookup_code")).isNull();
    assertThat(audited())
        .contains("field.unreadable", "fields.reviewed")
        .filteredOn("field.corrected"::equals)
        .hasSize(4);
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void leavesARequiredFieldWithoutAValueOnlyForAReason() throws IOException {
    Locator form = open(1);
    page.keyboard().press("Alt+u");
    Locator reason = active(form, ".cd-missing input");
    assertThat(reason).isFocused();
    page.keyboard().press("Control+Enter");
    assertThat(form.locator(".cd-message")).containsText("hãy nêu lý do");
    page.keyboard().press("Enter");
    assertThat(active(form, ".cd-missing .cd-field-error")).containsText("Trường bắt buộc");
    window.picture("station-missing");
    page.keyboard().press("Alt+2");
    assertThat(reason).hasValue("Bị dấu hoặc chữ ký che");
    page.keyboard().press("End");
    page.keyboard().type(" đỏ");
    page.keyboard().press("Enter");
    assertThat(active(form, "label")).hasText("Người mua hàng");
    acceptTheRest(form);
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);

    assertThat(value("tax_code")).isNull();
    assertThat(
            fields.ofClaim(claim).stream()
                .filter(field -> field.name().equals("tax_code"))
                .findFirst()
                .orElseThrow()
                .missingBecause())
        .isEqualTo("Bị dấu hoặc chữ ký che đỏ");
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void takesWordsThatAreClickedAndReadsPiecesOfThePageAnew() throws IOException {
    Locator form = open(1);
    Locator focused = form.locator(".cd-layer .is-focused");
    BoundingBox box = focused.boundingBox();

    Mouse mouse = page.mouse();
    page.keyboard().down("Shift");
    mouse.move(box.x - 6, box.y - 6);
    mouse.down();
    mouse.move(box.x + 40, box.y + 10, new Mouse.MoveOptions().setSteps(4));
    mouse.move(box.x + box.width + 6, box.y + box.height + 6, new Mouse.MoveOptions().setSteps(4));
    mouse.up();
    page.keyboard().up("Shift");
    assertThat(active(form, ".cd-offer-note")).containsText("Đã đọc lại");
    assertThat(active(form, ".cd-suggestion").first()).containsText("Quầy số");
    window.picture("station-region");

    double scale = box.width / (StationDossier.place(2).width() + 10);
    mouse.click(box.x + (1000 - 400 + 5) * scale, box.y + box.height / 2);
    assertThat(active(form, ".cd-input")).hasValue("Quầy");
    mouse.click(box.x + (1080 - 400 + 5) * scale, box.y + box.height / 2);
    assertThat(active(form, ".cd-input")).hasValue("Quầy số");
    mouse.click(box.x + box.width / 2, box.y + box.height / 2 - 120 * scale);
    assertThat(active(form, "label")).containsText("Số hóa đơn");
    assertThat(active(form, ".cd-crop")).isVisible();
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void editsTheLinesAndHoldsTheirSumAgainstTheTotal() throws IOException {
    Locator form = open(1);
    Locator grid = form.locator(".cd-grid");
    assertThat(grid.locator(".cd-sum")).hasAttribute("data-state", "bad");
    assertThat(grid.locator(".cd-sum")).containsText("-40.000");

    grid.locator("[data-row='1'][data-column='0']").focus();
    paste("Băng gạc\t1\t200.000\nPhí giao hàng\t1\t40,000\n");
    assertThat(grid.locator("tbody tr")).hasCount(3);
    assertThat(grid.locator(".cd-sum")).hasAttribute("data-state", "good");
    page.keyboard().press("Alt+Insert");
    assertThat(grid.locator("tbody tr")).hasCount(4);
    page.keyboard().press("Alt+Delete");
    grid.locator("[data-row='1'][data-column='0']").focus();
    page.keyboard().press("Alt+j");
    assertThat(grid.locator("[data-row='1'][data-column='0']")).hasValue("Băng gạc Phí giao hàng");
    page.keyboard().press("Alt+Backspace");
    assertThat(grid.locator("tbody tr")).hasCount(3);
    assertThat(grid.locator("[data-row='1'][data-column='0']")).isFocused();
    page.keyboard().type("x");
    page.keyboard().press("Escape");
    assertThat(grid.locator("[data-row='1'][data-column='0']")).hasValue("Băng gạc");
    grid.locator(".cd-table-scroll").scrollIntoViewIfNeeded();
    window.picture("station-grid");

    settleAll(form);
    page.keyboard().press("Control+Enter");
    assertThat(form).hasCount(0);
    assertThat(fields.tablesOf(claim + "-d1"))
        .extracting(FieldTable::rows)
        .first()
        .satisfies(
            rows ->
                assertThat(rows)
                    .extracting(row -> row.get(2))
                    .extracting(Cell::value)
                    .containsExactly("300.000", "200000", "40000"));
    assertThat(audited()).contains("table.changed");
  }

  @Test
  void neverTakesTheTextOfAPaperForMarkup() throws IOException {
    Locator form = open(1);
    form.locator(".cd-tab").first().click();
    page.keyboard().press("Alt+c");
    form.locator(".cd-field", new Locator.LocatorOptions().setHasText("Chẩn đoán"))
        .locator(".cd-input")
        .focus();

    assertThat(active(form, ".cd-input")).hasValue(StationDossier.MARKUP);
    assertThat(page.evaluate("window.struck === undefined")).isEqualTo(true);
    assertThat(form.locator("script, img[src='x']")).hasCount(0);
    assertThat(window.complaints()).isEmpty();
  }

  @Test
  void tellsTwoWindowsOnOneTaskOfEachOther() throws IOException {
    Locator form = open(1);
    try (Window second = CHROMIUM.window(port)) {
      Locator other = Tasklist.of(second, "adjuster").openTask(claim);
      assertThat(other.locator(".cd-field.is-active .cd-input")).isFocused();
      second.page().keyboard().press("Enter");
      assertThat(other.locator(".cd-saved")).hasText("Đã lưu nháp");
    }
    page.keyboard().press("Enter");
    assertThat(form.locator(".cd-message")).containsText("ở một cửa sổ khác");
    form.locator(".cd-message .cd-button").click();
    assertThat(form.locator(".cd-progress")).containsText("1/5");

    try (Window third = CHROMIUM.window(port)) {
      Tasklist.of(third, "senior");
      third.page().locator(".tasks-list").getByText(claim).first().click();
      assertThat(third.page().locator(".cd-claim-notice")).containsText("đang do Lan Lê xử lý");
      third.picture("station-of-another");
    }
  }

  @Test
  void showsTheSecondTaskOfASessionToo() throws IOException {
    open(1);
    String first = claim;
    claim = first + "b";
    dossiers.file(claim, 1);
    page.locator(".cd-head-tools .cd-icon-button").last().click();
    page.reload();
    page.locator(".tasks-list").getByText(claim).first().click();
    Locator form = page.locator(".claimdesk");
    assertThat(form.locator(".cd-claim-number")).hasText(claim);
    form.locator(".cd-claim").click();
    assertThat(form.locator(".cd-claim-notice")).isHidden();
    page.locator(".cd-head-tools .cd-icon-button").last().click();

    assertThat(form).hasClass(Pattern.compile("is-wide"));
    assertThat(
            page.evaluate(
                "document.querySelector('.claimdesk').contains(document.elementFromPoint(640, 400))"))
        .isEqualTo(true);
    window.picture("station-second-task");
  }

  @Test
  void holdsFortyPagesAndStacksOnATablet() throws IOException {
    Locator form = open(40);
    assertThat(form.locator(".cd-strip-page")).hasCount(41);
    List<Long> steps = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      steps.add(((Number) page.evaluate(NEXT_FIELD)).longValue());
    }
    Files.createDirectories(Path.of("target"));
    Files.writeString(
        Path.of("target", "station-next-field.txt"), "next field on 40 pages, ms: " + steps + "\n");
    window.picture("station-forty-pages");
    page.setViewportSize(820, 1180);
    page.waitForTimeout(500);
    window.still("station-tablet");

    BoundingBox view = form.locator(".cd-view").boundingBox();
    BoundingBox panel = form.locator(".cd-panel").boundingBox();
    assertThat(panel.y).isGreaterThanOrEqualTo(view.y + view.height);
    assertThat(panel.width).isGreaterThan(700);
    assertThat(window.complaints()).isEmpty();
  }

  /** Milliseconds from the key to the frame that shows the next field's focus. */
  private static final String NEXT_FIELD =
      """
      () => new Promise((done) => {
        const from = performance.now();
        const input = document.activeElement;
        input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
        requestAnimationFrame(() => done(performance.now() - from));
      })""";

  /* ---- working ---- */

  private Locator open(int pages) throws IOException {
    dossiers.file(claim, pages);
    Locator form = Tasklist.of(window, "adjuster").openTask(claim);
    assertThat(form.locator(".cd-field.is-active .cd-input")).isFocused();
    assertThat(form.locator(".cd-sheet-frame.is-loading")).hasCount(0);
    assertThat(form.locator(".cd-layer .is-focused")).isVisible();
    return form;
  }

  private static Locator active(Locator form, String part) {
    return form.locator(".cd-field.is-active " + part);
  }

  private void settleAll(Locator form) {
    form.locator(".cd-field .cd-input").first().focus();
    page.keyboard().press("Control+a");
    page.keyboard().type("0123456787");
    acceptTheRest(form);
  }

  private void acceptTheRest(Locator form) {
    for (int i = 0; i < 12 && form.locator(".cd-progress.is-done").count() == 0; i++) {
      page.keyboard().press("Enter");
    }
    assertThat(form.locator(".cd-progress")).hasClass(Pattern.compile("is-done"));
  }

  private void paste(String text) {
    page.evaluate(
        """
        (text) => {
          const data = new DataTransfer();
          data.setData("text/plain", text);
          document.activeElement.dispatchEvent(
            new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }""",
        text);
  }

  /** Two words right of the tax code, on its line. */
  private static List<TextPage> words() {
    Box line = StationDossier.place(2);
    List<TextPage.Word> words =
        List.of(
            new TextPage.Word("Quầy", 0.9, new Box(980, line.top(), 1050, line.bottom())),
            new TextPage.Word("số", 0.9, new Box(1062, line.top(), 1100, line.bottom())));
    return List.of(new TextPage(0, List.of(new TextPage.Block(List.of(new TextPage.Line(words))))));
  }

  private @org.jspecify.annotations.Nullable String value(String name) {
    return fields.ofClaim(claim).stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(DossierField::value)
        .orElse(null);
  }

  private List<String> audited() {
    return dossiers
        .rows()
        .jdbc()
        .sql("select event from audit_entry where claim_number = ? order by id")
        .param(claim)
        .query(String.class)
        .list();
  }
}

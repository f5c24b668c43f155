package vn.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.process.Groups;

/** The adjuster's tasks from the interface to the tables, in the whole application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@ActiveProfiles("test")
abstract class ReviewTasksContract {

  private static final AtomicInteger CLAIMS = new AtomicInteger();
  private static final String LABELS = "label-pages";
  private static final String FIELDS = "review-fields";

  @Autowired private MockMvc http;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private RepositoryService repository;
  @Autowired private IdentityService identity;
  @Autowired private DataSource dataSource;
  @Autowired private DossierFields fields;
  @Autowired private FieldReview review;
  @Autowired private TaskDesk desk;
  @Autowired private TaskDrafts drafts;

  private ScratchDatabase rows;
  private String claim;

  @BeforeEach
  void prepare() {
    identity.clearAuthentication();
    rows = new ScratchDatabase(dataSource, () -> {});
    claim = "R-" + CLAIMS.incrementAndGet();
    rows.addClaim(claim, "Nguyễn Văn An", "invoice");
    rows.addPage(claim, 0, "invoice");
    rows.addPage(claim, 1, null);
    rows.putPage(claim, 0, 0);
    user("an", Groups.ADJUSTER);
    user("binh", Groups.ADJUSTER);
    name("binh", "Bình", "Trần");
    user("chi", Groups.INTAKE);
  }

  @AfterEach
  void forgetWhoAsked() {
    identity.clearAuthentication();
    LocaleContextHolder.resetLocaleContext();
  }

  /* ---- label pages ---- */

  @Test
  void showsPagesAndTheLabelsToChooseFrom() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");

    show(task, LABELS, "an", "vi")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.claimNumber").value(claim))
        .andExpect(jsonPath("$.benefit").value("outpatient"))
        .andExpect(jsonPath("$.pages", hasSize(2)))
        .andExpect(jsonPath("$.pages[0].file").value("dossier.pdf"))
        .andExpect(jsonPath("$.pages[0].label").value("invoice"))
        .andExpect(jsonPath("$.pages[0].labelSource").value("engine"))
        .andExpect(jsonPath("$.pages[1].label").doesNotExist())
        .andExpect(
            jsonPath("$.pages[1].image")
                .value("/api/claims/%s/pages/%s-p1/image".formatted(claim, claim)))
        .andExpect(jsonPath("$.labels", hasSize(20)))
        .andExpect(jsonPath("$.labels[0].name").value("Hóa đơn"))
        .andExpect(jsonPath("$.labels[18].reading").value(hasText("không đọc")))
        .andExpect(jsonPath("$.draft").doesNotExist());
    show(task, LABELS, "an", "en").andExpect(jsonPath("$.labels[0].name").value("Invoice"));
  }

  @Test
  void labelsThePagesWhenTheTaskIsCompleted() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    save(task, "an", labels("p1", "id_doc")).andExpect(status().isNoContent());
    show(task, LABELS, "an", "vi")
        .andExpect(jsonPath("$.draft.pages['" + claim + "-p1']").value("id_doc"));

    complete(task, "an");

    assertThat(label(1)).isEqualTo("id_doc/HUMAN");
    assertThat(label(0)).isEqualTo("invoice/ENGINE");
    assertThat(drafts.find(task)).isEmpty();
    assertThat(audited()).containsExactly("page.labelled/an");
  }

  @Test
  void refusesToCompleteWhileAPageHasNoLabel() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    save(task, "an", labels("p0", "bill"));

    assertRefused(task, "Còn 1 trang chưa phân loại; đầu tiên là trang 2 của tệp dossier.pdf");

    assertThat(label(0)).isEqualTo("invoice/ENGINE");
    assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    assertThat(drafts.find(task)).isPresent();
  }

  @Test
  void refusesLabelsAndPagesItDoesNotKnow() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    save(task, "an", labels("p1", "holiday_picture"));
    assertRefused(task, "Không có loại giấy tờ \"holiday_picture\"");

    save(task, "an", "{\"pages\":{\"foreign\":\"bill\"}}");
    assertRefused(task, "không thuộc hồ sơ này");

    save(task, "an", "{\"pages\":[]}");
    assertRefused(task, "Bản nháp bị hỏng");
    assertThat(label(1)).isEqualTo("null/null");
  }

  /* ---- who may ---- */

  @Test
  void tellsStrangersNothing() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");

    show(task, LABELS, "chi", "vi").andExpect(status().isForbidden());
    save(task, "chi", "{}").andExpect(status().isForbidden());
    show(task, FIELDS, "an", "vi").andExpect(status().isNotFound());
    show("nowhere", LABELS, "an", "en")
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value("There is no such task, or you may not see it."));
    assertThat(desk.find(task, "chi")).isEmpty();
    assertThat(desk.find(task, "an")).isPresent();
    assertThat(desk.openTasks(claim)).extracting(TaskDesk.OpenTask::id).containsExactly(task);
  }

  @Test
  void keepsNoDraftOfSomebodyElsesTaskNorOfOneThatIsGone() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    tasks.claim(task, "binh");

    save(task, "an", labels("p1", "bill"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("taskOfAnother"))
        .andExpect(jsonPath("$.detail").value("Công việc này đang do Bình Trần xử lý."));
    save(task, "binh", labels("p1", "bill")).andExpect(status().isNoContent());
    complete(task, "binh");
    save(task, "binh", labels("p1", "bill"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("taskGone"));
    assertThat(drafts.find(task)).isEmpty();
  }

  @Test
  void refusesDraftsThatAreNoObject() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");

    save(task, "an", "[1]").andExpect(status().isBadRequest());
    save(task, "an", "{").andExpect(status().isBadRequest());
    save(task, "an", "{\"a\":\"" + "x".repeat(1_000_001) + "\"}")
        .andExpect(status().isPayloadTooLarge());
    save(task, "an", "{\"a\":1" + " ".repeat(4_000_001) + "}")
        .andExpect(status().isPayloadTooLarge())
        .andExpect(jsonPath("$.code").value("draftTooLarge"));
    assertThat(drafts.find(task)).isEmpty();
  }

  /* ---- review fields ---- */

  @Test
  void showsFieldsWithTheirPlaceTheirVerdictAndTheReasons() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");

    show(task, FIELDS, "an", "vi")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.claim.claimedAmount").value(500000))
        .andExpect(jsonPath("$.documents[0].typeName").value("Hóa đơn"))
        .andExpect(jsonPath("$.documents[0].pages[0].id").value(claim + "-p0"))
        .andExpect(field("tax_code", "verdict", "review"))
        .andExpect(field("tax_code", "kind", "TAX_CODE"))
        .andExpect(field("tax_code", "pageId", claim + "-p0"))
        .andExpect(field("tax_code", "reasons", List.of("chữ số kiểm tra của mã số thuế sai")))
        .andExpect(field("tax_code", "box", List.of(1, 2, 30, 40)))
        .andExpect(field("total_amount", "verdict", "review"))
        .andExpect(field("total_amount", "reasons", List.of("độ tin cậy 0,62 < 0,97")))
        .andExpect(field("total_amount", "threshold", 0.97))
        .andExpect(field("date", "verdict", "clear"))
        .andExpect(field("supplier", "reasons", List.of("thiếu: không đọc được trên giấy")))
        .andExpect(field("supplier", "required", true))
        .andExpect(jsonPath("$.documents[0].tables[0].title").value("Hàng hóa, dịch vụ"))
        .andExpect(
            jsonPath("$.documents[0].tables[0].columns[0].label").value("Tên hàng hóa, dịch vụ"))
        .andExpect(jsonPath("$.documents[0].tables[0].rows[0][0].value").value("Thuốc"));
    show(task, FIELDS, "an", "en")
        .andExpect(field("tax_code", "label", "Seller's tax code"))
        .andExpect(field("total_amount", "reasons", List.of("low confidence 0.62 < 0.97")));
  }

  @Test
  void namesEveryFileThatADocumentWasAssembledFrom() throws Exception {
    read();
    rows.jdbc()
        .sql(
            """
            insert into claim_file (id, claim_number, position, name, media_type, size_bytes,
              sha256, classified, content)
            select id || '2', claim_number, 1, 'photo.jpg', media_type, size_bytes, sha256,
              classified, content from claim_file where claim_number = ?""")
        .param(claim)
        .update();
    rows.jdbc()
        .sql("update claim_page set file_id = file_id || '2' where id = ?")
        .param(claim + "-p1")
        .update();
    rows.jdbc()
        .sql("insert into claim_document_page (document_id, position, page_id) values (?, 1, ?)")
        .param(claim + "-d0")
        .param(claim + "-p1")
        .update();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");

    show(task, FIELDS, "an", "vi")
        .andExpect(jsonPath("$.documents[0].file").value("dossier.pdf, photo.jpg"))
        .andExpect(jsonPath("$.documents[0].pages[1].file").value("photo.jpg"));
  }

  @Test
  void settlesTheFieldsWhenTheTaskIsCompleted() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    save(
        task,
        "an",
        entries(
            entry("tax_code", "0123456787", "correct"),
            entry("total_amount", "540.000 đ", "correct"),
            entry("supplier", "Nhà thuốc Minh Họa", "correct"),
            entry("buyer_name", "", "absent"),
            entry("date", "1/3/2026", "correct")));

    complete(task, "an");

    assertSettled("tax_code", "0123456787", Verdict.CORRECTED);
    assertSettled("total_amount", "540000", Verdict.CONFIRMED);
    assertSettled("supplier", "Nhà thuốc Minh Họa", Verdict.CORRECTED);
    assertSettled("buyer_name", null, Verdict.CORRECTED);
    assertSettled("date", "01/03/2026", Verdict.CONFIRMED);
    assertThat(audited())
        .containsExactlyInAnyOrder(
            "field.corrected/an",
            "field.confirmed/an",
            "field.corrected/an",
            "field.absent/an",
            "field.confirmed/an",
            "fields.reviewed/an");
    assertThat(review.judge(claim)).isZero();
    assertThat(review.judge(claim)).isZero();
    assertSettled("tax_code", "0123456787", Verdict.CORRECTED);
    assertThat(field("tax_code").reasons()).containsExactly(Reason.of("taxCodeCheckDigit"));
  }

  @Test
  void showsWhereElseTheDossierStatesAFactAndWhatMayBeMeant() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");

    show(task, FIELDS, "an", "vi")
        .andExpect(field("buyer_name", "elsewhere[0].value", "Nguyễn Văn An"))
        .andExpect(field("buyer_name", "elsewhere[0].place", "Hồ sơ đã nộp"))
        .andExpect(field("buyer_name", "elsewhere[0].same", false))
        .andExpect(field("tax_code", "otherLabel", "Seller's tax code"))
        .andExpect(jsonPath("$.draftRevision").value(0))
        .andExpect(jsonPath("$.task.user").value("an"))
        .andExpect(jsonPath("$.claim.legalClock").exists())
        .andExpect(jsonPath("$.documents[0].tables[0].columns[1].kind").value("MONEY"))
        .andExpect(
            jsonPath("$.documents[0].tables[0].columns[1].totals[0]")
                .value(field("total_amount").id()));
  }

  @Test
  void tellsWhatTheChecksSayBeforeAValueIsKept() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");

    tryOut(task, "tax_code", "0123 456 787")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.value").value("0123456787"))
        .andExpect(jsonPath("$.remarks[0].holds").value(true));
    tryOut(task, "tax_code", "0123456785").andExpect(jsonPath("$.remarks[0].holds").value(false));
    assertThat(field("tax_code").value()).isEqualTo("0123456786");
    http.perform(
            as("an", post("/api/tasks/{task}/fields/{field}/trial", task, "foreign"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isNotFound());
  }

  @Test
  void savesNoDraftOverOneThatAnotherWindowSavedMeanwhile() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");

    saveOver(task, "an", 0, labels("p1", "bill"))
        .andExpect(status().isNoContent())
        .andExpect(header().string(HttpHeaders.ETAG, "\"1\""));
    saveOver(task, "binh", 0, labels("p1", "invoice"))
        .andExpect(status().isPreconditionFailed())
        .andExpect(jsonPath("$.code").value("draftNewer"))
        .andExpect(jsonPath("$.detail").value(hasText("an vừa lưu")));
    saveOver(task, "an", 1, labels("p1", "receipts"))
        .andExpect(header().string(HttpHeaders.ETAG, "\"2\""));

    assertThat(drafts.find(task).orElseThrow()).contains("receipts");
    for (String unknown : List.of("2", "W/\"1\"", "*")) {
      http.perform(
              as("binh", put("/api/tasks/{task}/draft", task))
                  .header(HttpHeaders.IF_MATCH, unknown)
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(labels("p1", "invoice")))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.code").value("revisionUnknown"));
    }
    assertThat(drafts.find(task).orElseThrow()).contains("receipts");
    http.perform(as("binh", get("/api/tasks/{task}/state", task)))
        .andExpect(jsonPath("$.revision").value(2))
        .andExpect(jsonPath("$.savedBy").value("an"))
        .andExpect(jsonPath("$.savedByName").value("an"))
        .andExpect(jsonPath("$.open").value(true));
    http.perform(as("an", get("/api/tasks/nowhere/state")))
        .andExpect(jsonPath("$.open").value(false));
  }

  @Test
  void takesOverChangedRowsAndTellsTheAuditorWhatItTook() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    String tables =
        "\"tables\":{\"%s-d0/0\":[[{\"value\":\"Thuốc\",\"confidence\":0.9},{\"value\":\"500.000\"}],"
            + "[{\"value\":\"Băng gạc\"},{\"value\":\"40.000\"}]]}";
    String unreadable = entry("buyer_name", "", "unreadable");
    save(
        task,
        "an",
        with(allWith(unreadable), tables.formatted(claim), seconds("buyer_name", 12.4)));

    complete(task, "an");

    assertThat(fields.tablesOf(claim + "-d0").get(0).rows())
        .extracting(row -> row.get(0).value() + " " + row.get(1).value())
        .containsExactly("Thuốc 500000", "Băng gạc 40000");
    assertThat(details("table.changed")).contains("\"rowsAfter\":\"2\"");
    assertThat(details("field.unreadable")).contains("\"seconds\":\"12\"");
    assertThat(details("fields.reviewed"))
        .contains("\"accepted\":\"1\"")
        .contains("\"changed\":\"3\"")
        .contains("\"seconds\":\"12\"");
  }

  @Test
  void refusesRowsThatCannotBe() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    String good = allWith(entry("buyer_name", "", "absent"));

    save(
        task,
        "an",
        with(
            good,
            "\"tables\":{\"%s-d0/0\":[[{\"value\":\"A\"},{\"value\":\"nhiều\"}]]}"
                .formatted(claim)));
    assertRefused(task, "Cột \"Thành tiền\", dòng 1: \"nhiều\" không phải là số tiền");
    save(task, "an", with(good, "\"tables\":{\"%s-d0/0\":[[{\"value\":\"A\"}]]}".formatted(claim)));
    assertRefused(task, "bảng không thuộc hồ sơ này");
    save(task, "an", with(good, "\"tables\":{\"foreign/0\":[]}"));
    assertRefused(task, "bảng không thuộc hồ sơ này");
    assertThat(audited()).isEmpty();
  }

  @Test
  void refusesToCompleteWhileAFieldIsOpenAndSettlesNone() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    save(
        task,
        "an",
        entries(entry("tax_code", "0123456787", "correct"), entry("buyer_name", "", "absent")));

    assertRefused(
        task, "Còn 2 trường chưa soát; đầu tiên là \"Tổng cộng tiền thanh toán (Hóa đơn)\"");

    String noEntry = "\"%s\":null".formatted(field("total_amount").id());
    save(task, "an", allWith(noEntry));
    assertRefused(task, "Còn 1 trường chưa soát");
    assertThat(field("tax_code").verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(audited()).isEmpty();
  }

  @Test
  void refusesValuesThatBreakARuleAndSettlesNone() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");

    assertEntryRefused(task, entry("date", "31/02/2026", "correct"), "không phải là ngày");
    assertEntryRefused(task, entry("total_amount", "nhiều", "correct"), "không phải là số tiền");
    assertEntryRefused(task, entry("tax_code", "0123456785", "correct"), "sai chữ số kiểm tra");
    assertEntryRefused(task, entry("tax_code", "12", "correct"), "không phải là mã số thuế");
    assertEntryRefused(task, entry("supplier", " ", "correct"), "bắt buộc");
    assertEntryRefused(task, entry("supplier", "", "absent"), "bắt buộc");
    assertEntryRefused(task, entry("supplier", "", "confirm"), "bắt buộc");
    assertEntryRefused(task, entry("supplier", "A", "guess"), "Bản nháp bị hỏng");
    assertThat(field("tax_code").verdict()).isEqualTo(Verdict.REVIEW);

    save(task, "an", allWith(entry("date", "31/02/2026", "correct")));
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertRefused(task, "\"Invoice date (Invoice)\": \"31/02/2026\" is not a date");
    assertThat(audited()).isEmpty();
  }

  @Test
  void leavesARequiredFieldWithoutAValueOnlyForAReason() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    assertEntryRefused(task, missing("supplier", "unreadable", " "), "phải nêu lý do");
    assertEntryRefused(task, missing("supplier", "absent", "?!"), "phải nêu lý do");
    assertEntryRefused(task, missing("supplier", "confirm", "rách"), "không được để trống");
    assertEntryRefused(task, missing("supplier", "absent", "x".repeat(201)), "dài quá 200");
    assertThat(audited()).isEmpty();

    save(task, "an", allWith(missing("supplier", "unreadable", "  góc giấy\\tbị rách ")));
    complete(task, "an");

    assertSettled("supplier", null, Verdict.CONFIRMED);
    assertThat(field("supplier").missingBecause()).isEqualTo("góc giấy bị rách");
    assertThat(details("field.unreadable")).contains("\"reason\":\"góc giấy bị rách\"");
    assertThat(review.judge(claim)).isZero();
    String again = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    show(again, FIELDS, "an", "vi")
        .andExpect(
            field(
                "supplier",
                "reasons",
                List.of("thiếu: không đọc được trên giấy", "không có giá trị: góc giấy bị rách")));
  }

  @Test
  void takesWhatThePaperPrintsOnceAHumanSaysSo() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    save(
        task,
        "an",
        allWith(entry("tax_code", "0123456785", "correct").replace("}", ",\"asPrinted\":true}")));
    complete(task, "an");
    assertSettled("tax_code", "0123456785", Verdict.CORRECTED);
  }

  @Test
  void confirmsAReadingThatACheckDoubts() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    save(task, "an", allWith(entry("tax_code", "0123456786", "confirm")));
    complete(task, "an");
    assertSettled("tax_code", "0123456786", Verdict.CONFIRMED);
  }

  @Test
  void refusesFieldsOfAnotherDossier() throws Exception {
    read();
    String task = start(ClaimProcess.TASK_REVIEW_FIELDS, "reviewFieldsCompletion");
    save(task, "an", "{\"fields\":{\"foreign\":{\"value\":\"1\",\"action\":\"correct\"}}}");

    assertRefused(task, "trường không thuộc hồ sơ này");
  }

  @Test
  void letsNoStrangerComplete() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    save(task, "an", labels("p1", "bill"));

    assertThatThrownBy(() -> complete(task, "chi")).isInstanceOf(AuthorizationException.class);
    assertThat(label(1)).isEqualTo("null/null");
  }

  @Test
  void letsNobodyCompleteWhatAColleagueHasClaimed() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    tasks.claim(task, "binh");
    save(task, "binh", labels("p1", "bill"));

    assertRefused(task, "Công việc này đang do người khác xử lý");

    assertThat(label(1)).isEqualTo("null/null");
    assertThat(drafts.find(task)).isPresent();
  }

  @Test
  void refusesAClaimNumberThatWasSentAlong() throws Exception {
    String task = start(ClaimProcess.TASK_LABEL_PAGES, "labelPagesCompletion");
    String other = "R-" + CLAIMS.incrementAndGet();
    rows.addClaim(other, "Trần Thị Bình", "invoice");
    rows.addPage(other, 0, null);
    save(task, "an", "{\"pages\":{\"" + other + "-p0\":\"bill\"}}");

    identity.setAuthentication("an", List.of(Groups.ADJUSTER));
    assertThatThrownBy(() -> tasks.complete(task, Map.of(ClaimVariables.CLAIM_NUMBER, other)))
        .hasMessageContaining("Số hồ sơ của công việc đã bị đổi");
    identity.clearAuthentication();

    assertThat(tasks.getVariable(task, ClaimVariables.CLAIM_NUMBER)).isEqualTo(claim);
    assertThat(audited()).isEmpty();
  }

  /* ---- making and asking ---- */

  private void read() {
    var box = new Box(1, 2, 30, 40);
    fields.replace(
        claim,
        claim + "-d0",
        List.of(
            new Field("invoice_no", "123", "00123", 0.99, box, 0),
            new Field("date", "01/03/2026", "01/03/2026", 0.95, box, 0),
            new Field("tax_code", "0123456786", "0123 456 786", 0.99, box, 0),
            new Field("total_amount", "540000", "540.000", 0.62, null, 0),
            new Field("buyer_name", "Trần Thị Bình", "Trần Thị Bình", 0.5, null, 0),
            new Field("lookup_code", null, null, null, null, 0)),
        List.of(
            new FieldTable(
                "table",
                0,
                List.of("description", "amount_total"),
                List.of(List.of(new Cell("Thuốc", 0.9, null), new Cell("", null, null))))));
    assertThat(review.judge(claim)).isEqualTo(4);
    assertThat(review.uncertain(claim)).isEqualTo(4);
  }

  private String start(String taskKey, String listener) {
    String process = "reviewTasksTest_" + taskKey;
    if (repository.createProcessDefinitionQuery().processDefinitionKey(process).count() == 0) {
      repository
          .createDeployment()
          .addModelInstance(
              process + ".bpmn",
              Bpmn.createExecutableProcess(process)
                  .camundaHistoryTimeToLive(1)
                  .startEvent()
                  .userTask(taskKey)
                  .camundaCandidateGroups("adjuster,seniorAdjuster")
                  .camundaTaskListenerDelegateExpression("complete", "${" + listener + "}")
                  .endEvent()
                  .done())
          .deploy();
    }
    runtime.startProcessInstanceByKey(
        process, claim, Map.of(ClaimVariables.CLAIM_NUMBER, (Object) claim));
    return tasks.createTaskQuery().processInstanceBusinessKey(claim).singleResult().getId();
  }

  private void complete(String task, String user) {
    List<String> groups = user.equals("chi") ? List.of(Groups.INTAKE) : List.of(Groups.ADJUSTER);
    identity.setAuthentication(user, groups);
    try {
      tasks.complete(task);
    } finally {
      identity.clearAuthentication();
    }
  }

  private void assertRefused(String task, String message) {
    assertThatThrownBy(() -> complete(task, "an"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining(message);
  }

  private void assertEntryRefused(String task, String entry, String message) throws Exception {
    save(task, "an", allWith(entry)).andExpect(status().isNoContent());
    assertRefused(task, message);
  }

  private ResultActions show(String task, String form, String user, String language)
      throws Exception {
    return http.perform(
        as(user, get("/api/tasks/{task}/{form}", task, form))
            .header(HttpHeaders.ACCEPT_LANGUAGE, language));
  }

  private ResultActions save(String task, String user, String draft) throws Exception {
    return http.perform(
        as(user, put("/api/tasks/{task}/draft", task))
            .contentType(MediaType.APPLICATION_JSON)
            .content(draft));
  }

  private ResultActions saveOver(String task, String user, int revision, String draft)
      throws Exception {
    return http.perform(
        as(user, put("/api/tasks/{task}/draft", task))
            .header(HttpHeaders.IF_MATCH, "\"" + revision + "\"")
            .contentType(MediaType.APPLICATION_JSON)
            .content(draft));
  }

  private ResultActions tryOut(String task, String field, String value) throws Exception {
    String id = field(field).id();
    return http.perform(
        as("an", post("/api/tasks/{task}/fields/{field}/trial", task, id))
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"values\":{\"%s\":\"%s\"}}".formatted(id, value)));
  }

  private static MockHttpServletRequestBuilder as(
      String user, MockHttpServletRequestBuilder request) {
    return request.with(httpBasic(user, user));
  }

  private String labels(String page, String label) {
    return "{\"pages\":{\"%s-%s\":\"%s\"}}".formatted(claim, page, label);
  }

  private String entry(String field, String value, String action) {
    return "\"%s\":{\"value\":\"%s\",\"action\":\"%s\"}"
        .formatted(field(field).id(), value, action);
  }

  private String missing(String field, String action, String reason) {
    return "\"%s\":{\"value\":\"\",\"action\":\"%s\",\"reason\":\"%s\"}"
        .formatted(field(field).id(), action, reason);
  }

  private static String entries(String... entries) {
    return "{\"fields\":{" + String.join(",", entries) + "},\"typed\":{}}";
  }

  /** A draft with further parts. */
  private static String with(String draft, String... parts) {
    return draft.substring(0, draft.length() - 1) + "," + String.join(",", parts) + "}";
  }

  private String seconds(String field, double seconds) {
    return "\"seconds\":{\"%s\":%s}".formatted(field(field).id(), seconds);
  }

  private String details(String event) {
    return rows.jdbc()
        .sql("select details from audit_entry where claim_number = ? and event = ?")
        .param(claim)
        .param(event)
        .query(String.class)
        .single();
  }

  /** Good entries for all open fields, but for this one. */
  private String allWith(String entry) {
    String id = entry.substring(0, entry.indexOf(':'));
    List<String> good =
        List.of(
            entry("tax_code", "0123456787", "correct"),
            entry("total_amount", "540000", "confirm"),
            entry("supplier", "Nhà thuốc Minh Họa", "correct"),
            entry("buyer_name", "", "absent"));
    return entries(
        java.util.stream.Stream.concat(
                good.stream().filter(other -> !other.startsWith(id)),
                java.util.stream.Stream.of(entry))
            .toArray(String[]::new));
  }

  private DossierField field(String name) {
    return fields.ofClaim(claim).stream()
        .filter(candidate -> candidate.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void assertSettled(String name, @Nullable String value, Verdict verdict) {
    assertThat(field(name).value()).isEqualTo(value);
    assertThat(field(name).verdict()).isEqualTo(verdict);
    assertThat(field(name).changedBy()).isEqualTo("an");
  }

  private String label(int page) {
    return rows.jdbc()
        .sql("select label, label_source from claim_page where id = ?")
        .param(claim + "-p" + page)
        .query((row, number) -> row.getString(1) + "/" + row.getString(2))
        .single();
  }

  private List<String> audited() {
    return rows.jdbc()
        .sql("select event, actor from audit_entry where claim_number = ? order by id")
        .param(claim)
        .query((row, number) -> row.getString(1) + "/" + row.getString(2))
        .list();
  }

  private void user(String id, String group) {
    if (identity.createUserQuery().userId(id).count() == 0) {
      var user = identity.newUser(id);
      user.setPassword(id);
      identity.saveUser(user);
      identity.createMembership(id, group);
    }
  }

  private void name(String id, String firstName, String lastName) {
    User user = identity.createUserQuery().userId(id).singleResult();
    user.setFirstName(firstName);
    user.setLastName(lastName);
    identity.saveUser(user);
  }

  private static org.springframework.test.web.servlet.ResultMatcher field(
      String name, String property, Object value) {
    return jsonPath("$.documents[0].fields[?(@.name == '%s')].%s".formatted(name, property))
        .value(hasItem(value));
  }

  private static org.hamcrest.Matcher<String> hasText(String text) {
    return org.hamcrest.Matchers.containsString(text);
  }
}

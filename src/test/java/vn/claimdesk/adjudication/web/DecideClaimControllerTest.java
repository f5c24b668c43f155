package vn.claimdesk.adjudication.web;

import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.claimdesk.Bundles;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.AuthorityLimits;
import vn.claimdesk.adjudication.ClaimEvent;
import vn.claimdesk.adjudication.ClaimEvents;
import vn.claimdesk.adjudication.Cost;
import vn.claimdesk.adjudication.Expenses;
import vn.claimdesk.adjudication.FactGrid;
import vn.claimdesk.adjudication.FactGrids;
import vn.claimdesk.adjudication.FlagTexts;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Page;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Reason;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.TaskDesk;
import vn.claimdesk.review.TaskDesk.OpenTask;
import vn.claimdesk.review.TaskDrafts;

class DecideClaimControllerTest {

  private static final String NUMBER = "C26-000001";
  private static final Instant FILED = Instant.parse("2026-03-19T18:00:00Z");

  private final Claims claims = mock();
  private final Policies policies = mock();
  private final Documents documents = mock();
  private final DocumentCatalogue catalogue = mock();
  private final FactGrids grids = mock();
  private final ClaimEvents events = mock();
  private final Adjudication adjudication = mock();
  private final TaskDrafts drafts = mock();
  private final TaskDesk tasks = mock();
  private MockMvc web;

  @BeforeEach
  void serve() {
    var messages = Bundles.of("adjudication");
    var sheets =
        new DecisionSheets(
            claims,
            policies,
            adjudication,
            grids,
            events,
            new FlagTexts(messages, new CatalogueNames(catalogue)),
            new Papers(documents, new CatalogueNames(catalogue), messages),
            new AuthorityLimits(Map.of("adjuster", 500_000L)),
            drafts,
            messages);
    web =
        MockMvcBuilders.standaloneSetup(
                new DecideClaimController(tasks, sheets, new Problems(messages)))
            .build();
    when(tasks.find(anyString(), anyString())).thenReturn(Optional.empty());
    when(tasks.find("task", "adjuster")).thenReturn(Optional.of(task("userTask_decideClaim")));
    when(drafts.latest("task")).thenReturn(Optional.empty());
    givenTheClaim();
  }

  @Test
  void showsProposalFlagsFactsAndReasonCodes() throws Exception {
    when(drafts.latest("task"))
        .thenReturn(
            Optional.of(new TaskDrafts.Draft("{\"outcome\":\"approved\"}", 3, "adjuster", FILED)));
    ask("task", Locale.forLanguageTag("vi"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.claimNumber").value(NUMBER))
        .andExpect(jsonPath("$.claim.filedAt").value("2026-03-19T18:00:00Z"))
        .andExpect(jsonPath("$.claim.benefit").value("outpatient"))
        .andExpect(jsonPath("$.policy.validTo").value("31/12/2026"))
        .andExpect(jsonPath("$.policy.limitAmount").value(2_000_000))
        .andExpect(jsonPath("$.policy.coPaymentPercent").value(20))
        .andExpect(jsonPath("$.proposal.payableAmount").value(800_000))
        .andExpect(jsonPath("$.proposal.approvableAmount").value(2_000_000))
        .andExpect(jsonPath("$.flags[0].code").value("overLimit"))
        .andExpect(jsonPath("$.flags[0].text").value("Số tiền hợp lệ 3 đồng vượt hạn mức 2 đồng."))
        .andExpect(jsonPath("$.flags[1].text").value("addedByAManager"))
        .andExpect(jsonPath("$.flags[2].text").value("Thiếu serial_no (Hóa đơn): giấy <b>rách</b>"))
        .andExpect(jsonPath("$.flags[3].text").value("Thiếu unknown (Hóa đơn), không nêu lý do."))
        .andExpect(jsonPath("$.grounds[0].text").value("Hóa đơn số 7: tính 3 đồng."))
        .andExpect(jsonPath("$.grid.rows[0].agreement").value("different"))
        .andExpect(jsonPath("$.grid.rows[0].statements[0].value").value("<b>Lê</b>"))
        .andExpect(jsonPath("$.events[0].kind").value("care"))
        .andExpect(jsonPath("$.papers[0].typeName").value("Hóa đơn"))
        .andExpect(
            jsonPath("$.papers[0].pages[0].image")
                .value("/api/claims/C26-000001/pages/p/image?turned=90"))
        .andExpect(jsonPath("$.costs[0].typeName").value("Hóa đơn"))
        .andExpect(jsonPath("$.costs[0].lines[0].text").value("<i>Khám</i>"))
        .andExpect(jsonPath("$.costs[0].lines[0].pageId").value("p"))
        .andExpect(jsonPath("$.costs[0].lines[0].box[3]").value(4))
        .andExpect(
            jsonPath("$.costs[0].lines[1].text").value("Phần không nằm trong các khoản liệt kê"))
        .andExpect(jsonPath("$.limits.authority").value(500_000))
        .andExpect(jsonPath("$.task.dueAt").isNotEmpty())
        .andExpect(jsonPath("$.draftRevision").value(3))
        .andExpect(jsonPath("$.reasonCodes[?(@.code == 'other')].text").isNotEmpty())
        .andExpect(jsonPath("$.draft.outcome").value("approved"));
  }

  @Test
  void speaksEnglishToo() throws Exception {
    ask("task", Locale.ENGLISH)
        .andExpect(jsonPath("$.papers[0].typeName").value("Invoice"))
        .andExpect(jsonPath("$.costs[0].lines[1].text").value("What the items do not explain"))
        .andExpect(jsonPath("$.grounds[0].text").value("Invoice 7: VND 3 counted."))
        .andExpect(jsonPath("$.draft").value(nullValue()));
  }

  @Test
  void hidesTasksThatAreNotThereOrNotDecisions() throws Exception {
    when(tasks.find("review", "adjuster")).thenReturn(Optional.of(task("userTask_reviewFields")));
    ask("gone", Locale.ENGLISH).andExpect(status().isNotFound());
    ask("review", Locale.ENGLISH).andExpect(status().isNotFound());
  }

  private ResultActions ask(String task, Locale locale) throws Exception {
    Principal adjuster = new TestingAuthenticationToken("adjuster", null, "adjuster");
    return web.perform(
        get("/api/tasks/" + task + "/decide-claim").principal(adjuster).locale(locale));
  }

  private static OpenTask task(String definitionKey) {
    return new OpenTask("task", definitionKey, ClaimProcess.CLAIM_HANDLING, NUMBER, null, FILED);
  }

  private void givenTheClaim() {
    when(claims.find(NUMBER))
        .thenReturn(
            Optional.of(
                new Claim(
                    NUMBER,
                    null,
                    "P",
                    "Nguyễn Văn An",
                    LineOfBusiness.HEALTH,
                    Benefit.OUTPATIENT,
                    3_000_000,
                    ClaimStatus.DECIDING,
                    "intake",
                    FILED,
                    3)));
    when(policies.find("P"))
        .thenReturn(
            Optional.of(
                new Policy(
                    "P",
                    "Holder",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    List.of(),
                    List.of(new BenefitCover(Benefit.OUTPATIENT, 2_000_000, 20)))));
    when(adjudication.proposal(NUMBER))
        .thenReturn(
            Optional.of(
                new Proposal(
                    true,
                    true,
                    3_000_000,
                    1_000_000,
                    2_000_000,
                    20,
                    800_000,
                    false,
                    List.of(
                        Reason.of("overLimit", "3", "2"),
                        Reason.of("addedByAManager"),
                        Reason.of("requiredMissing", "invoice", "serial_no", "giấy <b>rách</b>"),
                        Reason.of("requiredMissing", "invoice", "unknown", "")),
                    List.of(Reason.of("invoiceCounted", "7", "3")))));
    Page page = new Page("p", NUMBER, "f", 0, "invoice", null, "d", 10, 20, 90);
    when(documents.documents(NUMBER))
        .thenReturn(
            List.of(
                new ClaimDocument(
                    "d", NUMBER, "f", "invoice", "invoice", DocumentStatus.READ, List.of(page))));
    when(adjudication.expenses(NUMBER))
        .thenReturn(
            new Expenses(
                List.of(
                    new Cost(
                        "d",
                        "7",
                        100,
                        null,
                        List.of(
                            new Cost.Line(
                                "d:0:0",
                                Cost.Kind.PRINTED,
                                "<i>Khám</i>",
                                60,
                                0,
                                new Box(1, 2, 3, 4)),
                            new Cost.Line("d:rest", Cost.Kind.REMAINDER, "", 40, 0, null))))));
    FactGrid grid =
        new FactGrid(
            List.of(new FactGrid.Column("d", "Hóa đơn", true)),
            List.of(
                new FactGrid.Row(
                    "insuredName",
                    "Người được bảo hiểm",
                    FactGrid.Agreement.DIFFERENT,
                    List.of(
                        new FactGrid.Statement(
                            "d",
                            "Người mua",
                            "NAME",
                            "<b>Lê</b>",
                            "p",
                            null,
                            "clear",
                            FactGrid.Agreement.DIFFERENT)))));
    when(grids.of(any(), any())).thenReturn(grid);
    when(events.of(any(), any(), any()))
        .thenReturn(List.of(new ClaimEvent(FILED, true, "care", "Ngày khám", null, "p", null)));
    when(catalogue.find("invoice"))
        .thenReturn(
            Optional.of(
                new DocumentType(
                    "invoice",
                    "invoice",
                    "/ocr/document/invoice",
                    "Hóa đơn",
                    "Invoice",
                    List.of(
                        new FieldType(
                            "invoice_no",
                            FieldKind.CODE,
                            "Số hóa đơn",
                            "Invoice number",
                            true,
                            List.of())),
                    List.of())));
  }
}

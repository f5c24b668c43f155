package vn.claimdesk.audit.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.unit.DataSize;
import vn.claimdesk.Bundles;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.audit.reconciliation.BadRow;
import vn.claimdesk.audit.reconciliation.Reconciler;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.Reconciliation.Comparison;
import vn.claimdesk.audit.reconciliation.Reconciliation.Match;
import vn.claimdesk.audit.reconciliation.ReconciliationSettings;
import vn.claimdesk.audit.reconciliation.ReconciliationWorkbooks;
import vn.claimdesk.audit.reconciliation.VendorCall;
import vn.claimdesk.audit.reconciliation.VendorList;
import vn.claimdesk.audit.reconciliation.VendorLists;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.recognition.BillableCalls.BillableCall;
import vn.claimdesk.recognition.BillableCalls.Billing;

class ReconciliationControllerTest {

  private static final Instant SENT = Instant.parse("2026-11-05T01:02:03Z");
  private static final MockMultipartFile FILE =
      new MockMultipartFile("file", "list.csv", "text/csv", new byte[] {1});

  private final Reconciler reconciler = mock();
  private final VendorLists lists = mock();
  private final ReconciliationWorkbooks workbooks = mock();
  private final VendorList list = new VendorList(List.of(), List.of());
  private MockMvc mvc;

  @BeforeEach
  void setUp() {
    var messages = Bundles.of("audit");
    var settings =
        new ReconciliationSettings(
            Duration.ofMinutes(5), ExportPeriod.VIETNAM, DataSize.ofMegabytes(1), 10);
    var controller =
        new ReconciliationController(
            reconciler,
            lists,
            workbooks,
            new ReconciliationSheets(messages),
            settings,
            new Problems(messages));
    mvc =
        MockMvcBuilders.standaloneSetup(controller)
            .setMessageConverters(
                new MappingJackson2HttpMessageConverter(
                    Jackson2ObjectMapperBuilder.json()
                        .featuresToDisable(
                            com.fasterxml.jackson.databind.SerializationFeature
                                .WRITE_DATES_AS_TIMESTAMPS)
                        .build()))
            .build();
  }

  @Test
  void countsBilledCallsByOperationDayAndCheckSum() throws Exception {
    when(reconciler.reconcile(eq(request(300)), isNull(), eq("auditor")))
        .thenReturn(
            new Reconciliation(
                request(300),
                List.of(call("1", "C1"), call("2", "C1"), call("3", "C2")),
                List.of(),
                Optional.empty()));
    mvc.perform(get("/api/calls/reconciliation?month=2026-11").principal(() -> "auditor"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.billed.calls").value(3))
        .andExpect(jsonPath("$.billed.byOperation[0].operation").value("/ocr/claims"))
        .andExpect(jsonPath("$.billed.byDay[0].day").value("2026-11-05"))
        .andExpect(jsonPath("$.billed.byCheckSum[0].calls").value(2))
        .andExpect(jsonPath("$.billed.rows.length()").value(2))
        .andExpect(jsonPath("$.comparison").isEmpty());
  }

  @Test
  void tellsWhatBecameOfEachRowOfTheList() throws Exception {
    when(lists.read(any(), eq(ZoneId.of("UTC")))).thenReturn(list);
    when(reconciler.reconcile(eq(request(60)), eq(list), eq("auditor")))
        .thenReturn(compared(request(60)));
    mvc.perform(
            multipart("/api/calls/reconciliation?month=2026-11&tolerance=60&zone=UTC")
                .file(FILE)
                .locale(Locale.ENGLISH)
                .principal(() -> "auditor"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.comparison.counts.rows").value(3))
        .andExpect(jsonPath("$.comparison.matched[0].differenceSeconds").value(2.0))
        .andExpect(jsonPath("$.comparison.onlyTheirs[0].row").value(3))
        .andExpect(jsonPath("$.comparison.badRows[0].problem").value("The check_sum is missing."));
  }

  @Test
  void sendsTheWorkbook() throws Exception {
    when(lists.read(any(), any())).thenReturn(list);
    when(reconciler.reconcile(any(), any(), any())).thenReturn(compared(request(300)));
    doAnswer(
            call -> {
              call.getArgument(3, ClaimWorkbooks.Destination.class).open().write(42);
              return null;
            })
        .when(workbooks)
        .write(any(), eq("auditor"), eq(Locale.ENGLISH), any());
    mvc.perform(
            multipart("/api/calls/reconciliation.xlsx?month=2026-11&lang=en")
                .file(FILE)
                .principal(() -> "auditor"))
        .andExpect(status().isOk())
        .andExpect(content().contentType(ClaimWorkbooks.MEDIA_TYPE))
        .andExpect(content().bytes(new byte[] {42}))
        .andExpect(header().string("Content-Disposition", containsString("calls_2026-11.xlsx")));
  }

  @ParameterizedTest
  @CsvSource({
    "'', monthMissing, month is missing",
    "month=2026-13, noMonth, is no month",
    "month=2026-11&tolerance=-1, tolerance, 0 to 86400",
    "month=2026-11&zone=Mars, noZone, is no time zone",
    "month=1999-11, outOfReason, out of range",
  })
  void refusesWhatMakesNoReconciliation(String query, String code, String detail) throws Exception {
    mvc.perform(
            multipart("/api/calls/reconciliation?" + query)
                .file(FILE)
                .locale(Locale.ENGLISH)
                .principal(() -> "auditor"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.detail").value(containsString(detail)));
  }

  @Test
  void asksForTheFileWhereThereIsNone() throws Exception {
    mvc.perform(
            multipart("/api/calls/reconciliation?month=2026-11")
                .locale(Locale.ENGLISH)
                .principal(() -> "auditor"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("noFile"));
  }

  private static Reconciliation.Request request(int tolerance) {
    return new Reconciliation.Request(
        ExportPeriod.ofMonth("2026-11"), null, Duration.ofSeconds(tolerance));
  }

  private static Reconciliation compared(Reconciliation.Request request) {
    var row = new VendorCall(2, "C1", "/ocr/claims", SENT.plusSeconds(2), null);
    var theirs = new VendorCall(3, "C9", "/ocr/claims", SENT, null);
    return new Reconciliation(
        request,
        List.of(call("1", "C1")),
        List.of(),
        Optional.of(
            new Comparison(
                List.of(new Match(call("1", "C1"), row)),
                List.of(),
                List.of(),
                List.of(theirs),
                List.of(new BadRow(4, "noCheckSum", "")))));
  }

  private static BillableCall call(String id, String checkSum) {
    return new BillableCall(
        id, checkSum, "/ocr/claims", "https://h.test", SENT, Duration.ZERO, Billing.BILLED);
  }
}

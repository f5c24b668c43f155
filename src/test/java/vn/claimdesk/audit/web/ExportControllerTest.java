package vn.claimdesk.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.claimdesk.Bundles;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.problem.Problems;

class ExportControllerTest {

  private final ClaimWorkbooks workbooks = mock();
  private MockMvc mvc;

  @BeforeEach
  void setUp() {
    var messages = Bundles.of("audit");
    mvc =
        MockMvcBuilders.standaloneSetup(new ExportController(workbooks, new Problems(messages)))
            .build();
  }

  @Test
  void sendsTheWorkbookOfBothDaysIncluded() throws Exception {
    doAnswer(
            call -> {
              call.getArgument(1, ClaimWorkbooks.Destination.class).open().write(42);
              return null;
            })
        .when(workbooks)
        .write(any(), any());

    mvc.perform(asAuditor(get("/api/exports/claims.xlsx?from=2026-03-01&to=2026-03-31&lang=en")))
        .andExpect(status().isOk())
        .andExpect(content().contentType(ClaimWorkbooks.MEDIA_TYPE))
        .andExpect(content().bytes(new byte[] {42}))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"claims_2026-03-01_2026-03-31.xlsx\""));

    var request = ArgumentCaptor.forClass(ClaimWorkbooks.Request.class);
    verify(workbooks).write(request.capture(), any());
    assertThat(request.getValue().auditor()).isEqualTo("auditor");
    assertThat(request.getValue().language()).isEqualTo(Locale.ENGLISH);
    assertThat(request.getValue().period().start())
        .isEqualTo(Instant.parse("2026-02-28T17:00:00Z"));
    assertThat(request.getValue().period().end()).isEqualTo(Instant.parse("2026-03-31T17:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', vi, Thiếu ngày",
    "'?from=2026-03-01', en, The day \"to\" is missing",
    "'?from=01/03/2026&to=2026-03-31', en, \"01/03/2026\" in \"from\" is no day",
    "'?from=2026-02-30&to=2026-03-31', vi, không phải là ngày",
    "'?from=2026-03-02&to=2026-03-01', en, is after the last day",
    "'?from=1000-01-01&to=2026-03-01', vi, nằm ngoài khoảng",
    "'?from=2026-01-01&to=%2B999999999-12-31', en, out of range"
  })
  void refusesDaysThatMakeNoPeriod(String query, String language, String detail) throws Exception {
    mvc.perform(
            asAuditor(get(java.net.URI.create("/api/exports/claims.xlsx" + query)))
                .locale(Locale.forLanguageTag(language))
                .accept(ClaimWorkbooks.MEDIA_TYPE))
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString(detail)));
    verify(workbooks, never()).write(any(), any());
  }

  @Test
  void sendsAStoredWorkbook() throws Exception {
    var period = new ExportPeriod(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2));
    when(workbooks.find("id-1"))
        .thenReturn(
            Optional.of(new ClaimWorkbooks.Stored("id-1", period, "auditor", Instant.EPOCH)));

    doAnswer(
            call -> {
              call.getArgument(2, ClaimWorkbooks.Destination.class).open().write(7);
              return null;
            })
        .when(workbooks)
        .fetch(any(), any(), any());

    mvc.perform(asAuditor(get("/api/exports/id-1")))
        .andExpect(status().isOk())
        .andExpect(content().bytes(new byte[] {7}));
  }

  @Test
  void saysThatThereIsNoSuchExport() throws Exception {
    when(workbooks.find("nope")).thenReturn(Optional.empty());

    mvc.perform(asAuditor(get("/api/exports/nope")).locale(Locale.ENGLISH))
        .andExpect(status().isNotFound())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.detail").value("There is no such export."));
  }

  private static MockHttpServletRequestBuilder asAuditor(MockHttpServletRequestBuilder request) {
    return request.principal(() -> "auditor");
  }
}

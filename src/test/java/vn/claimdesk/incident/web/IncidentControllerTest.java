package vn.claimdesk.incident.web;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import vn.claimdesk.Bundles;
import vn.claimdesk.incident.Cause;
import vn.claimdesk.incident.Incidents;
import vn.claimdesk.incident.OpenIncident;
import vn.claimdesk.problem.Problems;

class IncidentControllerTest {

  private final Incidents incidents = mock();
  private MockMvc mvc;

  @BeforeEach
  void setUp() {
    var messages = Bundles.of("incident");
    mvc =
        MockMvcBuilders.standaloneSetup(
                new IncidentController(
                    incidents, new IncidentSheets(messages), new Problems(messages)))
            .build();
    when(incidents.open())
        .thenReturn(
            List.of(
                incident("1", Cause.QUOTA, "C1"),
                incident("2", Cause.QUOTA, "C1"),
                incident("3", Cause.OUTAGE, "C2")));
  }

  @Test
  void groupsIncidentsByCauseWithWhatToDo() throws Exception {
    mvc.perform(get("/api/incidents").locale(Locale.ENGLISH))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(2))
        .andExpect(jsonPath("$[0].cause").value("quota"))
        .andExpect(jsonPath("$[0].advice").value(containsString("Buy requests")))
        .andExpect(jsonPath("$[0].incidents").value(2))
        .andExpect(jsonPath("$[0].claims").value(1))
        .andExpect(jsonPath("$[0].messages[0].incidents").value(2));
    mvc.perform(get("/api/incidents").locale(Locale.forLanguageTag("vi")))
        .andExpect(jsonPath("$[1].name").value("Dịch vụ gián đoạn"));
  }

  @Test
  void answersBatchAndNumberOfJobs() throws Exception {
    when(incidents.retry(any(), eq("admin")))
        .thenReturn(
            new Incidents.Retry(Optional.of("batch-1"), List.of(incident("1", Cause.QUOTA, "C1"))));
    retry("{\"cause\": \"quota\", \"claimNumbers\": [\"C1\"]}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.batchId").value("batch-1"))
        .andExpect(jsonPath("$.jobs").value(1))
        .andExpect(jsonPath("$.progress").value(containsString("batchId=batch-1")));
    verify(incidents).retry(new Incidents.Filter(Set.of(Cause.QUOTA), Set.of("C1")), "admin");
  }

  @Test
  void onlyCountsOnADryRun() throws Exception {
    retry("{\"cause\": \"recognition\", \"dryRun\": true}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.batchId").isEmpty())
        .andExpect(jsonPath("$.dryRun").value(true))
        .andExpect(jsonPath("$.jobs").value(3))
        .andExpect(jsonPath("$.claims").value(2));
    verify(incidents, never()).retry(any(), any());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | causeUnknown",
        "{\"cause\": \"weather\"} | causeUnknown",
        "{\"cause\": \"all\", \"claimNumbers\": [null]} | claimNumbers",
        "nonsense | notJson",
      })
  void refusesAWishThatMeansNothing(String body, String code) throws Exception {
    retry(body).andExpect(status().isBadRequest()).andExpect(jsonPath("$.code").value(code));
    verify(incidents, never()).retry(any(), any());
  }

  private ResultActions retry(String body) throws Exception {
    return mvc.perform(
        post("/api/incidents/retry")
            .contentType(MediaType.APPLICATION_JSON)
            .content(body)
            .locale(Locale.ENGLISH)
            .principal(() -> "admin"));
  }

  private static OpenIncident incident(String id, Cause cause, String claim) {
    return new OpenIncident(
        id, "job-" + id, cause, claim, "message", "serviceTask_readDocument", Instant.EPOCH);
  }
}

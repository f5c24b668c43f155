package vn.claimdesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

/** The auditor's two ways to a workbook, in the running application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Tag("application")
class ExportTest {

  private static final String START = "/engine-rest/process-definition/key/claimExport/start";

  @LocalServerPort private int port;
  @Autowired private javax.sql.DataSource dataSource;
  @Autowired private JdbcClient jdbc;
  @Autowired private DossierFields fields;
  @Autowired private AuditTrail audit;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;

  private String claim;
  private ApiCalls auditor;

  @BeforeEach
  void aClaimOfTheTenthOfMarch() {
    claim = "X26-" + UUID.randomUUID().toString().substring(0, 8);
    new ScratchDatabase(dataSource, () -> {}).addClaim(claim, "Trần Thị Bình", "invoice");
    fields.replace(
        claim,
        claim + "-d0",
        List.of(new Field("total_amount", "500000", "500.000", 0.6, new Box(1, 2, 3, 4), 0)),
        List.of());
    String field = fields.ofClaim(claim).get(0).id();
    fields.judge(field, 0.9, Verdict.REVIEW, List.of(Reason.of("lowConfidence", "0.6", "0.9")));
    fields.settle(
        field,
        "550000",
        null,
        Verdict.CORRECTED,
        "adjuster",
        Instant.parse("2026-03-11T02:00:00Z"));
    audit.record(claim, "field.corrected", "adjuster", java.util.Map.of("to", "550000"));
    auditor = new ApiCalls(port, "auditor");
  }

  @Test
  void givesAuditorsAWorkbookOfThePeriod() throws Exception {
    var answer = auditor.get("/api/exports/claims.xlsx?from=2026-03-10&to=2026-03-10&lang=en");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(ClaimWorkbooks.MEDIA_TYPE);
    try (var workbook = workbook(answer)) {
      assertThat(rows(workbook, "Claims")).hasSize(1);
      Row field = rows(workbook, "Fields").get(0);
      assertThat(field.getCell(7).getNumericCellValue()).isEqualTo(550_000);
      assertThat(field.getCell(11).getStringCellValue()).isEqualTo("low confidence 0.6 < 0.9");
      assertThat(field.getCell(12).getStringCellValue()).isEqualTo("adjuster");
      assertThat(rows(workbook, "Events")).hasSize(1);
    }
    assertThat(exportsRecorded()).isPositive();
  }

  @Test
  void leavesOutClaimsOfOtherDays() throws Exception {
    var answer = auditor.get("/api/exports/claims.xlsx?from=2026-03-11&to=2026-03-11&lang=en");

    try (var workbook = workbook(answer)) {
      assertThat(rows(workbook, "Claims")).isEmpty();
    }
  }

  @Test
  void refusesBadDaysInTheCallersLanguage() throws Exception {
    var answer =
        auditor.get("/api/exports/claims.xlsx?from=10/03/2026&to=x", "Accept-Language", "en");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("detail").asText()).contains("10/03/2026").contains("is no day");
  }

  @Test
  void refusesEverybodyElse() throws Exception {
    for (String user : List.of("adjuster", "senior", "intake", "admin")) {
      var answer =
          new ApiCalls(port, user).get("/api/exports/claims.xlsx?from=2026-03-10&to=2026-03-10");
      assertThat(answer.status()).as(user).isEqualTo(403);
    }
  }

  @Test
  void keepsTheWorkbookOfTheProcessForItsAuditor() throws Exception {
    var started = start(auditor, "2026-03-10", "2026-03-10");
    assertThat(started.status()).isEqualTo(200);
    runJobs();

    JsonNode task = auditor.get("/engine-rest/task?processInstanceId=" + id(started)).json().get(0);
    assertThat(task.path("assignee").asText()).isEqualTo("auditor");
    assertThat(task.path("name").asText()).isEqualTo("Tải tệp Excel");
    String export = (String) runtime.getVariable(id(started), "exportId");

    var answer = auditor.get("/api/exports/" + export);
    assertThat(answer.header("Content-Disposition")).contains("claims_2026-03-10_2026-03-10.xlsx");
    try (var workbook = workbook(answer)) {
      assertThat(rows(workbook, "Claims")).isNotEmpty();
      assertThat(workbook.getSheet("About").getRow(4).getCell(1).getStringCellValue())
          .isEqualTo("auditor");
    }
    assertThat(new ApiCalls(port, "adjuster").get("/api/exports/" + export).status())
        .isEqualTo(403);

    var completed =
        auditor.post(
            "/engine-rest/task/" + task.path("id").asText() + "/complete",
            "application/json",
            "{}".getBytes(StandardCharsets.UTF_8));
    assertThat(completed.status()).isEqualTo(204);
    runJobs();
    assertThat(runtime.createProcessInstanceQuery().processInstanceId(id(started)).count())
        .isZero();
  }

  @Test
  void refusesToStartWithoutAProperPeriodOrByAnybodyElse() throws Exception {
    long before = runtime.createProcessInstanceQuery().processDefinitionKey("claimExport").count();

    var backwards = start(auditor, "2026-03-11", "2026-03-10");
    assertThat(backwards.status()).isGreaterThanOrEqualTo(400);
    assertThat(backwards.json().path("message").asText()).contains("is after the last day");
    assertThat(start(new ApiCalls(port, "adjuster"), "2026-03-10", "2026-03-10").status())
        .isIn(403, 404);

    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("claimExport").count())
        .isEqualTo(before);
  }

  private static ApiCalls.Answer start(ApiCalls user, String from, String to) throws Exception {
    String body =
        """
        {"variables": {"from": {"value": "%s", "type": "String"},
          "to": {"value": "%s", "type": "String"}, "language": {"value": "en", "type": "String"},
          "starter": {"value": "somebody-else", "type": "String"}}}"""
            .formatted(from, to);
    return user.post(START, "application/json", body.getBytes(StandardCharsets.UTF_8));
  }

  private static String id(ApiCalls.Answer started) throws Exception {
    return started.json().path("id").asText();
  }

  private void runJobs() {
    List<Job> jobs = management.createJobQuery().processDefinitionKey("claimExport").list();
    jobs.forEach(job -> management.executeJob(job.getId()));
  }

  private int exportsRecorded() {
    return jdbc.sql(
            "select count(*) from audit_entry where event = 'claims.exported' and actor = 'auditor'")
        .query(Integer.class)
        .single();
  }

  private static XSSFWorkbook workbook(ApiCalls.Answer answer) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(answer.response().body()));
  }

  /** Rows about this test's claim. */
  private List<Row> rows(XSSFWorkbook workbook, String sheet) {
    var rows = new ArrayList<Row>();
    for (Row row : workbook.getSheet(sheet)) {
      if (row.getCell(0).getStringCellValue().equals(claim)) {
        rows.add(row);
      }
    }
    return rows;
  }
}

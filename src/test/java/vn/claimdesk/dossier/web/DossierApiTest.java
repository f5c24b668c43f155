package vn.claimdesk.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.ApiCalls.Answer;
import vn.claimdesk.ApiCalls.Part;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;
import vn.claimdesk.recognition.Recognition;

/** Files a claim, runs its process by hand up to the first human, and looks at it as callers do. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class DossierApiTest {

  @LocalServerPort private int port;
  @Autowired private ManagementService jobs;
  @MockitoBean private Recognition recognition;
  private ApiCalls adjuster;
  private ApiCalls intake;

  @BeforeEach
  void logIn() throws Exception {
    adjuster = new ApiCalls(port, "adjuster");
    intake = new ApiCalls(port, "intake");
    new ApiCalls(port, "admin")
        .put(
            "/api/policies/DOS-1",
            """
            {"holder":"Công ty Ví Dụ","validFrom":"2026-01-01","validTo":"2026-12-31",
             "insuredPersons":[{"name":"Nguyễn Thị Mẫu"}],
             "benefits":[{"benefit":"outpatient","limitAmount":5000000,"coPaymentPercent":20}]}""");
  }

  @Test
  void showsAClaimFromItsFilingToItsFirstTask() throws Exception {
    when(recognition.classify(any(), any()))
        .thenReturn(List.of(new PageLabel(0, "invoice"), new PageLabel(1, "invoice")));
    when(recognition.read(any(), eq("/ocr/document/invoice"), any())).thenReturn(invoice());
    String number = file();

    JsonNode filed = adjuster.get("/api/claims/" + number).json();
    assertThat(filed.path("status").textValue()).isEqualTo("reading");
    assertThat(filed.path("documents")).isEmpty();
    assertThat(filed.path("openTasks")).isEmpty();
    assertThat(filed.has("decision")).isTrue();
    assertThat(filed.path("decision").isNull()).isTrue();

    runJobs();

    JsonNode dossier = adjuster.get("/api/claims/" + number, "Accept-Language", "en").json();
    assertThat(dossier.path("status").textValue()).as(dossier.toString()).isEqualTo("reviewing");
    JsonNode document = dossier.at("/documents/0");
    assertThat(document.path("file").textValue()).isEqualTo("scan.pdf");
    assertThat(document.path("type").textValue()).isEqualTo("invoice");
    assertThat(document.at("/pages/0/label").textValue()).isEqualTo("invoice");
    assertThat(document.at("/pages/0/labelSource").textValue()).isEqualTo("engine");
    assertThat(document.at("/pages/0/width").intValue()).isEqualTo(500);
    assertThat(document.at("/pages/1/index").intValue()).isOne();
    JsonNode total = field(document, "total_amount");
    assertThat(total.path("value").textValue()).isEqualTo("500000");
    assertThat(total.path("confidence").doubleValue()).isEqualTo(0.31);
    assertThat(total.path("box").toString()).isEqualTo("[10,20,110,40]");
    assertThat(total.path("page").intValue()).isZero();
    assertThat(total.path("verdict").textValue()).isEqualTo("review");
    assertThat(total.path("reasons")).isNotEmpty();
    assertThat(document.at("/tables/0/name").textValue()).isEqualTo("table");
    assertThat(document.at("/tables/0/columns/0").textValue()).isEqualTo("description");
    assertThat(document.at("/tables/0/rows/0/0/value").textValue()).isEqualTo("Khám bệnh");
    assertThat(document.at("/tables/0/rows/0/0/box").toString()).isEqualTo("[1,2,3,4]");
    assertThat(dossier.at("/openTasks/0/key").textValue()).isEqualTo("userTask_reviewFields");

    assertPicture(document.at("/pages/0/image").textValue());
    assertThat(adjuster.get("/api/claims?status=reviewing").json())
        .anySatisfy(entry -> assertThat(entry.path("claimNumber").textValue()).isEqualTo(number));
  }

  @Test
  void showsPagesThatAHumanHasToLabel() throws Exception {
    when(recognition.classify(any(), any())).thenReturn(List.of(new PageLabel(0, "invoice")));
    String number = file();
    runJobs();

    JsonNode dossier = intake.get("/api/claims/" + number).json();

    assertThat(dossier.path("status").textValue()).isEqualTo("labelling");
    assertThat(dossier.path("otherPages")).hasSize(2);
    assertThat(dossier.at("/otherPages/1/label").isNull()).isTrue();
    assertThat(dossier.path("openTasks")).as("tasks are not for the intake's eyes").isEmpty();
    assertThat(adjuster.get("/api/claims/" + number).json().at("/openTasks/0/key").textValue())
        .isEqualTo("userTask_labelPages");
  }

  @Test
  void showsEveryoneWhoMaySeeItTheWholeOfADossier() throws Exception {
    when(recognition.classify(any(), any()))
        .thenReturn(List.of(new PageLabel(0, "invoice"), new PageLabel(1, "invoice")));
    when(recognition.read(any(), eq("/ocr/document/invoice"), any())).thenReturn(invoice());
    String number = file();
    runJobs();

    ApiCalls auditor = new ApiCalls(port, "auditor");
    Answer answer = auditor.get("/api/claims/" + number + "/dossier", "Accept-Language", "en");

    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    JsonNode dossier = answer.json();
    assertThat(dossier.at("/claim/status").textValue()).isEqualTo("reviewing");
    assertThat(dossier.at("/policy/holder").textValue()).isEqualTo("Công ty Ví Dụ");
    assertThat(dossier.path("decision").isNull()).isTrue();
    assertThat(dossier.at("/openTasks/0/name").textValue()).startsWith(number);
    assertThat(dossier.path("stops")).isEmpty();
    JsonNode total = labelled(dossier.at("/papers/0/fields"), "Total amount");
    assertThat(total.path("value").textValue()).isEqualTo("500000");
    assertThat(total.path("box").toString()).isEqualTo("[10,20,110,40]");
    assertThat(total.path("pageId").textValue())
        .isEqualTo(dossier.at("/papers/0/pages/0/id").textValue());
    assertThat(total.path("verdict").textValue()).isEqualTo("review");
    assertThat(dossier.at("/papers/0/tables/0/columns/0/label").textValue())
        .isEqualTo("Description");
    assertThat(dossier.at("/grid/columns/0/title").textValue()).isEqualTo("As filed");
    assertThat(dossier.path("events"))
        .anySatisfy(event -> assertThat(event.path("text").textValue()).isEqualTo("Claim filed"));
    for (String user : List.of("adjuster", "senior", "admin")) {
      assertThat(new ApiCalls(port, user).get("/api/claims/" + number + "/dossier").status())
          .as(user)
          .isEqualTo(200);
    }
    assertThat(intake.get("/api/claims/" + number + "/dossier").status()).isEqualTo(403);
  }

  @Test
  void saysWhyADossierStandsStill() throws Exception {
    when(recognition.classify(any(), any())).thenThrow(new IllegalStateException("No such host"));
    String number = file();
    assertThatThrownBy(this::runJobs).hasMessageContaining("No such host");
    jobs.createJobQuery().withException().list().forEach(job -> jobs.setJobRetries(job.getId(), 0));

    JsonNode stop =
        new ApiCalls(port, "auditor")
            .get("/api/claims/" + number + "/dossier", "Accept-Language", "en")
            .json()
            .at("/stops/0");

    assertThat(stop.path("cause").textValue()).isEqualTo("Other cause");
    assertThat(stop.path("message").textValue()).contains("No such host");
  }

  @Test
  void servesAPageThatSaysNothingOfAClaimByItself() throws Exception {
    Answer page = adjuster.get("/claims/C00-000000");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.header("Content-Security-Policy"))
        .contains("default-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(new String(page.response().body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("dossier.js")
        .doesNotContain("C00-000000");
    Answer unknown = adjuster.get("/api/claims/%3Cb%3E/dossier", "Accept-Language", "en");
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    assertThat(unknown.json().path("detail").textValue()).isEqualTo("There is no claim <b>.");
  }

  private static JsonNode labelled(JsonNode fields, String label) {
    for (JsonNode field : fields) {
      if (label.equals(field.path("label").textValue())) {
        return field;
      }
    }
    throw new AssertionError(label + " in " + fields);
  }

  @Test
  void saysWhatThereIsNot() throws Exception {
    Answer claim = adjuster.get("/api/claims/C00-000000", "Accept-Language", "en");
    Answer page = adjuster.get("/api/claims/C00-000000/pages/x/image", "Accept-Language", "en");
    Answer list = adjuster.get("/api/claims?limit=0", "Accept-Language", "en");
    Answer status = adjuster.get("/api/claims?status=lost", "Accept-Language", "en");
    assertThat(status.status()).isEqualTo(400);
    assertThat(status.json().path("detail").asText()).contains("lost").contains("reviewing");

    assertThat(claim.status()).isEqualTo(404);
    assertThat(claim.header("Content-Type")).startsWith("application/problem+json");
    assertThat(claim.json().path("detail").textValue()).isEqualTo("There is no claim C00-000000.");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.json().path("code").textValue()).isEqualTo("pageUnknown");
    assertThat(list.status()).isEqualTo(400);
  }

  @Test
  void describesTheInterface() throws Exception {
    JsonNode api = adjuster.get("/v3/api-docs").json();

    assertThat(api.at("/paths/~1api~1claims/post/requestBody/content").has("multipart/form-data"))
        .isTrue();
    assertThat(api.at("/paths/~1api~1claims~1{claimNumber}/get/summary").textValue()).isNotBlank();
    assertThat(api.at("/components/securitySchemes/basic/scheme").textValue()).isEqualTo("basic");
    assertThat(api.at("/components/schemas/StatedClaim/properties/benefit/enum")).hasSize(4);
  }

  private void assertPicture(String address) throws Exception {
    Answer whole = adjuster.get(address);
    assertThat(whole.status()).isEqualTo(200);
    assertThat(whole.header("Content-Type")).isEqualTo("image/jpeg");
    assertThat(whole.header("Cache-Control")).contains("private", "max-age");
    assertThat(width(whole)).isEqualTo(500);

    Answer narrow = adjuster.get(address + "?width=120", "Accept", "image/*");
    assertThat(width(narrow)).isEqualTo(120);
    assertThat(adjuster.get(address, "If-None-Match", whole.header("ETag")).status())
        .isEqualTo(304);
    assertThat(adjuster.get(address + "?width=-1").status()).isEqualTo(400);
    assertThat(adjuster.get(address + "?width=x").status()).isEqualTo(400);
  }

  private static int width(Answer answer) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(answer.response().body())).getWidth();
  }

  private String file() throws Exception {
    Answer answer =
        intake.postParts(
            "/api/claims",
            "en",
            List.of(
                Part.claim(
                    """
                    {"policyNumber":"DOS-1","insuredName":"Nguyễn Thị Mẫu",
                     "lineOfBusiness":"health","benefit":"outpatient","claimedAmount":500000}"""),
                Part.file("scan.pdf", SampleFiles.pdf("one", "two"))));
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
    return answer.json().path("claimNumber").textValue();
  }

  private void runJobs() {
    for (int round = 0; round < 40; round++) {
      List<Job> waiting = jobs.createJobQuery().executable().withRetriesLeft().list();
      if (waiting.isEmpty()) {
        return;
      }
      waiting.forEach(job -> jobs.executeJob(job.getId()));
    }
    throw new AssertionError("the process does not come to rest");
  }

  private static List<PaperReading> invoice() {
    Field total = new Field("total_amount", "500000", "500.000", 0.31, new Box(10, 20, 110, 40), 0);
    FieldTable lines =
        new FieldTable(
            "table",
            0,
            List.of("description"),
            List.of(List.of(new Cell("Khám bệnh", 0.9, new Box(1, 2, 3, 4)))));
    byte[] picture = SampleFiles.picture("jpeg", 500, 700);
    return List.of(
        new PaperReading(
            "invoice", List.of(total), List.of(lines), List.of(new PagePicture(0, picture))));
  }

  private static JsonNode field(JsonNode document, String name) {
    for (JsonNode field : document.path("fields")) {
      if (field.path("name").textValue().equals(name)) {
        return field;
      }
    }
    throw new AssertionError(name + " not in " + document);
  }
}

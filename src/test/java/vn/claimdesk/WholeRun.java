package vn.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.demo.SampleDossier;
import vn.claimdesk.demo.SampleDossiers;
import vn.claimdesk.demo.SampleFile;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.recognition.RecognitionCalls;

/**
 * One dossier from its papers to the auditor's workbook, with every part real: over HTTP as portal,
 * adjuster and auditor do it, pages read by the embedded engine, jobs run by hand.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Timeout(600)
@Tag("application")
abstract class WholeRun {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final LocalDate today = LocalDate.now(VIETNAM);
  private final SampleDossier dossier = new SampleDossiers(today).byReference().get("demo-2").get();

  @LocalServerPort private int port;
  @Autowired private Policies policies;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private HistoryService history;
  @Autowired private RecognitionCalls calls;

  @Test
  void bringsADossierFromItsPapersToADecisionAndAWorkbook() throws Exception {
    policies.save(dossier.policy());
    String claim = file(201);
    assertThat(status(claim)).isEqualTo("reading");
    assertThat(file(200)).isEqualTo(claim);
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(claim).count())
        .isEqualTo(1);

    runJobs();
    assertThat(status(claim)).isEqualTo("labelling");
    labelPages(task(claim, ClaimProcess.TASK_LABEL_PAGES));

    runJobs();
    assertThat(status(claim)).isEqualTo("reviewing");
    int reviews = 0;
    while (tasks.createTaskQuery().taskDefinitionKey(ClaimProcess.TASK_REVIEW_FIELDS).count() > 0) {
      assertThat(reviews++).as("reviews asked for").isLessThan(4);
      reviewFields(task(claim, ClaimProcess.TASK_REVIEW_FIELDS));
      runJobs();
    }
    assertThat(status(claim)).isEqualTo("deciding");
    long amount = decide(task(claim, ClaimProcess.TASK_DECIDE_CLAIM));

    runJobs();
    JsonNode decided = get("/api/claims/" + claim, "adjuster");
    assertThat(decided.path("status").asText()).isEqualTo("approved");
    assertThat(decided.path("decision").path("amount").asLong()).isEqualTo(amount);
    assertThat(decided.path("openTasks")).isEmpty();
    assertThat(activities(claim))
        .contains(
            "userTask_labelPages",
            "callActivity_readDocument",
            "userTask_reviewFields",
            "businessRuleTask_assessClaim",
            "userTask_decideClaim",
            "endEvent_claimApproved");
    assertNoCallWasPaidTwice(claim);
    assertWorkbookHolds(claim, amount);
  }

  private String file(int expected) throws IOException, InterruptedException {
    var stated = JSON.createObjectNode();
    stated.put("policyNumber", dossier.request().policyNumber());
    stated.put("insuredName", dossier.request().insuredName());
    stated.put("lineOfBusiness", dossier.request().lineOfBusiness().code());
    stated.put("benefit", dossier.request().benefit().code());
    stated.put("claimedAmount", dossier.request().claimedAmount());
    stated.put("reference", "whole-run");
    HttpResponse<String> answer =
        send(
            request("/api/claims", "intake")
                .header("Content-Type", "multipart/form-data; boundary=" + Multipart.BOUNDARY)
                .POST(BodyPublishers.ofByteArray(Multipart.of(stated, dossier.files()))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
    return JSON.readTree(answer.body()).path("claimNumber").asText();
  }

  /** Labels what the engine could not, as the printed papers really are. */
  private void labelPages(Task task) throws IOException, InterruptedException {
    claimAs("adjuster", task);
    assertThat(complete(task, "adjuster")).isGreaterThanOrEqualTo(400);
    JsonNode sheet = get("/api/tasks/" + task.getId() + "/label-pages", "adjuster");
    ObjectNode labels = JSON.createObjectNode();
    for (JsonNode page : sheet.path("pages")) {
      assertThat(pictureSize(page.path("image").asText())).isPositive();
      if (page.path("label").isNull()) {
        labels.put(
            page.path("id").asText(),
            truth(page.path("file").asText(), page.path("index").asInt()));
      }
    }
    assertThat(labels).isNotEmpty();
    saveDraft(task, JSON.createObjectNode().set("pages", labels));
    assertThat(complete(task, "adjuster")).isEqualTo(204);
  }

  private String truth(String file, int page) {
    String label =
        dossier.files().stream()
            .filter(sample -> sample.name().equals(file))
            .findFirst()
            .orElseThrow()
            .pages()
            .get(page)
            .label();
    return label == null ? "other" : label;
  }

  /** Gives every uncertain field the value that is printed. */
  private void reviewFields(Task task) throws IOException, InterruptedException {
    claimAs("adjuster", task);
    assertThat(complete(task, "adjuster")).isGreaterThanOrEqualTo(400);
    JsonNode sheet = get("/api/tasks/" + task.getId() + "/review-fields", "adjuster");
    ObjectNode fields = JSON.createObjectNode();
    for (JsonNode document : sheet.path("documents")) {
      Map<String, String> printed = printed(document.path("type").asText());
      for (JsonNode field : document.path("fields")) {
        if (field.path("verdict").asText().equals("review")) {
          assertThat(field.path("reasons")).as(field.toString()).isNotEmpty();
          fields.set(field.path("id").asText(), entry(field, printed));
        }
      }
    }
    assertThat(fields).isNotEmpty();
    saveDraft(task, JSON.createObjectNode().set("fields", fields));
    assertThat(complete(task, "adjuster")).isEqualTo(204);
  }

  private static ObjectNode entry(JsonNode field, Map<String, String> printed) {
    String value = printed.getOrDefault(field.path("name").asText(), "");
    ObjectNode entry = JSON.createObjectNode();
    if (value.isEmpty()) {
      boolean read = !field.path("value").asText("").isEmpty();
      return entry
          .put("value", field.path("value").asText(""))
          .put("action", read ? "confirm" : "absent");
    }
    boolean right = value.equals(field.path("value").asText(""));
    return entry
        .put("value", value)
        .put("action", right ? "confirm" : "correct")
        .put("asPrinted", true);
  }

  private Map<String, String> printed(String type) {
    Map<String, String> values = new HashMap<>();
    dossier.files().stream()
        .flatMap(file -> file.pages().stream())
        .flatMap(page -> page.papers().stream())
        .filter(paper -> paper.type().equals(type))
        .forEach(paper -> values.putAll(paper.fields()));
    return values;
  }

  /** Approves what is proposed, after the server has refused nonsense. */
  private long decide(Task task) throws IOException, InterruptedException {
    claimAs("senior", task);
    JsonNode sheet = get("/api/tasks/" + task.getId() + "/decide-claim", "senior");
    long limit = sheet.path("proposal").path("limitAmount").asLong();
    long proven = sheet.path("proposal").path("provenAmount").asLong();
    long payable = sheet.path("proposal").path("payableAmount").asLong();
    assertThat(proven).as(sheet.toString()).isEqualTo(dossier.request().claimedAmount());
    assertThat(limit).isEqualTo(sheet.path("policy").path("limitAmount").asLong());
    assertThat(payable).isPositive().isLessThanOrEqualTo(limit);
    assertThat(sheet.path("flags")).isNotEmpty();

    ObjectNode draft = JSON.createObjectNode().put("outcome", "approved").put("amount", limit + 1);
    saveDraft(task, draft, "senior");
    assertThat(complete(task, "senior")).isGreaterThanOrEqualTo(400);
    saveDraft(task, draft.put("amount", payable), "senior");
    assertThat(complete(task, "senior")).isEqualTo(204);
    return payable;
  }

  private void assertNoCallWasPaidTwice(String claim) {
    List<RecognitionCalls.Call> made = calls.ofClaims(List.of(claim));
    Set<String> asked = new HashSet<>();
    assertThat(made).isNotEmpty().allMatch(call -> call.claimNumber().equals(claim));
    assertThat(made)
        .filteredOn(RecognitionCalls.Call::billed)
        .allMatch(call -> asked.add(call.operation() + " " + call.contentSha256()));
    assertThat(made)
        .extracting(RecognitionCalls.Call::operation)
        .anyMatch(operation -> operation.contains("get_label_claim"))
        .anyMatch(operation -> operation.contains("/ocr/claims"))
        .anyMatch(operation -> operation.contains("invoice-xml"));
  }

  private void assertWorkbookHolds(String claim, long amount)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HTTP.send(
            request("/api/exports/claims.xlsx?from=" + today + "&to=" + today, "auditor").build(),
            BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      for (String name :
          List.of("Hồ sơ", "Chứng từ", "Trường dữ liệu", "Quyết định", "Lượt gọi nhận dạng")) {
        assertThat(rowsWith(workbook.getSheet(name), claim)).as(name).isPositive();
      }
      boolean paid = false;
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          paid |= text(row).contains(claim) && amounts(row).contains(amount);
        }
      }
      assertThat(paid).as("a row of the claim with the amount paid").isTrue();
    }
  }

  private static int rowsWith(Sheet sheet, String claim) {
    int found = 0;
    for (Row row : sheet) {
      found += text(row).contains(claim) ? 1 : 0;
    }
    return found;
  }

  private static String text(Row row) {
    var text = new StringBuilder();
    row.forEach(cell -> text.append(cell).append('\n'));
    return text.toString();
  }

  private static Set<Long> amounts(Row row) {
    Set<Long> amounts = new HashSet<>();
    row.forEach(
        cell -> {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
            amounts.add((long) cell.getNumericCellValue());
          }
        });
    return amounts;
  }

  private Task task(String claim, String definitionKey) {
    Task task =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(claim)
            .taskDefinitionKey(definitionKey)
            .singleResult();
    assertThat(task).as(definitionKey).isNotNull();
    assertThat(task.getName()).startsWith(claim).doesNotContain(dossier.request().insuredName());
    return task;
  }

  private List<String> activities(String claim) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(
            history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(ClaimProcess.CLAIM_HANDLING)
                .processInstanceBusinessKey(claim)
                .finished()
                .singleResult()
                .getId())
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }

  private void runJobs() {
    List<Job> jobs = jobs();
    while (!jobs.isEmpty()) {
      jobs.forEach(job -> management.executeJob(job.getId()));
      jobs = jobs();
    }
  }

  private List<Job> jobs() {
    return management.createJobQuery().messages().withRetriesLeft().list();
  }

  private String status(String claim) throws IOException, InterruptedException {
    return get("/api/claims/" + claim, "intake").path("status").asText();
  }

  private void claimAs(String user, Task task) throws IOException, InterruptedException {
    var body = BodyPublishers.ofString("{\"userId\":\"" + user + "\"}");
    HttpResponse<String> answer =
        send(json("/engine-rest/task/" + task.getId() + "/claim", user).POST(body));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private int complete(Task task, String user) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            json("/engine-rest/task/" + task.getId() + "/complete", user)
                .POST(BodyPublishers.ofString("{}")));
    if (answer.statusCode() >= 400) {
      assertThat(JSON.readTree(answer.body()).path("message").asText()).isNotBlank();
    }
    return answer.statusCode();
  }

  private void saveDraft(Task task, JsonNode draft) throws IOException, InterruptedException {
    saveDraft(task, draft, "adjuster");
  }

  private void saveDraft(Task task, JsonNode draft, String user)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            json("/api/tasks/" + task.getId() + "/draft", user)
                .PUT(BodyPublishers.ofString(draft.toString())));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
  }

  private JsonNode get(String path, String user) throws IOException, InterruptedException {
    HttpResponse<String> answer = send(request(path, user).GET());
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private int pictureSize(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer =
        HTTP.send(request(path, "adjuster").GET().build(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().length;
  }

  private HttpRequest.Builder json(String path, String user) {
    return request(path, user).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String path, String user) {
    String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes());
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Basic " + login)
        .header("Accept-Language", "vi");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The body of a filing. */
  private static final class Multipart {

    static final String BOUNDARY = "claimdesk-whole-run";

    private Multipart() {}

    static byte[] of(JsonNode claim, List<SampleFile> files) throws IOException {
      var body = new ByteArrayOutputStream();
      part(body, "claim", null, "application/json", claim.toString().getBytes("UTF-8"));
      for (SampleFile file : files) {
        part(body, "files", file.name(), "application/octet-stream", file.content());
      }
      body.write(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
      return body.toByteArray();
    }

    private static void part(
        ByteArrayOutputStream body, String name, @Nullable String file, String type, byte[] content)
        throws IOException {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
              .formatted(BOUNDARY, name, file == null ? "" : "; filename=\"" + file + "\"", type);
      body.write(head.getBytes(StandardCharsets.UTF_8));
      body.write(content);
      body.write("\r\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}

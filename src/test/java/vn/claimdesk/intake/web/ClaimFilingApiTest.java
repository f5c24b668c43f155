package vn.claimdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.ApiCalls.Answer;
import vn.claimdesk.ApiCalls.Part;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.process.ClaimProcess;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ClaimFilingApiTest {

  private static final String CLAIM =
      """
      {"policyNumber":"FIL-1","insuredName":" Nguyễn Thị Mẫu ","lineOfBusiness":"health",
       "benefit":"outpatient","claimedAmount":500000}""";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Documents documents;
  @Autowired private RuntimeService runtime;
  private ApiCalls intake;

  @BeforeEach
  void keepAPolicy() throws Exception {
    intake = new ApiCalls(port, "intake");
    new ApiCalls(port, "admin").put("/api/policies/FIL-1", PolicyApiTest.POLICY);
  }

  @Test
  void filesAClaimAndStartsItsProcess() throws Exception {
    Answer answer =
        file(
            Part.claim(CLAIM),
            Part.file("../../etc/đơn yêu cầu.PDF", SampleFiles.pdf("form")),
            Part.file("C:\\anh\\photo.jpg", SampleFiles.picture("jpeg", 300, 200)),
            Part.file("scan.tiff", SampleFiles.tiff(2, 100, 100)),
            Part.file("hd.xml", SampleFiles.invoiceXml()),
            Part.file("giay", SampleFiles.picture("png", 64, 64)));

    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
    String number = answer.json().path("claimNumber").textValue();
    assertThat(number).matches("C\\d\\d-\\d{6}");
    assertThat(answer.header("Location")).isEqualTo("/api/claims/" + number);
    assertThat(answer.json().path("status").textValue()).isEqualTo("reading");
    assertThat(documents.files(number))
        .extracting(SourceFile::name)
        .containsExactly("đơn yêu cầu.PDF", "photo.jpg", "scan.tiff", "hd.xml", "giay");
    assertThat(documents.files(number))
        .extracting(SourceFile::mediaType)
        .containsExactly(
            "application/pdf", "image/jpeg", "image/tiff", "application/xml", "image/png");
    assertThat(instances(number)).isOne();
    assertThat(
            jdbc.sql(
                    "select actor from audit_entry where claim_number = ? and event = 'claim.filed'")
                .param(number)
                .query(String.class)
                .list())
        .containsExactly("intake");
    assertThat(
            jdbc.sql("select insured_name from claim where claim_number = ?")
                .param(number)
                .query(String.class)
                .single())
        .isEqualTo("Nguyễn Thị Mẫu");
  }

  @Test
  void answersTheSameReferenceWithTheSameClaim() throws Exception {
    Part claim = Part.claim(withReference("ref-again"));
    Answer first = file(claim, Part.file("a.pdf", SampleFiles.pdf("a")));
    Answer again = file(claim, Part.file("a.pdf", SampleFiles.pdf("a")));

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json().path("claimNumber")).isEqualTo(first.json().path("claimNumber"));
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(instances(first.json().path("claimNumber").textValue())).isOne();
    assertThat(countClaims("ref-again")).isOne();
  }

  @Test
  void filesOneClaimForOneReferenceSentByManyAtOnce() throws Exception {
    int callers = 6;
    CountDownLatch go = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    List<Future<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      answers.add(
          threads.submit(
              () -> {
                go.await();
                return file(
                    Part.claim(withReference("ref-at-once")),
                    Part.file("a.pdf", SampleFiles.pdf("a")));
              }));
    }
    go.countDown();

    List<Integer> statuses = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (Future<Answer> answer : answers) {
      statuses.add(answer.get().status());
      numbers.add(answer.get().json().path("claimNumber").textValue());
    }
    threads.shutdown();
    assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    assertThat(numbers).doesNotContainNull().containsOnly(numbers.get(0));
    assertThat(countClaims("ref-at-once")).isOne();
    assertThat(instances(numbers.get(0))).isOne();
  }

  @Test
  void keepsAFileSentTwiceOnceAndTellsNamesApart() throws Exception {
    byte[] pdf = SampleFiles.pdf("same");
    Answer answer =
        file(
            Part.claim(CLAIM),
            Part.file("a.pdf", pdf),
            Part.file("copy of a.pdf", pdf),
            Part.file("A.pdf", SampleFiles.pdf("other")));

    String number = answer.json().path("claimNumber").textValue();
    assertThat(documents.files(number))
        .extracting(SourceFile::name)
        .containsExactly("a.pdf", "A (2).pdf");
    assertThat(
            jdbc.sql("select details from audit_entry where claim_number = ?")
                .param(number)
                .query(String.class)
                .list())
        .anyMatch(details -> details.contains("copy of a.pdf"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"FIL-1\" | \"FIL-404\" | 422 | policyUnknown",
        "500000 | 0 | 400 | amount",
        "500000 | -5 | 400 | amount",
        "500000 | 100000000001 | 400 | amount",
        "500000 | 1.5 | 400 | amountNotWhole",
        "500000 | \"500000\" | 400 | amountNotWhole",
        "500000 | 99999999999999999999 | 400 | amountNotWhole",
        "500000 | null | 400 | propertyMissing",
        "\"outpatient\" | \"dental\" | 400 | propertyNotAllowed",
        "\"outpatient\" | 7 | 400 | propertyNotText",
        "\"health\" | \"motor\" | 400 | propertyNotAllowed",
        "\"lineOfBusiness\" | \"lob\" | 400 | propertyUnknown",
        "\" Nguyễn Thị Mẫu \" | \"  \" | 400 | propertyMissing",
        "\" Nguyễn Thị Mẫu \" | \"12345\" | 400 | name",
        "\" Nguyễn Thị Mẫu \" | \"An\\u0000\" | 400 | textUnprintable",
        "\" Nguyễn Thị Mẫu \" | \"An\\u202Egnp\" | 400 | textUnprintable",
        "{ | [ | 400 | claimNotJson",
        "} | }} | 400 | claimNotJson",
      })
  void refusesAClaimThatMakesNoSenseAndNamesTheReason(
      String part, String instead, int status, String code) throws Exception {
    int before = countAll();

    Answer answer =
        file(Part.claim(CLAIM.replace(part, instead)), Part.file("a.pdf", SampleFiles.pdf("a")));

    assertProblem(answer, status, code);
    assertThat(countAll()).isEqualTo(before);
  }

  @Test
  void refusesNamesThatAreTooLong() throws Exception {
    String claim = CLAIM.replace("Nguyễn Thị Mẫu", "N".repeat(256));
    assertProblem(
        file(Part.claim(claim), Part.file("a.pdf", SampleFiles.pdf("a"))), 400, "textTooLong");
  }

  @Test
  void refusesBodiesThatAreNoUpload() throws Exception {
    String cutOff = "--x\r\nContent-Disposition: form-data; name=\"claim\"\r\n\r\n{";
    assertProblem(
        intake.post("/api/claims", "application/json", CLAIM.getBytes(StandardCharsets.UTF_8)),
        415,
        "notMultipart");
    assertProblem(file(Part.claim(CLAIM)), 400, "noFiles");
    assertProblem(file(Part.file("a.pdf", SampleFiles.pdf("a"))), 400, "claimMissing");
    assertProblem(
        file(
            Part.claim(CLAIM),
            Part.file("a.pdf", SampleFiles.pdf("a")),
            new Part("file", "b.pdf", "application/pdf", SampleFiles.pdf("b"))),
        400,
        "partUnknown");
    assertProblem(
        intake.post(
            "/api/claims",
            "multipart/form-data; boundary=x",
            cutOff.getBytes(StandardCharsets.UTF_8)),
        400,
        "uploadBroken");
  }

  @Test
  void refusesTooManyFilesAndTooManyPages() throws Exception {
    List<Part> parts = new ArrayList<>(List.of(Part.claim(CLAIM)));
    for (int i = 0; i < 31; i++) {
      parts.add(Part.file(i + ".pdf", SampleFiles.pdf("p" + i)));
    }
    assertProblem(file(parts.toArray(Part[]::new)), 413, "tooManyFiles");

    String[] pages = new String[150];
    java.util.Arrays.fill(pages, "x");
    Answer answer =
        file(
            Part.claim(CLAIM),
            Part.file("a.pdf", SampleFiles.pdf(pages)),
            Part.file("b.tif", SampleFiles.tiff(51, 20, 20)));
    assertProblem(answer, 413, "tooManyPages");
    assertThat(answer.json().path("file").textValue()).isEqualTo("b.tif");
  }

  @Test
  void refusesAnUploadThatTheServerGivesUpOn() throws Exception {
    Answer answer = file(Part.claim(CLAIM), Part.file("big.pdf", new byte[26 * 1024 * 1024]));

    assertProblem(answer, 413, "uploadTooLarge");
  }

  @Test
  void refusesPartsWithoutEnd() throws Exception {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      parts.add(Part.file(i + ".pdf", new byte[] {1}));
    }
    assertProblem(file(parts.toArray(Part[]::new)), 413, "tooManyFiles");
  }

  @Test
  void speaksTheCallersLanguage() throws Exception {
    List<Part> empty = List.of(Part.claim(CLAIM), Part.file("trống.pdf", new byte[0]));

    JsonNode english = intake.postParts("/api/claims", "en", empty).json();
    JsonNode vietnamese = intake.postParts("/api/claims", "vi", empty).json();

    assertThat(english.path("detail").textValue())
        .isEqualTo("trống.pdf: the file is empty (0 bytes).");
    assertThat(vietnamese.path("detail").textValue()).isEqualTo("trống.pdf: tệp rỗng (0 byte).");
  }

  private Answer file(Part... parts) throws Exception {
    return intake.postParts("/api/claims", "en", List.of(parts));
  }

  private static void assertProblem(Answer answer, int status, String code) throws Exception {
    String body = new String(answer.response().body(), StandardCharsets.UTF_8);
    assertThat(answer.status()).as(body).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("code").textValue()).isEqualTo(code);
    assertThat(answer.json().path("detail").textValue()).isNotBlank().doesNotContain("{", "''");
  }

  private static String withReference(String reference) {
    return CLAIM.replace("}", ",\"reference\":\"" + reference + "\"}");
  }

  private long instances(String claimNumber) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ClaimProcess.CLAIM_HANDLING)
        .processInstanceBusinessKey(claimNumber)
        .count();
  }

  private int countClaims(String reference) {
    return jdbc.sql("select count(*) from claim where reference = ?")
        .param(reference)
        .query(Integer.class)
        .single();
  }

  private int countAll() {
    return jdbc.sql("select count(*) from claim").query(Integer.class).single();
  }
}

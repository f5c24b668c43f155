package vn.claimdesk.recognition.cvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.Papers;
import vn.claimdesk.demo.SampleFile;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReader;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.Endpoints;
import vn.claimdesk.recognition.cvs.ledger.PaidOnce;

/** The client and the embedded engine understand each other over real HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class ContractTest {

  private static final String PDF = "application/pdf";

  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  /** Papers at an address of this application, the only one of this machine that may be fetched. */
  @TestConfiguration
  static class Files {

    @Bean
    ServletRegistrationBean<HttpServlet> papersToFetch() {
      return new ServletRegistrationBean<>(
          new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
              byte[] file = FILES.get(request.getPathInfo());
              response.setStatus(file == null ? 404 : 200);
              response.getOutputStream().write(file == null ? new byte[0] : file);
            }
          },
          "/api/v2/papers-to-fetch/*");
    }
  }

  @LocalServerPort private int port;
  @Autowired private Recognition recognition;
  @Autowired private RecognitionCalls ledger;
  @Autowired private PaidOnce calls;
  @Autowired private Endpoints endpoints;
  @Autowired private AnswerReader reader;

  private final Story story =
      new StoryTeller(11, LocalDate.of(2026, 3, 20)).tell(Benefit.OUTPATIENT);
  private String claim;

  @BeforeEach
  void freshClaim() {
    claim = "K26-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @Test
  void labelsEveryPageOfAFile() {
    SampleFile file =
        Papers.digitalPdf(
            "x.pdf",
            List.of(
                sheet("claim_form-lines"), sheet("none-letter"), sheet("prescription-official")));

    assertThat(recognition.classify(claim, paper(file, PDF)))
        .containsExactly(
            new PageLabel(0, "claim_form"),
            new PageLabel(1, null),
            new PageLabel(2, "prescription"));
    assertThat(ledger.ofClaims(List.of(claim)))
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.billed()).isTrue();
              assertThat(call.errorCode()).isEqualTo("0");
              assertThat(call.operation()).isEqualTo("/ocr/document/get_label_claim");
            });
  }

  @Test
  void readsTheClaimsPapersWithBoxesOnTheirPictures() throws Exception {
    SampleFile file =
        Papers.digitalPdf(
            "x.pdf", List.of(sheet("prescription-official"), sheet("claim_form-lines")));

    List<PaperReading> papers = recognition.read(claim, "/ocr/claims", paper(file, PDF));

    assertThat(papers).extracting(PaperReading::type).containsExactly("prescription", "claim_form");
    PaperReading form = papers.get(1);
    Field name = field(form, "insure_name");
    assertThat(name.value()).isEqualTo(truth(file, 1).fields().get("insure_name"));
    assertThat(name.page()).isEqualTo(1);
    assertThat(name.confidence()).isBetween(0.5, 1.0);
    assertThat(form.pictures()).extracting(PaperReading.PagePicture::page).containsExactly(1);
    var picture = ImageIO.read(new ByteArrayInputStream(form.pictures().get(0).image()));
    assertThat(name.box()).isNotNull();
    assertThat(name.box().right()).isLessThanOrEqualTo(picture.getWidth());
    assertThat(name.box().bottom()).isLessThanOrEqualTo(picture.getHeight());
    assertThat(table(papers.get(0), "drug_info").columns()).containsExactly("drug", "quanlity");
  }

  @Test
  void readsAnInvoiceWithItsLines() {
    SampleFile file =
        Papers.digitalPdf("x.pdf", List.of(Template.named("invoice-classic").fill(invoice(), 1)));

    List<PaperReading> papers = recognition.read(claim, "/ocr/document/invoice", paper(file, PDF));

    assertThat(papers).hasSize(1);
    assertThat(field(papers.get(0), "total_amount").value())
        .isEqualTo(invoice().values().get("total_amount"));
    assertThat(table(papers.get(0), "table").columns())
        .contains("description", "amount_before_tax");
    assertThat(table(papers.get(0), "table").rows())
        .hasSameSizeAs(truth(file, 0).tables().get(0).rows());
    assertThat(papers.get(0).pictures()).hasSize(1);
  }

  @Test
  void readsAnElectronicInvoice() {
    SampleFile file = Papers.xml("x.xml", invoice(), EInvoiceXml.Shape.PLAIN);

    List<PaperReading> papers =
        recognition.read(claim, "/ocr/document/invoice-xml", paper(file, "application/xml"));

    assertThat(papers).hasSize(1);
    Field total = field(papers.get(0), "total_amount");
    assertThat(total.value()).isEqualTo(invoice().values().get("total_amount"));
    assertThat(total.confidence()).isEqualTo(1.0);
    assertThat(total.box()).isNull();
    assertThat(table(papers.get(0), "table").rows())
        .hasSameSizeAs(truth(file, 0).tables().get(0).rows());
  }

  @Test
  void readsABankStatement() {
    SampleFile file = Papers.digitalPdf("x.pdf", List.of(sheet("bank_statement-ruled")));

    List<PaperReading> papers =
        recognition.read(claim, "/ocr/document/bank_statement", paper(file, PDF));

    assertThat(papers).hasSize(1);
    FieldTable transactions = table(papers.get(0), "transactions");
    assertThat(transactions.columns())
        .containsExactly("date", "description", "debit", "credit", "balance");
    assertThat(transactions.rows()).hasSameSizeAs(truth(file, 0).tables().get(0).rows());
    assertThat(transactions.rows().get(0).get(0).box()).isNotNull();
  }

  @Test
  void takesAPaperInEachOfItsForms() {
    SampleFile file = Papers.digitalPdf("x.pdf", List.of(sheet("bank_statement-ruled")));
    FILES.put("/a.pdf", file.content());
    for (Operation operation : List.of(Operation.GET_LABEL_CLAIM, Operation.BANK_STATEMENT)) {
      var byFile = answer(operation, Input.of(InputForm.FILE, paper(file, PDF)));
      var byBase64 = answer(operation, Input.of(InputForm.BASE64, paper(file, PDF)));
      var byUrl = answer(operation, Input.at(address("/a.pdf?x=1&y=%20")));

      assertThat(byFile.outcome()).isEqualTo(Said.SUCCESS);
      assertThat(byBase64.data()).isEqualTo(byFile.data());
      assertThat(byUrl.data()).isEqualTo(byFile.data());
    }
  }

  private String address(String file) {
    return "http://127.0.0.1:" + port + "/api/v2/papers-to-fetch" + file;
  }

  @Test
  void understandsCode1NoContent() {
    SampleFile letter = Papers.digitalPdf("x.pdf", List.of(sheet("none-letter")));

    assertThat(nothing("/ocr/claims", paper(letter, PDF)))
        .isEqualTo(NothingReadException.Cause.NO_CONTENT);
  }

  @Test
  void understandsCode2UrlIsUnavailable() {
    var answer = answer(Operation.CLAIMS, Input.at(address("/none.pdf")));

    assertThat(answer.outcome()).isEqualTo(Said.URL_UNAVAILABLE);
    assertThat(answer.errorCode()).isEqualTo("2");
    assertThat(answer.billed()).isFalse();
  }

  @Test
  void understandsCode3BadImage() {
    byte[] bytes = "no picture".getBytes(StandardCharsets.UTF_8);

    assertThat(nothing("/ocr/document/invoice", new Paper("x.jpg", "image/jpeg", bytes)))
        .isEqualTo(NothingReadException.Cause.BAD_IMAGE);
    assertThat(nothing("/ocr/document/invoice-xml", new Paper("x.xml", "application/xml", bytes)))
        .isEqualTo(NothingReadException.Cause.BAD_IMAGE);
  }

  @Test
  void understandsCode5WrongCredentials() throws Exception {
    var request =
        HttpRequest.newBuilder(at(Operation.CLAIMS, "?format_type=url&img=http://x.invalid/"))
            .header("Authorization", basic("embedded", "wrong"))
            .build();
    var answer = raw(request);
    assertThat(answer.outcome()).isEqualTo(Said.BAD_CREDENTIALS);
    assertThat(answer.errorCode()).isEqualTo("5");
  }

  @Test
  void understandsCode6WrongFormatType() throws Exception {
    var request =
        HttpRequest.newBuilder(at(Operation.CLAIMS, "?format_type=base64"))
            .header("Authorization", basic("embedded", "embedded-secret"))
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "--b\r\nContent-Disposition: form-data; name=\"img\"; filename=\"img.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\nx\r\n--b--\r\n"))
            .build();
    var answer = raw(request);
    assertThat(answer.outcome()).isEqualTo(Said.WRONG_FORMAT);
    assertThat(answer.errorCode()).isEqualTo("6");
  }

  private URI at(Operation operation, String query) {
    return URI.create(endpoints.of(operation) + query);
  }

  private Answer raw(HttpRequest request) throws Exception {
    var response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    return reader.read(Operation.CLAIMS, response.statusCode(), response.body());
  }

  private static String basic(String key, String secret) {
    String pair = key + ":" + secret;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private NothingReadException.Cause nothing(String operation, Paper paper) {
    return catchThrowableOfType(
            NothingReadException.class, () -> recognition.read(claim, operation, paper))
        .why();
  }

  private Answer answer(Operation operation, Input input) {
    return calls.answer(new CallRequest(claim, operation, input));
  }

  private PaperData invoice() {
    return story.invoice(0);
  }

  private Artwork sheet(String layout) {
    return Template.named(layout).fill(story.data(), 1);
  }

  private static Paper paper(SampleFile file, String mediaType) {
    return new Paper(file.name(), mediaType, file.content());
  }

  private static PaperTruth truth(SampleFile file, int page) {
    return file.pages().get(page).papers().get(0);
  }

  private static Field field(PaperReading paper, String name) {
    return paper.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static FieldTable table(PaperReading paper, String name) {
    return paper.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}

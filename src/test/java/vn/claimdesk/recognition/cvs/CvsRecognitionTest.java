package vn.claimdesk.recognition.cvs;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.http.JdkTransport;

@SpringBootTest(
    classes = RecognitionSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "claimdesk.recognition.api-key=key-of-test",
      "claimdesk.recognition.api-secret=secret-of-test",
      "claimdesk.recognition.connect-timeout=1s",
      "claimdesk.recognition.call-timeout=900ms",
      "claimdesk.recognition.attempts=1",
      "claimdesk.recognition.failures-before-rest=4",
      "claimdesk.recognition.rest-after-failures=1h"
    })
@ActiveProfiles("test")
class CvsRecognitionTest {

  private static final String INVOICE_PATH = "/ocr/document/invoice";
  private static final String INVOICE =
      """
      {"data": [{"type": "invoice", "info": {"invoice_no": "00012", "invoice_no_confidence": 0.97,
        "total_amount": "1.200.000", "total_amount_confidence": 0.91}}],
       "errorCode": "0", "errorMessage": "Success"}""";

  @RegisterExtension
  static final WireMockExtension CLOUD =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @RegisterExtension
  static final WireMockExtension DEMO =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @DynamicPropertySource
  static void hosts(DynamicPropertyRegistry registry) {
    registry.add("claimdesk.recognition.cloud-url", () -> CLOUD.baseUrl() + "/");
    registry.add("claimdesk.recognition.demo-url", () -> DEMO.baseUrl() + "/api/v2");
  }

  @Autowired CvsRecognition recognition;
  @Autowired RecognitionCalls ledger;
  @Autowired JdbcClient jdbc;
  @Autowired MeterRegistry meters;
  @Autowired CircuitBreakerRegistry breakers;
  @Autowired PlatformTransactionManager transactions;

  private String claim;

  @BeforeEach
  void freshClaim() {
    claim = "C26-" + UUID.randomUUID().toString().substring(0, 8);
    breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
  }

  @Test
  void sendsAPaperAsMultipartFileWithCredentialsAndCheckSum() {
    answer(CLOUD, okJson(INVOICE));
    Paper paper = paper();

    recognition.read(claim, INVOICE_PATH, paper);

    CLOUD.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/v2" + INVOICE_PATH))
            .withBasicAuth(new BasicCredentials("key-of-test", "secret-of-test"))
            .withQueryParam("check_sum", equalTo(claim))
            .withQueryParam("format_type", equalTo("file"))
            .withQueryParam("get_thumb", equalTo("true"))
            .withRequestBodyPart(
                aMultipart("img")
                    .withHeader("Content-Type", containing("image/jpeg"))
                    .withHeader("Content-Disposition", containing("filename=\"img.jpg\""))
                    .withBody(binaryEqualTo(paper.content()))
                    .build()));
  }

  @Test
  void readsLabelsWhateverTheShapeOfNone() {
    answer(
        DEMO,
        okJson(
            """
            {"data": [{"id": "2", "label": null}, {"id": 0, "label": "invoice"},
              {"id": 1, "label": "None"}, {"id": 3, "label": "comic_strip"}],
             "errorCode": 0, "errorMessage": "Success"}"""));

    assertThat(recognition.classify(claim, paper()))
        .containsExactly(
            new PageLabel(0, "invoice"),
            new PageLabel(1, null),
            new PageLabel(2, null),
            new PageLabel(3, null));
  }

  @ParameterizedTest
  @CsvSource({
    "1, The photo does not contain content, NO_CONTENT",
    "3, the photo does not contain content, NO_CONTENT",
    "1, '', NO_CONTENT",
    "3, Incorrect image format, BAD_IMAGE",
    "1, Incorrect image format, BAD_IMAGE",
    "3, '', BAD_IMAGE",
    "6, Incorrect format type, WRONG_FORMAT",
    "6, '', WRONG_FORMAT",
    "0, The photo does not contain content, NO_CONTENT"
  })
  void takesABusinessOutcomeByItsMessageFirst(
      String code, String message, NothingReadException.Cause why) {
    answer(CLOUD, okJson(envelope(code, message)));

    var outcome =
        catchThrowableOfType(
            NothingReadException.class, () -> recognition.read(claim, INVOICE_PATH, paper()));

    assertThat(outcome.why()).isEqualTo(why);
    assertThat(outcome).hasMessageContaining(INVOICE_PATH);
  }

  @ParameterizedTest
  @CsvSource({
    "200, 2, Url is unavailable, true, địa chỉ",
    "200, 4, Out of requests, false, claimdesk.recognition.api-key",
    "200, 5, Out of requests, false, hết số lượt",
    "200, 5, Incorrect Api_key or api_secret, false, claimdesk.recognition.api-secret",
    "200, 4, Incorrect Api_key or api_secret, false, claimdesk.recognition.api-secret",
    "401, 5, Incorrect Api_key or api_secret, false, claimdesk.recognition.api-secret",
    "200, 6, Processing error, true, xử lý",
    "200, 99, Có lỗi lạ, true, Có lỗi lạ",
    "500, 0, Success, true, HTTP 500",
    "503, '', '', true, HTTP 503",
    "429, '', '', true, HTTP 429",
    "413, '', '', false, HTTP 413",
    "403, '', '', false, claimdesk.recognition.api-key",
    "404, '', '', false, claimdesk.recognition.cloud-url",
    "302, '', '', false, claimdesk.recognition.cloud-url"
  })
  void tellsTheAdministratorWhatToDoAboutATechnicalFailure(
      int status, String code, String message, boolean retryHelps, String advice) {
    answer(CLOUD, aResponse().withStatus(status).withBody(envelope(code, message)));

    var failure = failure();

    assertThat(failure.retryHelps()).isEqualTo(retryHelps);
    assertThat(failure).hasMessageContaining(advice);
    assertThat(failure.getMessage()).doesNotContain("secret-of-test");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body>Sign in</body></html>",
        "",
        "[]",
        "null",
        "\"Success\"",
        "{\"data\": [{\"type\": \"invoice\", \"info\": {\"invoice_no\": \"1\"",
        "{\"data\": [], \"unexpected\": 1}"
      })
  void calls200WithGarbageAFailureThatNamesTheHost(String body) {
    answer(CLOUD, aResponse().withStatus(200).withBody(body));

    assertThat(failure()).hasMessageContaining(CLOUD.baseUrl()).hasMessageContaining("cloud-url");
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
  void survivesABrokenConnection(Fault fault) {
    answer(CLOUD, aResponse().withFault(fault));

    var failure = failure();

    assertThat(failure.retryHelps()).isTrue();
    assertThat(ledger.ofClaims(List.of(claim))).hasSize(1).allMatch(call -> !call.billed());
  }

  @Test
  void givesUpOnAnAnswerThatDoesNotCome() {
    answer(CLOUD, okJson(INVOICE).withFixedDelay(5000));

    assertThat(failure()).hasMessageContaining("claimdesk.recognition.call-timeout");
  }

  @Test
  void givesUpOnAnAnswerThatBeginsAndStalls() {
    answer(CLOUD, okJson(INVOICE).withChunkedDribbleDelay(10, 20_000));
    long start = System.nanoTime();

    assertThat(failure()).hasMessageContaining("claimdesk.recognition.call-timeout");

    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @Test
  void saysThatNobodyListens() throws IOException {
    int port;
    try (var socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    var transport = new JdkTransport(java.time.Duration.ofSeconds(1));
    var request =
        feign.Request.create(
            feign.Request.HttpMethod.GET,
            "http://127.0.0.1:" + port + "/",
            java.util.Map.of(),
            null,
            StandardCharsets.UTF_8,
            null);
    assertThatThrownBy(() -> transport.execute(request, new feign.Request.Options()))
        .isInstanceOf(java.net.ConnectException.class);
  }

  @Test
  void writesEveryCallIntoTheLedger() {
    answer(CLOUD, aResponse().withStatus(200).withBody(envelope("4", "Out of requests")));
    Paper paper = paper();
    failure(paper);
    breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    answer(CLOUD, okJson(INVOICE));
    recognition.read(claim, INVOICE_PATH, paper);

    List<RecognitionCalls.Call> rows = ledger.ofClaims(List.of(claim));

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).billed()).isFalse();
    assertThat(rows.get(0).errorCode()).isEqualTo("4");
    assertThat(rows.get(0).errorMessage()).isEqualTo("Out of requests");
    assertThat(rows.get(1).billed()).isTrue();
    assertThat(rows.get(1).httpStatus()).isEqualTo(200);
    assertThat(rows.get(1).operation()).isEqualTo(INVOICE_PATH);
    assertThat(rows.get(1).inputForm()).isEqualTo("file");
    assertThat(rows.get(1).contentSha256())
        .isEqualTo(Input.of(InputForm.FILE, paper).sha256())
        .hasSize(64);
    assertThat(count("out_of_requests")).isPositive();
    assertThat(count("success")).isPositive();
  }

  @Test
  void paysOnceForTheSameBytesWhicheverClaimTheyComeWith() {
    answer(CLOUD, okJson(INVOICE));
    Paper paper = paper();
    var first = recognition.read(claim, INVOICE_PATH, paper);
    String other = "D26-" + UUID.randomUUID().toString().substring(0, 8);

    var second = recognition.read(other, INVOICE_PATH, paper);

    assertThat(second.get(0).fields()).isEqualTo(first.get(0).fields());
    CLOUD.verify(1, postRequestedFor(anyUrl()));
    assertThat(ledger.ofClaims(List.of(claim, other))).hasSize(1);
    assertThat(
            jdbc.sql("select event from audit_entry where claim_number = ?")
                .param(other)
                .query(String.class)
                .list())
        .containsExactly("recognition.reused");
  }

  @Test
  void callsAgainForOtherBytesAndOtherOperations() {
    answer(CLOUD, okJson(INVOICE));
    Paper paper = paper();
    recognition.read(claim, INVOICE_PATH, paper);
    recognition.read(claim, INVOICE_PATH, paper());
    recognition.read(claim, "/ocr/claims", paper);

    CLOUD.verify(3, postRequestedFor(anyUrl()));
  }

  @Test
  void keepsAPaidAnswerThoughTheCallersTransactionRollsBack() {
    answer(CLOUD, okJson(INVOICE));
    Paper paper = paper();
    var transaction = new TransactionTemplate(transactions);

    transaction.executeWithoutResult(
        status -> {
          recognition.read(claim, INVOICE_PATH, paper);
          status.setRollbackOnly();
        });
    recognition.read(claim, INVOICE_PATH, paper);

    CLOUD.verify(1, postRequestedFor(anyUrl()));
    assertThat(ledger.ofClaims(List.of(claim))).hasSize(1);
  }

  @Test
  void makesOneCallForTwoThreadsWithTheSamePaper() throws Exception {
    answer(CLOUD, okJson(INVOICE).withFixedDelay(300));
    Paper paper = paper();
    Callable<Integer> reading = () -> recognition.read(claim, INVOICE_PATH, paper).size();
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var result : threads.invokeAll(List.of(reading, reading, reading, reading))) {
        assertThat(result.get()).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }

    CLOUD.verify(1, postRequestedFor(anyUrl()));
  }

  @Test
  void callsASuccessWithoutPapersNoContent() {
    answer(CLOUD, okJson("{\"data\": [], \"errorCode\": \"0\", \"errorMessage\": \"Success\"}"));

    assertThatThrownBy(() -> recognition.read(claim, INVOICE_PATH, paper()))
        .isInstanceOfSatisfying(
            NothingReadException.class,
            outcome -> assertThat(outcome.why()).isEqualTo(NothingReadException.Cause.NO_CONTENT));
  }

  @Test
  void leavesAFailingHostAloneForAWhileButNotTheOther() {
    answer(CLOUD, aResponse().withStatus(503));
    answer(DEMO, okJson("{\"data\":[{\"id\":0,\"label\":\"bill\"}],\"errorCode\":\"0\"}"));
    for (int i = 0; i < 4; i++) {
      failure();
    }

    assertThat(failure()).hasMessageContaining("3600 s");
    CLOUD.verify(4, postRequestedFor(anyUrl()));
    assertThat(ledger.ofClaims(List.of(claim))).hasSize(4);
    assertThat(recognition.classify(claim, paper())).containsExactly(new PageLabel(0, "bill"));
  }

  @Test
  void refusesAnOperationItDoesNotSpeak() {
    assertThatThrownBy(() -> recognition.read(claim, "/ocr/horoscope", paper()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private RecognitionUnavailableException failure() {
    return failure(paper());
  }

  private RecognitionUnavailableException failure(Paper paper) {
    return catchThrowableOfType(
        RecognitionUnavailableException.class, () -> recognition.read(claim, INVOICE_PATH, paper));
  }

  private double count(String outcome) {
    return meters
        .get("claimdesk.recognition.calls")
        .tag("operation", INVOICE_PATH)
        .tag("outcome", outcome)
        .timer()
        .count();
  }

  private static void answer(WireMockExtension host, ResponseDefinitionBuilder answer) {
    host.stubFor(any(anyUrl()).willReturn(answer));
  }

  private static String envelope(String code, String message) {
    return "{\"data\": null, \"errorCode\": \"%s\", \"errorMessage\": \"%s\"}"
        .formatted(code, message);
  }

  private static Paper paper() {
    byte[] content = ("picture " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    return new Paper("giấy tờ \"của\" tôi.jpg", "image/jpeg", content);
  }
}

package vn.claimdesk.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * A vendor that answers like the contract, or fails in the way it is told to. It keeps its own book
 * of what it answered with errorCode 0, as a vendor would who sends the bill.
 */
final class StubVendor implements AutoCloseable {

  /** How it fails. */
  enum Fault {
    NONE,
    SLOW,
    HANGING,
    RESET,
    SERVER_ERROR,
    TOO_MANY_REQUESTS,
    GARBAGE,
    TRUNCATED,
    HTML_PAGE,
    WRONG_CREDENTIALS,
    OUT_OF_REQUESTS,
    NO_CONTENT,
    BAD_IMAGE
  }

  /** Pictures of these widths are such papers; every other one is an identity card. */
  static final int CLAIM_FORM_WIDTH = 300;

  static final int UNHEARD_OF_WIDTH = 340;

  private final WireMockServer server;
  private final Map<String, AtomicInteger> billed = new ConcurrentHashMap<>();
  private final Map<String, Fault> faults = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Fault> shown = new ConcurrentLinkedQueue<>();
  private final AtomicInteger received = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;

  StubVendor() {
    server =
        new WireMockServer(
            options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .containerThreads(80)
                .disableRequestJournal()
                .extensions(new Answering()));
    server.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().withTransformers("answering")));
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.port();
  }

  /** From now on every call meets this. */
  void meet(Fault next) {
    fault = next;
  }

  /** From now on calls with this content meet this, whatever the others do. */
  void meet(byte[] content, Fault next) {
    faults.put(sha256(content), next);
  }

  /** All calls that came in, whatever became of them. */
  int received() {
    return received.get();
  }

  /** Answers with errorCode 0 by operation and content. */
  Map<String, AtomicInteger> billed() {
    return billed;
  }

  int billedInAll() {
    return billed.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** How often each fault was met. */
  long shown(Fault which) {
    return shown.stream().filter(which::equals).count();
  }

  void forget() {
    billed.clear();
    faults.clear();
    shown.clear();
    received.set(0);
    fault = Fault.NONE;
  }

  @Override
  public void close() {
    server.stop();
  }

  private final class Answering implements ResponseDefinitionTransformerV2 {

    @Override
    public String getName() {
      return "answering";
    }

    @Override
    public boolean applyGlobally() {
      return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
      Request request = event.getRequest();
      byte[] content = request.getPart("img").getBody().asBytes();
      String sha256 = sha256(content);
      String operation = request.getUrl().replaceFirst("\\?.*", "").replaceFirst("/api/v2", "");
      Fault met = faults.getOrDefault(sha256, fault);
      received.incrementAndGet();
      shown.add(met);
      return answer(met, operation, content, operation + " " + sha256).build();
    }
  }

  private ResponseDefinitionBuilder answer(
      Fault met, String operation, byte[] content, String key) {
    return switch (met) {
      case NONE -> success(operation, content, key);
      case SLOW -> success(operation, content, key).withFixedDelay(400);
      case HANGING -> json(500, "{}").withFixedDelay(8000);
      case RESET ->
          WireMock.aResponse()
              .withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER);
      case SERVER_ERROR -> json(500, "{\"message\": \"Internal Server Error\"}");
      case TOO_MANY_REQUESTS -> json(429, "").withHeader("Retry-After", "1");
      case GARBAGE ->
          WireMock.aResponse()
              .withFault(com.github.tomakehurst.wiremock.http.Fault.RANDOM_DATA_THEN_CLOSE);
      case TRUNCATED -> json(200, "{\"data\": [{\"type\": \"claim_form\", \"info\": {\"insure_na");
      case HTML_PAGE -> json(200, "<html><body>Đăng nhập</body></html>");
      case WRONG_CREDENTIALS -> json(200, error("5", "Incorrect Api_key or api_secret"));
      case OUT_OF_REQUESTS -> json(200, error("4", "Out of requests"));
      case NO_CONTENT -> json(200, error("1", "The photo does not contain content"));
      case BAD_IMAGE -> json(200, error("3", "Incorrect image format"));
    };
  }

  private ResponseDefinitionBuilder success(String operation, byte[] content, String key) {
    billed.computeIfAbsent(key, first -> new AtomicInteger()).incrementAndGet();
    String type = width(content) == CLAIM_FORM_WIDTH ? "claim_form" : "id_doc";
    if (operation.endsWith("get_label_claim")) {
      return json(200, success("[{\"id\": 0, \"label\": \"%s\"}]".formatted(type)));
    }
    return json(
        200,
        success(
            switch (width(content)) {
              case CLAIM_FORM_WIDTH -> claimForm();
              case UNHEARD_OF_WIDTH -> unheardOf();
              default -> identityCard();
            }));
  }

  /** A type, and fields of a known type, that the vendor has added since. */
  private static String unheardOf() {
    return """
        [{"type": "loyalty_card", "info": {"tier": "Vàng", "tier_confidence": 0.4,
          "points": 1200, "points_confidence": 0.97}},
         {"type": "chip_id_card_front", "info": {"id": "001085000012", "id_confidence": 0.99,
          "blood_group": "O+", "blood_group_confidence": 0.5}}]""";
  }

  private static String claimForm() {
    return """
        [{"type": "claim_form", "info": {"insure_name": "Trần Thử Nghiệm",
          "insure_name_confidence": 0.99, "insure_name_box": [10, 10, 90, 30]}}]""";
  }

  private static String identityCard() {
    return """
        [{"type": "chip_id_card_front", "info": {"id": "001085000012", "id_confidence": 0.99,
          "id_box": [10, 10, 90, 30], "name": "TRẦN THỬ NGHIỆM", "name_confidence": 0.99}}]""";
  }

  private static String success(String data) {
    return "{\"data\": %s, \"errorCode\": \"0\", \"errorMessage\": \"Success\"}".formatted(data);
  }

  private static String error(String code, String message) {
    return "{\"data\": null, \"errorCode\": \"%s\", \"errorMessage\": \"%s\"}"
        .formatted(code, message);
  }

  private static ResponseDefinitionBuilder json(int status, String body) {
    return WireMock.aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "application/json; charset=utf-8")
        .withBody(body);
  }

  private static int width(byte[] content) {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
      return picture == null ? -1 : picture.getWidth();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

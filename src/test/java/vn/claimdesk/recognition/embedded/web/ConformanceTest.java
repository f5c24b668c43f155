package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.Papers;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;
import vn.claimdesk.recognition.EngineEdition;
import vn.claimdesk.recognition.cvs.VendorLine;

/** Every line of the vendor's list of calls, asked for over HTTP as a client would. */
@SpringBootTest(
    classes = EmbeddedSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.embedded.max-content=2MB")
@ActiveProfiles("test")
class ConformanceTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] BLANK = SampleFiles.picture("png", 64, 64);
  private static final byte[] BROKEN = "no picture".getBytes(StandardCharsets.UTF_8);
  private static final Set<String> WITHOUT_ENGINE =
      Set.of(
          "/ekyc/face_matching",
          "/ekyc/person_with_card",
          "/ekyc/verify_liveness",
          "/face_search/images",
          "/face_search/images/<image_id>",
          "/face_search/search",
          "/smartcrop/crop_image",
          "/smartcrop/crop_person");

  /** Types of papers and the ends of the paths of their operations. */
  private static final Map<String, String> OTHER_PAPERS =
      Map.of(
          "credit_report", "credit_report",
          "employee_profile", "employee_profile",
          "vehicle_registration", "vehicle_registration",
          "picertificate", "vehicle_inspection",
          "driving_license", "driving_license",
          "birth_certificate", "birth_certificate",
          "business_registration", "business_registration",
          "price_quotation", "price_quotation",
          "land_certificate", "land_certificate");

  /** The plate fills the picture, as a card does. */
  private static final String PLATE =
      """
      form type=vehicle_plate label=none paper=card
      at x=40 y=66 size=56 face=sans_bold | 59-X3
      at x=22 y=132 size=56 face=sans_bold | 678.90
      """;

  private static final Map<String, byte[]> other = new HashMap<>();
  private static byte[] invoice;
  private static byte[] einvoice;
  private static byte[] claimForm;
  private static byte[] statement;
  private static byte[] front;
  private static byte[] back;

  @LocalServerPort private int port;
  @Autowired private EngineEdition edition;

  private EndpointClient client;

  /** How a chapter says it. */
  private record Said(Object number, String message) {}

  static List<VendorLine> endpoints() {
    return VendorLine.all();
  }

  @BeforeAll
  static void drawPapers() throws IOException {
    Story story = new StoryTeller(7, LocalDate.of(2026, 6, 15)).tell(Benefit.OUTPATIENT);
    PaperData card = story.data().with(story.insured().cardValues());
    invoice = pdf("invoice-modern", story.invoice(0));
    einvoice = Papers.xml("invoice.xml", story.invoice(0), EInvoiceXml.Shape.PLAIN).content();
    claimForm = pdf("claim_form-grid", story.data());
    statement = pdf("bank_statement-ruled", story.data());
    front = png("chip_id_card_front-2021", card);
    back = png("chip_id_card_back-2021", card);
    drawOtherPapers(story.data());
  }

  private static void drawOtherPapers(PaperData data) throws IOException {
    other.put("/ocr/vehicle_plate", plate());
    for (var paper : OTHER_PAPERS.entrySet()) {
      Artwork sheet = Template.parse(layout(paper.getKey())).fill(data, 1);
      byte[] drawn = Papers.digitalPdf("a.pdf", List.of(sheet)).content();
      other.put("/ocr/" + paper.getValue(), drawn);
      other.put("/ocr/document/" + paper.getValue(), drawn);
    }
    other.put("/ocr/vehicle", other.get("/ocr/vehicle_registration"));
    other.put("/ocr/vehicle_registrations", other.get("/ocr/vehicle_registration"));
  }

  private static byte[] plate() {
    return Papers.cleanPng("a.png", Template.parse(PLATE).fill(PaperData.empty(), 1), 150)
        .content();
  }

  private static String layout(String name) throws IOException {
    try (var in = ConformanceTest.class.getResourceAsStream("/papers/other/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static byte[] pdf(String layout, PaperData data) {
    return Papers.digitalPdf("a.pdf", List.of(Template.named(layout).fill(data, 1))).content();
  }

  private static byte[] png(String layout, PaperData data) {
    return Papers.cleanPng("a.png", Template.named(layout).fill(data, 1), 200).content();
  }

  @BeforeEach
  void connect() {
    client = new EndpointClient(port);
  }

  @Test
  void listsExactlyTheCallsOfTheContract() throws Exception {
    JsonNode list = JSON.readTree(list(EndpointClient.KEYS).body());
    List<VendorLine> listed = new ArrayList<>();
    for (JsonNode operation : list.path("operations")) {
      for (JsonNode call : operation.path("calls")) {
        listed.add(
            new VendorLine(
                call.path("method").asText(),
                operation.path("path").asText(),
                call.path("contentType").asText(""),
                operation.path("host").asText(),
                Set.copyOf(names(call.path("queryParams"))),
                Set.copyOf(names(call.path("bodyParts"))),
                operation.path("status").asText().equals("withdrawn")));
      }
    }

    assertThat(listed).hasSize(85).containsExactlyInAnyOrderElementsOf(VendorLine.all());
    assertThat(list.path("edition").asText()).isEqualTo(edition.id());
    assertThat(names(list.path("everywhere"))).containsExactly("check_sum");
    assertThat(
            StreamSupport.stream(list.path("operations").spliterator(), false)
                .filter(operation -> !operation.path("engine").asBoolean())
                .map(operation -> operation.path("path").asText().substring(7))
                .toList())
        .containsExactlyInAnyOrderElementsOf(WITHOUT_ENGINE);
  }

  @Test
  void showsTheListToHoldersOfTheKeyPairOnly() throws Exception {
    HttpResponse<String> answer = list("embedded:wrong");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(JSON.readTree(answer.body()).path("errorCode").asText()).isEqualTo("5");
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void answersGoodInputInTheEnvelopeOfItsChapter(VendorLine line) throws Exception {
    HttpResponse<String> answer = client.send(line, EndpointClient.KEYS, format(line), good(line));

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode body = JSON.readTree(answer.body());
    if (WITHOUT_ENGINE.contains(below(line))) {
      expect(line, body, new Said(6, "Error when processing the request"));
    } else {
      assertThat(fields(body)).containsExactly("data", "errorCode", "errorMessage");
      assertThat(body.path("errorCode").isTextual()).isTrue();
      assertThat(body.path("errorCode").asText()).as(body.toString()).isEqualTo("0");
      assertThat(body.path("errorMessage").asText()).isEqualTo("Success");
      expectData(below(line), body.path("data"));
    }
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void refusesAWrongKeyPairInTheEnvelopeOfItsChapter(VendorLine line) throws Exception {
    HttpResponse<String> answer = client.send(line, "embedded:wrong", format(line), good(line));

    assertThat(answer.statusCode()).isEqualTo(401);
    boolean four = line.path().contains("face_search") || line.path().contains("smartcrop");
    expect(
        line,
        JSON.readTree(answer.body()),
        new Said(four ? 4 : 5, "Incorrect Api_key or api_secret"));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void refusesAFormatTypeOfAnotherForm(VendorLine line) throws Exception {
    if (!line.asksForAFormat()) {
      assertThat(line.path()).containsAnyOf("face_search", "smartcrop", "verify_liveness");
      return;
    }
    String other = format(line).equals("url") ? "file" : "url";

    HttpResponse<String> answer = client.send(line, EndpointClient.KEYS, other, good(line));

    expect(line, JSON.readTree(answer.body()), new Said(6, "Incorrect format type"));
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void refusesABrokenPictureInTheWordsOfItsChapter(VendorLine line) throws Exception {
    if (line.pictures().isEmpty()) {
      assertThat(line.path()).contains("face_search/images");
      return;
    }
    byte[][] pictures = good(line);
    pictures[pictures.length - 1] = BROKEN;

    HttpResponse<String> answer = client.send(line, EndpointClient.KEYS, format(line), pictures);

    expect(line, JSON.readTree(answer.body()), broken(line));
  }

  private static Said broken(VendorLine line) {
    if (line.path().matches(".*(face_search|smartcrop).*")) {
      return new Said(1, "Incorrect image format");
    }
    return line.path().matches(".*(face_matching|person_with_card)")
        ? new Said(1, "The photo does not contain content")
        : new Said(3, "Incorrect image format");
  }

  private static void expect(VendorLine line, JsonNode body, Said said) {
    String path = below(line);
    List<String> empty = List.of("data");
    String number = "errorCode";
    String message = "errorMessage";
    boolean text = true;
    if (path.startsWith("/face_search")) {
      empty = List.of("result");
      number = "status_code";
      message = "message";
      text = false;
    } else if (path.equals("/ekyc/person_with_card")) {
      empty = List.of("matching", "ocr");
    } else if (path.equals("/smartcrop/crop_person")) {
      empty = List.of("url", "invalidCode", "invalidMessage");
      text = false;
    } else if (path.startsWith("/smartcrop")) {
      empty = List.of("url");
      text = false;
    }
    Set<String> keys = new TreeSet<>(empty);
    keys.addAll(List.of(number, message));
    assertThat(fields(body)).as(body.toString()).containsExactlyInAnyOrderElementsOf(keys);
    assertThat(empty).allMatch(key -> body.path(key).isNull());
    assertThat(body.path(message).asText()).isEqualTo(said.message());
    assertThat(body.path(number).isTextual()).isEqualTo(text);
    assertThat(body.path(number).asText()).isEqualTo(said.number().toString());
  }

  /** What the vendor's text says of the data of each operation that has an engine. */
  private static void expectData(String path, JsonNode data) {
    switch (path) {
      case "/ekyc/card" -> {
        assertThat(fields(data)).containsExactly("info", "valid", "invalidMessage", "type");
        assertThat(data.path("type").asText()).isEqualTo("chip_id_card_front");
        assertThat(data.path("info").path("id").asText()).hasSize(12);
      }
      case "/ekyc/cards" -> {
        assertThat(data.findValuesAsText("type"))
            .containsExactly("chip_id_card_front", "chip_id_card_back");
        assertThat(fields(data.get(0))).containsExactly("info", "valid", "invalidMessage", "type");
      }
      case "/ocr/card" -> {
        assertThat(data).hasSize(1);
        assertThat(fields(data.get(0))).containsExactly("info", "type");
      }
      case "/ocr/document/general", "/ocr/scan" -> {
        JsonNode word = data.get(0).get(0).get(0).get(0);
        assertThat(fields(word)).containsExactly("text", "confidence", "box");
        assertThat(fields(word.path("box"))).containsExactly("left", "right", "top", "bottom");
      }
      case "/ocr/document/get_table" -> {
        assertThat(fields(data.get(0))).contains("image", "info");
        assertThat(data.get(0).path("info").get(0).get(0).isTextual()).isTrue();
      }
      case "/ocr/document/bank_statement" -> {
        assertThat(fields(data.get(0))).contains("image_table", "json");
        assertThat(data.get(0).path("json").get(0).get(0)).hasSize(5);
      }
      case "/ocr/vehicle" ->
          assertThat(data.findValuesAsText("type"))
              .containsExactly("vehicle_registration_front", "vehicle_registration_back");
      case "/ocr/vehicle_registrations" -> {
        assertThat(data.findValuesAsText("type"))
            .containsExactly("vehicle_registration_front", "vehicle_registration_back");
        assertThat(data.get(1).path("info").path("engine").asText()).isEqualTo("4A91MH0001");
      }
      case "/ocr/vehicle_inspection",
          "/ocr/driving_license",
          "/ocr/birth_certificate",
          "/ocr/document/price_quotation" -> {
        assertThat(fields(data)).containsExactly("type", "info");
        assertThat(path).endsWith(OTHER_PAPERS.get(data.path("type").asText()));
      }
      case "/ocr/document/land_certificate" -> {
        assertThat(fields(data)).containsExactly("type", "info");
        assertThat(data.path("type").asText()).isEqualTo("giay_cnqshdd_mau_2");
        assertThat(data.path("info").path("noi_dung_chu_dat").get(0).path("ten").asText())
            .isEqualTo("TRẦN VĂN THỬ");
      }
      case "/ocr/document/credit_report" -> {
        assertThat(fields(data)).containsExactly("type", "info");
        assertThat(data.path("info").path("credit_score").asText()).isEqualTo("612");
        assertThat(data.path("info").path("loan_details").isArray()).isTrue();
      }
      case "/ocr/vehicle_plate" -> {
        assertThat(data.findValuesAsText("plate")).containsExactly("59-X3 678.90");
        assertThat(fields(data.get(0))).startsWith("plate");
      }
      case "/ocr/employee_profile" -> {
        assertThat(fields(data))
            .containsExactly(
                "id_card",
                "registration_book",
                "curriculum_vitae",
                "academic_degree",
                "birth_certificate",
                "health_certification",
                "image_negative");
        JsonNode info = data.path("curriculum_vitae").path(0).path("info");
        assertThat(info.path("name").asText()).isEqualTo("TRẦN THỊ MINH HỌA");
        assertThat(info.path("name_id").asInt(-1)).isZero();
      }
      case "/ocr/document/get_label_claim" ->
          assertThat(data.findValuesAsText("label")).containsExactly("claim_form");
      default -> {
        assertThat(data.isArray()).isTrue();
        assertThat(fields(data.get(0))).startsWith("type", "info");
      }
    }
  }

  private static byte[][] good(VendorLine line) {
    byte[][] pictures = new byte[line.pictures().size()][];
    Arrays.fill(
        pictures,
        switch (below(line)) {
          case "/ekyc/card", "/ekyc/cards", "/ocr/card" -> front;
          case "/ocr/claims", "/ocr/document/get_label_claim" -> claimForm;
          case "/ocr/document/bank_statement" -> statement;
          case "/ocr/document/invoice-xml" -> einvoice;
          case "/ocr/document/general",
              "/ocr/scan",
              "/ocr/document/get_table",
              "/ocr/document/invoice",
              "/ocr/document/invoice_vehicle" ->
              invoice;
          default -> other.getOrDefault(below(line), BLANK);
        });
    if (below(line).equals("/ekyc/cards")) {
      pictures[1] = back;
    }
    return pictures;
  }

  private static String format(VendorLine line) {
    return switch (line.contentType()) {
      case "" -> "url";
      case "application/json" -> "base64";
      default -> "file";
    };
  }

  private static String below(VendorLine line) {
    return line.path().substring("/api/v2".length());
  }

  private static List<String> fields(JsonNode node) {
    Set<String> names = new LinkedHashSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return List.copyOf(names);
  }

  private static List<String> names(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private HttpResponse<String> list(String keys) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v2"))
            .header("Authorization", EndpointClient.basic(keys))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }
}

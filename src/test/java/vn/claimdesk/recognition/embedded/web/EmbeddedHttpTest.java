package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The contract over real HTTP: input forms, envelope and every error. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.embedded.max-content=2MB")
@ActiveProfiles("test")
class EmbeddedHttpTest {

  private static final String CLAIMS = "/ocr/claims";
  private static final String KEYS = "embedded:embedded-secret";

  @LocalServerPort private int port;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void refusesAWrongKeyPairWithCode5() throws Exception {
    HttpResponse<String> answer = get(CLAIMS + "?format_type=url&img=x", "embedded:wrong");

    assertThat(answer.statusCode()).isEqualTo(401);
    expect(answer, "5", "Incorrect Api_key or api_secret");
  }

  @Test
  void refusesAMissingKeyPairWithCode5() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri(CLAIMS + "?format_type=url&img=x")).build();

    expect(send(request), "5", "Incorrect Api_key or api_secret");
  }

  @Test
  void answersCode6WhereTheFormatTypeIsNotTheFormSent() throws Exception {
    expect(get(CLAIMS + "?format_type=file&img=x", KEYS), "6", "Incorrect format type");
    expect(postFile(CLAIMS + "?format_type=base64", png(blank())), "6", "Incorrect format type");
    expect(postJson(CLAIMS + "?format_type=url", "{\"img\":\"x\"}"), "6", "Incorrect format type");
    expect(postJson(CLAIMS, "{\"img\":\"x\"}"), "6", "Incorrect format type");
  }

  @Test
  void answersCode3ForBytesThatAreNoPicture() throws Exception {
    byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);

    expect(postFile(CLAIMS + "?format_type=file", text), "3", "Incorrect image format");
    expect(postFile(CLAIMS + "?format_type=file", new byte[0]), "3", "Incorrect image format");
    expect(
        postJson(CLAIMS + "?format_type=base64", "{\"img\":\"%%%\"}"),
        "3",
        "Incorrect image format");
    expect(postJson(CLAIMS + "?format_type=base64", "{\"img\":"), "3", "Incorrect image format");
    expect(postJson(CLAIMS + "?format_type=base64", "{}"), "3", "Incorrect image format");
  }

  @Test
  void answersCode3ForContentThatIsTooLarge() throws Exception {
    expect(
        postFile(CLAIMS + "?format_type=file", new byte[5 << 20]), "3", "Incorrect image format");
  }

  @Test
  void answersCode1WhereThereIsNoPaper() throws Exception {
    expect(
        postFile(CLAIMS + "?format_type=file", png(blank())),
        "1",
        "The photo does not contain content");
  }

  @Test
  void acceptsBase64WithLineBreaksAndADataPrefix() throws Exception {
    String base64 = Base64.getMimeEncoder().encodeToString(png(blank()));
    String body =
        json.writeValueAsString(java.util.Map.of("img", "data:image/png;base64," + base64));

    JsonNode answer =
        json.readTree(
            postJson("/ocr/document/get_label_claim?format_type=base64&check_sum=C26-000001", body)
                .body());

    assertThat(answer.path("errorCode").asText()).isEqualTo("0");
    assertThat(answer.path("errorMessage").asText()).isEqualTo("Success");
    assertThat(answer.path("data").get(0).path("id").asInt()).isZero();
    assertThat(answer.path("data").get(0).path("label").isNull()).isTrue();
    assertThat(answer.path("data").get(0).has("image")).isFalse();
  }

  @Test
  void fetchesNothingFromAddressesThatAreNotAllowed() throws Exception {
    for (String address :
        new String[] {
          "http://192.0.2.1/a.png",
          "file:///etc/passwd",
          "http://user@127.0.0.1:" + port + "/",
          "nonsense",
          ""
        }) {
      String query = "?format_type=url&img=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
      expect(get(CLAIMS + query, KEYS), "2", "Url is unavailable");
    }
  }

  @Test
  void readsAnEinvoice() throws Exception {
    String xml =
        """
        <HDon><DLHDon Id="a"><TTChung><KHMSHDon>1</KHMSHDon><KHHDon>C26TAA</KHHDon><SHDon>15</SHDon>
        <NLap>2026-03-02</NLap></TTChung><NDHDon><NBan><Ten>Bệnh viện Mẫu</Ten><MST>0100109106</MST></NBan>
        <DSHHDVu><HHDVu><TChat>1</TChat><STT>1</STT><THHDVu>Khám bệnh</THHDVu><ThTien>150000</ThTien></HHDVu></DSHHDVu>
        <TToan><TgTTTBSo>150000</TgTTTBSo></TToan></NDHDon></DLHDon></HDon>
        """;

    JsonNode answer =
        json.readTree(
            postFile(
                    "/ocr/document/invoice-xml?format_type=file",
                    xml.getBytes(StandardCharsets.UTF_8))
                .body());

    assertThat(answer.path("errorCode").asText()).isEqualTo("0");
    JsonNode info = answer.path("data").get(0).path("info");
    assertThat(info.path("supplier").asText()).isEqualTo("Bệnh viện Mẫu");
    assertThat(info.path("date").asText()).isEqualTo("02/03/2026");
    assertThat(info.path("total_amount").asText()).isEqualTo("150000");
    assertThat(info.path("vat_amount").asText()).isEmpty();
    assertThat(info.path("supplier_box").isNull()).isTrue();
  }

  @Test
  void refusesHostileXmlWithCode3() throws Exception {
    String[] hostile = {
      "<!DOCTYPE HDon [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><HDon>&x;</HDon>",
      "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]><l>&c;</l>",
      "<HDon>".repeat(5000),
      "<a><b></a>",
    };
    for (String xml : hostile) {
      expect(
          postFile(
              "/ocr/document/invoice-xml?format_type=file", xml.getBytes(StandardCharsets.UTF_8)),
          "3",
          "Incorrect image format");
    }
  }

  @Test
  void answersCode1ForXmlOfSomethingElse() throws Exception {
    expect(
        postFile(
            "/ocr/document/invoice-xml?format_type=file",
            "<note>hello</note>".getBytes(StandardCharsets.UTF_8)),
        "1",
        "The photo does not contain content");
  }

  private void expect(HttpResponse<String> answer, String code, String message) throws IOException {
    JsonNode body = json.readTree(answer.body());
    assertThat(body.path("errorCode").asText()).as(answer.body()).isEqualTo(code);
    assertThat(body.path("errorMessage").asText()).isEqualTo(message);
    assertThat(body.path("data").isNull()).isTrue();
  }

  private HttpResponse<String> get(String path, String keys) throws Exception {
    return send(authorized(path, keys).GET().build());
  }

  private HttpResponse<String> postJson(String path, String body) throws Exception {
    return send(
        authorized(path, KEYS)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> postFile(String path, byte[] content) throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(
        "--x\r\nContent-Disposition: form-data; name=\"img\"; filename=\"a.bin\"\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(content);
    body.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII));
    return send(
        authorized(path, KEYS)
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
            .build());
  }

  private HttpRequest.Builder authorized(String path, String keys) {
    String basic = Base64.getEncoder().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(uri(path)).header("Authorization", "Basic " + basic);
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + "/api/v2" + path);
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static BufferedImage blank() {
    BufferedImage page = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 600, 800);
    graphics.dispose();
    return page;
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
  }
}

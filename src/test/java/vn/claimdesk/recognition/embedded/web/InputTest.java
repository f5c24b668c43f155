package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.SampleFiles;

/** What comes in: by address, with pictures to go back, and more than is allowed. */
@SpringBootTest(
    classes = EmbeddedSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "claimdesk.embedded.max-content=2MB",
      "claimdesk.embedded.allowed-urls=http://10.0.0.1/,http://169.254.169.254/"
    })
@ActiveProfiles("test")
class InputTest {

  private static final String LABELS = "/api/v2/ocr/document/get_label_claim";
  private static final byte[] PICTURE = SampleFiles.picture("png", 120, 80);

  private final ObjectMapper json = new ObjectMapper();

  @LocalServerPort private int port;

  @Test
  void readsWhatAnAddressOfThisApplicationLeadsTo() throws Exception {
    EmbeddedSlice.PICTURES.put("paper", PICTURE);
    EmbeddedSlice.PICTURES.put("moved", "to /pictures/paper".getBytes(StandardCharsets.UTF_8));

    for (String name : new String[] {"paper", "moved"}) {
      JsonNode answer = byUrl("http://127.0.0.1:" + port + "/pictures/" + name, "false");
      assertThat(answer.path("errorCode").asText()).isEqualTo("0");
      assertThat(answer.path("data").get(0).has("image")).isFalse();
    }
  }

  @Test
  void returnsThePictureWhereItIsAskedFor() throws Exception {
    EmbeddedSlice.PICTURES.put("paper", PICTURE);

    JsonNode answer = byUrl("http://127.0.0.1:" + port + "/pictures/paper", "true");

    byte[] image = Base64.getDecoder().decode(answer.path("data").get(0).path("image").asText());
    assertThat(ImageIO.read(new ByteArrayInputStream(image)).getWidth()).isEqualTo(120);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "to http://localhost:PORT/pictures/paper",
        "to http://10.0.0.1/",
        "to file:///etc/"
      })
  void followsNoRedirectToAnotherHost(String redirect) throws Exception {
    EmbeddedSlice.PICTURES.put("paper", PICTURE);
    String filled = redirect.replace("PORT", Integer.toString(port));
    EmbeddedSlice.PICTURES.put("away", filled.getBytes(StandardCharsets.UTF_8));

    expectUnavailable(byUrl("http://127.0.0.1:" + port + "/pictures/away", "false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://10.0.0.1/a.png", "http://169.254.169.254/latest/meta-data"})
  void fetchesFromNoPrivateAddressThatIsAllowed(String address) throws Exception {
    expectUnavailable(byUrl(address, "false"));
  }

  @Test
  void refusesJsonThatGrowsTooLargeBeforeItEnds() throws Exception {
    expectRefused("?format_type=base64", "application/json", "{\"img\":\"");
  }

  @Test
  void refusesAFileThatGrowsTooLargeBeforeItEnds() throws Exception {
    expectRefused(
        "?format_type=file",
        "multipart/form-data; boundary=x",
        "--x\r\nContent-Disposition: form-data; name=\"img\"; filename=\"a\"\r\n\r\n");
  }

  /** Sends 5 MB in chunks without ever ending, so that only a bound can bring an answer. */
  private void expectRefused(String query, String type, String begin) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + LABELS
                  + query
                  + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                  + EndpointClient.basic(EndpointClient.KEYS)
                  + "\r\nContent-Type: "
                  + type
                  + "\r\nTransfer-Encoding: chunked\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      chunk(out, begin.getBytes(StandardCharsets.US_ASCII));
      byte[] filling = "A".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
      for (int i = 0; i < 76; i++) {
        chunk(out, filling);
      }
      out.flush();
      StringBuilder answer = new StringBuilder();
      while (answer.indexOf("}") < 0) {
        answer.append((char) socket.getInputStream().read());
      }
      assertThat(answer).startsWith("HTTP/1.1 200");
      assertThat(answer).contains("\"errorCode\":\"3\"").contains("Incorrect image format");
    }
  }

  private static void chunk(OutputStream out, byte[] content) throws IOException {
    out.write((Integer.toHexString(content.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(content);
    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void expectUnavailable(JsonNode answer) {
    assertThat(answer.path("errorCode").asText()).isEqualTo("2");
    assertThat(answer.path("errorMessage").asText()).isEqualTo("Url is unavailable");
  }

  private JsonNode byUrl(String address, String thumb) throws Exception {
    String query =
        "?format_type=url&get_thumb="
            + thumb
            + "&img="
            + URLEncoder.encode(address, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + LABELS + query))
            .header("Authorization", EndpointClient.basic(EndpointClient.KEYS))
            .build();
    return json.readTree(
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body());
  }
}

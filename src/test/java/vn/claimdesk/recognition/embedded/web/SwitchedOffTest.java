package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** An application whose engine is switched off serves nothing under its address. */
@SpringBootTest(
    classes = EmbeddedSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.embedded.enabled=false")
@ActiveProfiles("test")
class SwitchedOffTest {

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(strings = {"/api/v2", "/api/v2/ocr/claims?format_type=url&img=x"})
  void servesNothing(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", EndpointClient.basic(EndpointClient.KEYS))
            .build();

    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("errorCode").doesNotContain("operations");
  }
}

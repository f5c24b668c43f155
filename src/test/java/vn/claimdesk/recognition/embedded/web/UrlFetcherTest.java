package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class UrlFetcherTest {

  private final AtomicInteger requests = new AtomicInteger();
  private HttpServer server;
  private UrlFetcher fetcher;

  @BeforeEach
  void serve() throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          if (exchange.getRequestURI().getPath().endsWith("moved")) {
            exchange.getResponseHeaders().add("Location", "/pub/paper");
            exchange.sendResponseHeaders(302, -1);
          } else {
            int size = exchange.getRequestURI().getPath().endsWith("huge") ? 5_000 : 5;
            byte[] body = "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
          }
          exchange.close();
        });
    server.start();
    fetcher =
        new UrlFetcher(
            new EmbeddedProperties(
                "k",
                "s",
                null,
                List.of(address("/pub")),
                DataSize.ofBytes(1_000),
                Duration.ofSeconds(5)));
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void fetchesWhatIsBelowAnAllowedAddress() {
    assertThat(fetcher.fetch(address("/pub/paper"))).hasSize(5);
    assertThat(fetcher.fetch(address("/pub"))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/public",
        "/secret",
        "/pub/../secret",
        "/pub/%2e%2e/secret",
        "/pub/.%2E/secret",
        "/pub/..%2fsecret",
      })
  void staysBelowTheAllowedAddress(String path) {
    assertThatThrownBy(() -> fetcher.fetch(address(path))).isInstanceOf(ContractException.class);
    assertThat(requests).hasValue(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pub/moved", "/pub/huge"})
  void followsNoRedirectAndTakesNothingTooLarge(String path) {
    assertThatThrownBy(() -> fetcher.fetch(address(path))).isInstanceOf(ContractException.class);
    assertThat(requests).hasValue(1);
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}

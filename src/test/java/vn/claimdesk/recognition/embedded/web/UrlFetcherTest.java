package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** Downloads from a server that is this application's own, and from one that is not. */
class UrlFetcherTest {

  private static final String PAPER = "paper";

  private final AtomicInteger requests = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;
  private UrlFetcher own;
  private UrlFetcher foreign;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
    EmbeddedProperties properties =
        new EmbeddedProperties(
            "k", "s", null, List.of(address("/")), DataSize.ofBytes(1_000), Duration.ofSeconds(2));
    foreign = new UrlFetcher(new Places(properties), properties);
    Places places = new Places(properties);
    places.allowOwnAddress(server.getAddress().getPort());
    own = new UrlFetcher(places, properties);
  }

  private void answer(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    byte[] paper = PAPER.getBytes(StandardCharsets.US_ASCII);
    String path = exchange.getRequestURI().getPath();
    switch (path) {
      case "/moved" -> redirect(exchange, "/paper");
      case "/around" -> redirect(exchange, "/around");
      case "/elsewhere" -> redirect(exchange, address("/paper").replace("127.0.0.1", "localhost"));
      case "/inside" -> redirect(exchange, "http://169.254.169.254/latest/meta-data");
      case "/file" -> redirect(exchange, "file:///etc/passwd");
      case "/huge" -> body(exchange, 5_000, new byte[5_000]);
      case "/hugeInChunks" -> body(exchange, 0, new byte[5_000]);
      case "/chunks" -> body(exchange, 0, paper);
      case "/missing" -> exchange.sendResponseHeaders(404, -1);
      case "/slow" -> drip(exchange);
      default -> body(exchange, paper.length, paper);
    }
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }

  private static void body(HttpExchange exchange, int length, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, length);
    exchange.getResponseBody().write(body);
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 500);
    try {
      for (int i = 0; i < 500; i++) {
        exchange.getResponseBody().write('x');
        exchange.getResponseBody().flush();
        Thread.sleep(50);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/paper", "/chunks", "/moved", "/paper?key=1"})
  void fetchesFromThisApplicationAlsoAfterARedirect(String path) {
    assertThat(own.fetch(address(path))).asString().isEqualTo(PAPER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elsewhere", "/inside", "/file"})
  void followsNoRedirectToAnotherHost(String path) {
    assertUnavailable(own, address(path));
    assertThat(requests).hasValue(1);
  }

  @Test
  void followsOnlyAFewRedirects() {
    assertUnavailable(own, address("/around"));
    assertThat(requests).hasValue(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/huge", "/hugeInChunks", "/missing", "/slow"})
  void takesNothingTooLargeMissingOrTooSlow(String path) {
    assertUnavailable(own, address(path));
  }

  @Test
  void asksNoPrivateAddressEvenWhereItIsAllowed() {
    assertUnavailable(foreign, address("/paper"));
    assertThat(requests).hasValue(0);
  }

  private static void assertUnavailable(UrlFetcher fetcher, String address) {
    assertThatThrownBy(() -> fetcher.fetch(address))
        .isInstanceOfSatisfying(
            ContractException.class,
            error -> assertThat(error.error()).isEqualTo(ContractError.URL_UNAVAILABLE));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }
}

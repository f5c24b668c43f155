package vn.claimdesk.recognition.cvs.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import feign.FeignException;
import feign.Response;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import vn.claimdesk.recognition.cvs.VendorLine;
import vn.claimdesk.recognition.cvs.call.CallBuilder;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.call.ImageId;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.call.Parameter;

/** What goes out, as the two hosts receive it. */
class SendingTest {

  private static final String CLAIM = "K26-000001";
  private static final ObjectMapper JSON = new ObjectMapper();

  @RegisterExtension
  static final WireMockExtension CLOUD =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @RegisterExtension
  static final WireMockExtension DEMO =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final Dispatch dispatch = dispatch(Map.of(), Map.of());

  static Stream<VendorLine> lines() {
    return VendorLine.all().stream();
  }

  @BeforeEach
  void answer() {
    for (var host : List.of(CLOUD, DEMO)) {
      host.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void sendsTheLineAsTheVendorDescribesIt(VendorLine line) throws Exception {
    Operation operation = operation(line);
    CallRequest call = call(operation, form(line));

    send(call);

    var other = line.host().equals("demo") ? CLOUD : DEMO;
    assertThat(other.findAll(anyRequestedFor(anyUrl()))).isEmpty();
    LoggedRequest request = received(line.host().equals("demo") ? DEMO : CLOUD);
    assertThat(request.getMethod().value()).isEqualTo(line.method());
    assertThat(request.getUrl().split("\\?")[0]).isEqualTo(line.path().replace("<image_id>", "42"));
    assertThat(request.header("Authorization").firstValue())
        .isEqualTo("Basic " + base64("key:secret".getBytes(StandardCharsets.UTF_8)));
    assertThat(request.queryParameter("check_sum").values()).containsExactly(CLAIM);
    assertThat(queryNames(request)).isEqualTo(line.query());
    if (line.query().contains("format_type")) {
      assertThat(request.queryParameter("format_type").values()).containsExactly(call.inputForm());
    }
    for (String shaping : Set.of("get_thumb", "type1", "width", "height", "offset", "limit")) {
      if (line.query().contains(shaping)) {
        assertThat(request.queryParameter(shaping).values())
            .containsExactly(value(Parameter.named(shaping)).toString());
      }
    }
    switch (line.contentType()) {
      case "multipart/form-data" -> assertMultipart(request, line);
      case "application/json" -> assertJson(request, operation);
      default -> assertAddresses(request, operation);
    }
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void reachesEachOperationInEachOfItsForms(Operation operation) {
    for (InputForm form : operation.forms()) {
      send(call(operation, form));
    }
    assertThat(
            CLOUD.findAll(anyRequestedFor(anyUrl())).size()
                + DEMO.findAll(anyRequestedFor(anyUrl())).size())
        .isEqualTo(operation.forms().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://files.invalid/a%20b.pdf?x=1&y=%2F%25",
        "https://files.invalid/a b+c.pdf?x=1,2&y={z}#p",
        "https://files.invalid/hồ sơ/giấy ra viện.pdf"
      })
  void sendsAnAddressAsItIs(String address) {
    send(CallRequest.of(Operation.CLAIMS, "100%20 & more").url(address).build());

    LoggedRequest request = received(CLOUD);
    assertThat(request.queryParameter("img").values()).containsExactly(address);
    assertThat(request.queryParameter("check_sum").values()).containsExactly("100%20 & more");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 12_287, 12_288, 12_289, 3_000_001})
  void sendsAFileFromDiskWholeWithItsLength(int size, @TempDir Path folder) throws Exception {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    Content content = Content.of("image/png", Files.write(folder.resolve("a.png"), bytes));

    send(CallRequest.of(Operation.CLAIMS, CLAIM).file(content).build());
    send(CallRequest.of(Operation.CLAIMS, CLAIM).base64(content).build());

    var requests = CLOUD.findAll(anyRequestedFor(anyUrl()));
    assertThat(requests).hasSize(2);
    for (LoggedRequest request : requests) {
      assertThat(request.containsHeader("Transfer-Encoding")).isFalse();
      assertThat(request.getHeader("Content-Length"))
          .isEqualTo(String.valueOf(request.getBody().length));
    }
    assertThat(requests.get(0).getPart("img").getBody().asBytes()).isEqualTo(bytes);
    assertThat(JSON.readTree(requests.get(1).getBody()).path("img").textValue())
        .isEqualTo(base64(bytes));
  }

  @Test
  void takesAFileThatShrankForAFailureNotForAShorterFile(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("a.png"), new byte[100_000]);
    CallRequest call =
        CallRequest.of(Operation.CLAIMS, CLAIM).file(Content.of("image/png", file)).build();
    Files.write(file, new byte[10]);

    assertThatThrownBy(() -> send(call))
        .isInstanceOf(FeignException.class)
        .hasRootCauseInstanceOf(IOException.class);
  }

  @Test
  void givesAnOperationItsOwnTime() {
    CLOUD.stubFor(any(anyUrl()).willReturn(okJson("{}").withFixedDelay(700)));
    Dispatch hasty = dispatch(Map.of(), Map.of(Operation.INVOICE, Duration.ofMillis(200)));

    assertThatThrownBy(() -> hasty.send(call(Operation.INVOICE, InputForm.FILE)))
        .hasRootCauseInstanceOf(HttpTimeoutException.class);
    try (Response response = hasty.send(call(Operation.CLAIMS, InputForm.FILE))) {
      assertThat(response.status()).isEqualTo(200);
    }
  }

  @Test
  void asksAnOperationAtTheHostThatIsConfigured() {
    var swapped =
        Map.of(Operation.GET_LABEL_CLAIM, Host.CLOUD, Operation.FACE_SEARCH_DELETE, Host.DEMO);
    Dispatch rerouted = dispatch(swapped, Map.of());

    rerouted.send(call(Operation.GET_LABEL_CLAIM, InputForm.FILE)).close();
    rerouted.send(call(Operation.FACE_SEARCH_DELETE, InputForm.NONE)).close();
    rerouted.send(call(Operation.FACE_SEARCH_LIST, InputForm.NONE)).close();

    assertThat(paths(CLOUD))
        .containsExactlyInAnyOrder(
            "/api/v2/ocr/document/get_label_claim", "/api/v2/face_search/images");
    assertThat(paths(DEMO)).containsExactly("/api/v2/face_search/images");
  }

  @Test
  void givesEachOfManyThreadsItsOwnBody() throws Exception {
    Callable<Boolean> calls =
        () -> {
          for (int i = 0; i < 20; i++) {
            String claim = Thread.currentThread().getId() + "-" + i;
            var content = Content.of("image/jpeg", claim.getBytes(StandardCharsets.UTF_8));
            dispatch.send(CallRequest.of(Operation.CLAIMS, claim).file(content).build()).close();
            dispatch.send(CallRequest.of(Operation.CLAIMS, claim).url("http://a/").build()).close();
          }
          return true;
        };
    var threads = Executors.newFixedThreadPool(4);
    try {
      for (var done : threads.invokeAll(List.of(calls, calls, calls, calls))) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(CLOUD.findAll(anyRequestedFor(anyUrl())))
        .hasSize(160)
        .allSatisfy(
            request -> {
              if (request.isMultipart()) {
                assertThat(request.getPart("img").getBody().asString())
                    .isEqualTo(request.queryParameter("check_sum").firstValue());
              } else {
                assertThat(request.getBody()).isEmpty();
              }
            });
  }

  private void assertMultipart(LoggedRequest request, VendorLine line) {
    assertThat(request.getHeader("Content-Type")).startsWith("multipart/form-data; boundary=");
    assertThat(request.getParts().stream().map(Request.Part::getName).collect(Collectors.toSet()))
        .isEqualTo(line.body());
    for (Request.Part part : request.getParts()) {
      assertThat(part.getFileName()).isEqualTo(part.getName() + ".jpg");
      assertThat(part.getHeader("Content-Type").firstValue()).isEqualTo("image/jpeg");
      assertThat(part.getBody().asBytes()).isEqualTo(picture(part.getName()));
    }
  }

  private void assertJson(LoggedRequest request, Operation operation) throws IOException {
    assertThat(request.getHeader("Content-Type")).isEqualTo("application/json");
    JsonNode body = JSON.readTree(request.getBody());
    var metadata = Map.of("label", "x", "age", 3);
    Map<String, Object> expected =
        switch (operation) {
          case FACE_SEARCH -> Map.of("image", Map.of("base64", base64(picture("image"))));
          case FACE_SEARCH_ADD ->
              Map.of("image", Map.of("base64", base64(picture("image")), "metadata", metadata));
          case FACE_SEARCH_UPDATE -> Map.of("image_id", 42, "metadata", metadata);
          case FACE_SEARCH_DELETE -> Map.of("ids", List.of(42, "x7"));
          default ->
              operation.parts().stream()
                  .collect(Collectors.toMap(part -> part, part -> base64(picture(part))));
        };
    assertThat(body).isEqualTo(JSON.readTree(JSON.writeValueAsBytes(expected)));
  }

  private void assertAddresses(LoggedRequest request, Operation operation) {
    assertThat(request.getBody()).isEmpty();
    for (String part : operation.parts()) {
      String name = operation.path().startsWith("/smartcrop/") ? "url" : part;
      assertThat(request.queryParameter(name).values()).containsExactly(address(part));
    }
  }

  private void send(CallRequest call) {
    dispatch.send(call).close();
  }

  private static CallRequest call(Operation operation, InputForm form) {
    CallBuilder call = CallRequest.of(operation, CLAIM);
    for (String part : operation.parts()) {
      call.input(
          part,
          form == InputForm.URL
              ? Input.at(address(part))
              : Input.of(form, Content.of("image/jpeg", picture(part))));
    }
    operation.parameters().forEach(parameter -> call.with(parameter, value(parameter)));
    return call.build();
  }

  private static Object value(Parameter parameter) {
    return switch (parameter) {
      case GET_THUMB -> false;
      case TYPE1 -> "card";
      case WIDTH, LIMIT -> 400;
      case HEIGHT -> 600;
      case OFFSET -> 0;
      case IMAGE_ID -> ImageId.of(42);
      case IDS -> List.of(42, "x7");
      case METADATA -> Map.of("label", "x", "age", 3);
    };
  }

  private static byte[] picture(String part) {
    return ("picture of " + part).getBytes(StandardCharsets.UTF_8);
  }

  private static String address(String part) {
    return "https://files.invalid/" + part + ".png?a=1&b=2";
  }

  private static InputForm form(VendorLine line) {
    if (line.contentType().startsWith("multipart")) {
      return InputForm.FILE;
    }
    if (line.body().stream().anyMatch(part -> part.matches("img.?|base64"))) {
      return InputForm.BASE64;
    }
    return line.query().stream().anyMatch(name -> name.matches("img.?|url"))
        ? InputForm.URL
        : InputForm.NONE;
  }

  private static Operation operation(VendorLine line) {
    return switch (line.method()) {
      case "PUT" -> Operation.FACE_SEARCH_UPDATE;
      case "DELETE" -> Operation.FACE_SEARCH_DELETE;
      default ->
          Arrays.stream(Operation.values())
              .filter(operation -> operation.path().equals(line.operationPath()))
              .filter(operation -> operation.takes(form(line)))
              .findFirst()
              .orElseThrow();
    };
  }

  private static Set<String> queryNames(LoggedRequest request) {
    var names = new TreeSet<String>();
    for (String pair : request.getUrl().split("\\?", 2)[1].split("&")) {
      names.add(pair.split("=")[0]);
    }
    names.remove("check_sum");
    return names;
  }

  private static LoggedRequest received(WireMockExtension host) {
    var requests = host.findAll(anyRequestedFor(anyUrl()));
    assertThat(requests).hasSize(1);
    return requests.get(0);
  }

  private static List<String> paths(WireMockExtension host) {
    return host.findAll(anyRequestedFor(anyUrl())).stream()
        .map(request -> request.getUrl().split("\\?")[0])
        .toList();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private static Dispatch dispatch(Map<Operation, Host> hosts, Map<Operation, Duration> timeouts) {
    var properties =
        new CvsProperties(
            CLOUD.baseUrl(),
            DEMO.baseUrl(),
            hosts,
            "key",
            "secret",
            InputForm.FILE,
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            timeouts);
    return new Dispatch(
        new CvsConfiguration()
            .recognitionClients(properties, new Endpoints(properties, new ServerProperties())));
  }
}

package vn.claimdesk.recognition.cvs;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Decoder;
import vn.claimdesk.recognition.cvs.answer.RecordedAnswer;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.answer.TypedAnswers;
import vn.claimdesk.recognition.cvs.call.CallBuilder;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.CvsClient;

/**
 * Makes every call that the vendor documents against stubs that answer as the document says, and
 * takes a typed result from each.
 */
@SpringBootTest(
    classes = RecognitionSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "claimdesk.recognition.api-key=key-of-test",
      "claimdesk.recognition.api-secret=secret-of-test"
    })
@ActiveProfiles("test")
class VendorConformanceTest {

  private static final Content PICTURE =
      Content.of("image/jpeg", "picture".getBytes(StandardCharsets.UTF_8));

  @RegisterExtension
  static final WireMockExtension VENDOR =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @DynamicPropertySource
  static void hosts(DynamicPropertyRegistry registry) {
    registry.add("claimdesk.recognition.cloud-url", VENDOR::baseUrl);
    registry.add("claimdesk.recognition.demo-url", VENDOR::baseUrl);
  }

  @Autowired CvsClient client;
  @Autowired CvsRecognition recognition;
  @Autowired Decoder decoder;
  @Autowired TypedAnswers typed;

  @BeforeEach
  void forgetStubs() {
    VENDOR.resetAll();
  }

  static Stream<VendorLine> lines() {
    return VendorLine.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void takesATypedResultFromEveryDocumentedAnswer(VendorLine line) {
    Operation operation = operation(line);
    for (RecordedAnswer recorded : answersOf(operation)) {
      stub(recorded);

      Answer answer = client.call(call(operation, form(line)));

      assertThat(answer.outcome()).as("%s of %s", recorded, line).isEqualTo(Said.SUCCESS);
      assertThat(result(operation, answer)).as("%s of %s", recorded, line).isNotEmpty();
    }
  }

  @Test
  void readsEveryPaperThroughThePort() {
    for (RecordedAnswer recorded : RecordedAnswer.ofPapers()) {
      stub(recorded);
      List<PaperReading> papers = read(recorded);

      assertThat(papers).as(recorded.toString()).isNotEmpty();
    }
  }

  @Test
  void readsTextThroughThePort() {
    stub(RecordedAnswer.of(Operation.GENERAL, "general"));

    assertThat(recognition.readText("C26-000001", paper("text")))
        .extracting(TextPage::index)
        .containsExactly(0, 1);
  }

  private List<PaperReading> read(RecordedAnswer recorded) {
    String path = recorded.operation().path();
    return recorded.operation().parts().size() == 2
        ? recognition.readSides("C26-000001", path, paper(recorded + "1"), paper(recorded + "2"))
        : recognition.read("C26-000001", path, paper(recorded.toString()));
  }

  /** No two papers are the same, or the ledger would answer the second. */
  private static Paper paper(String content) {
    return new Paper("p.jpg", "image/jpeg", content.getBytes(StandardCharsets.UTF_8));
  }

  private static void stub(RecordedAnswer recorded) {
    VENDOR.stubFor(
        any(anyUrl()).willReturn(okJson(new String(recorded.body(), StandardCharsets.UTF_8))));
  }

  private static List<RecordedAnswer> answersOf(Operation operation) {
    List<RecordedAnswer> answers =
        RecordedAnswer.all().stream()
            .filter(recorded -> recorded.operation() == operation && !recorded.isError())
            .toList();
    assertThat(answers).isNotEmpty();
    return answers;
  }

  private List<?> result(Operation operation, Answer answer) {
    return switch (operation) {
      case GET_LABEL_CLAIM -> decoder.labels(answer.data());
      case GENERAL, SCAN -> decoder.text(answer.data());
      case FACE_MATCHING -> List.of(typed.faceMatch(answer).verdict());
      case VERIFY_LIVENESS -> Stream.ofNullable(typed.liveness(answer).valid()).toList();
      case PERSON_WITH_CARD -> typed.personWithCard(answer).papers();
      case FACE_SEARCH, FACE_SEARCH_LIST, FACE_SEARCH_ADD, FACE_SEARCH_UPDATE ->
          typed.gallery(answer);
      case FACE_SEARCH_DELETE -> List.of(typed.gallery(answer).isEmpty());
      case CROP_IMAGE, CROP_PERSON -> Stream.ofNullable(typed.crop(answer).url()).toList();
      default -> decoder.papers(operation, answer.data(), 0);
    };
  }

  private static Operation operation(VendorLine line) {
    List<Operation> same =
        Arrays.stream(Operation.values())
            .filter(operation -> operation.path().equals(line.operationPath()))
            .toList();
    return same.size() == 1
        ? same.get(0)
        : switch (line.method()) {
          case "GET" -> Operation.FACE_SEARCH_LIST;
          case "POST" -> Operation.FACE_SEARCH_ADD;
          default -> Operation.FACE_SEARCH_DELETE;
        };
  }

  private static InputForm form(VendorLine line) {
    return switch (line.contentType()) {
      case "multipart/form-data" -> InputForm.FILE;
      case "application/json" -> InputForm.BASE64;
      default -> InputForm.URL;
    };
  }

  private static CallRequest call(Operation operation, InputForm form) {
    CallBuilder call = CallRequest.of(operation, "C26-000001");
    for (String part : operation.parts()) {
      switch (form) {
        case FILE -> call.file(part, PICTURE);
        case BASE64 -> call.base64(part, PICTURE);
        default -> call.url(part, "https://pictures.example.vn/1.jpg");
      }
    }
    operation
        .parameters()
        .forEach(
            parameter ->
                call.with(
                    parameter,
                    switch (parameter) {
                      case GET_THUMB -> true;
                      case TYPE1 -> "card";
                      case WIDTH, HEIGHT -> 300;
                      case OFFSET -> 0;
                      case LIMIT -> 50;
                      case IMAGE_ID -> 103;
                      case IDS -> List.of(101, 102);
                      case METADATA -> Map.of("label", "hồ sơ 10");
                    }));
    return call.build();
  }
}

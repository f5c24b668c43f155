package vn.claimdesk.recognition.cvs.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallRequestTest {

  private static final Content CARD = picture("card");
  private static final Content FACE = picture("face");

  static Stream<Arguments> wrongCalls() {
    return Stream.of(
        wrong(matching().file("img1", CARD), "/ekyc/face_matching needs the part img2"),
        wrong(
            matching().file("img1", CARD).file("img2", FACE).file("img3", FACE),
            "/ekyc/face_matching has no part img3; it takes img1, img2"),
        wrong(
            matching().file("img1", CARD).base64("img2", FACE),
            "/ekyc/face_matching takes all its parts in the same form"),
        wrong(
            CallRequest.of(Operation.INVOICE_XML, "C").base64(CARD),
            "/ocr/document/invoice-xml does not take base64; it takes file"),
        wrong(
            CallRequest.of(Operation.CROP_IMAGE, "C").url("http://a/").with("width", 40),
            "/smartcrop/crop_image needs the parameter height"),
        wrong(
            CallRequest.of(Operation.CLAIMS, "C").file(CARD).with("type1", "card"),
            "/ocr/claims has no parameter type1; it takes get_thumb"),
        wrong(
            CallRequest.of(Operation.SCAN, "C").file(CARD).with("get_thumb", true),
            "/ocr/scan has no parameter get_thumb; it takes no parameter"),
        wrong(
            matching().file("img1", CARD).file("img2", FACE).with("type1", "passport"),
            "type1 must be card or portrait, not passport"),
        wrong(
            CallRequest.of(Operation.CLAIMS, "C").file(CARD).with("get_thumb", "yes"),
            "get_thumb must be true or false, not yes"),
        wrong(
            CallRequest.of(Operation.FACE_SEARCH_LIST, "C").with("offset", -1).with("limit", 5),
            "offset must be a whole number from 0, not -1"),
        wrong(
            CallRequest.of(Operation.FACE_SEARCH_DELETE, "C").with("ids", List.of()),
            "ids must be a list of at least one id"),
        wrong(
            CallRequest.of(Operation.FACE_SEARCH_ADD, "C")
                .base64(FACE)
                .with("metadata", Map.of("encoding", 1)),
            "metadata must not use encoding"));
  }

  @ParameterizedTest
  @MethodSource("wrongCalls")
  void refusesWhatTheOperationDoesNotTake(CallBuilder call, String message) {
    assertThatThrownBy(call::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAPartTwiceAndAParameterThatNobodyKnows() {
    assertThatThrownBy(() -> matching().file("img1", CARD).file("img1", FACE))
        .hasMessage("the part img1 is given twice");
    assertThatThrownBy(() -> matching().with("check_sum", "x"))
        .hasMessage("there is no parameter check_sum");
    assertThatThrownBy(() -> matching().file(CARD)).hasMessageContaining("takes img1, img2");
    assertThatThrownBy(() -> CallRequest.of(Operation.CLAIMS, "C").url(" "))
        .hasMessageContaining("empty");
  }

  @Test
  void namesTheParametersThatShapeTheAnswerInAFixedOrder() {
    assertThat(CallRequest.of(Operation.CLAIMS, "C").file(CARD).build().parameters())
        .isEqualTo("get_thumb=true");
    assertThat(
            CallRequest.of(Operation.CROP_IMAGE, "C")
                .file(CARD)
                .with("height", "6")
                .with(Parameter.WIDTH, 4)
                .build()
                .parameters())
        .isEqualTo("width=4&height=6");
    assertThat(CallRequest.of(Operation.SCAN, "C").file(CARD).build().parameters()).isEmpty();
  }

  @Test
  void tellsMetadataApartWithoutShowingThem() {
    String one = added(Map.of("name", "Nguyễn Văn A", "age", 4)).parameters();

    assertThat(one).startsWith("metadata=sha256:").doesNotContain("Nguyễn").hasSizeLessThan(100);
    assertThat(added(Map.of("age", 4, "name", "Nguyễn Văn A")).parameters()).isEqualTo(one);
    assertThat(added(Map.of("name", "Nguyễn Văn B", "age", 4)).parameters()).isNotEqualTo(one);
  }

  @Test
  void hashesASinglePictureAsItIsAndSeveralWithTheirNames(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("a"), "card".getBytes(StandardCharsets.UTF_8));
    String plain = CallRequest.of(Operation.CLAIMS, "C").file(CARD).build().contentSha256();
    Content onDisk = Content.of("image/jpeg", file);

    assertThat(plain).isEqualTo(CARD.sha256()).isEqualTo(onDisk.sha256()).hasSize(64);
    assertThat(both(CARD, FACE)).isEqualTo(both(onDisk, FACE)).isNotEqualTo(both(FACE, CARD));
  }

  @Test
  void expectsAnotherAnswerLaterFromAnAddressAndFromTheGallery() {
    assertThat(CallRequest.of(Operation.CLAIMS, "C").file(CARD).build().answerMayChange())
        .isFalse();
    assertThat(CallRequest.of(Operation.CLAIMS, "C").url("http://a/").build().answerMayChange())
        .isTrue();
    assertThat(CallRequest.of(Operation.FACE_SEARCH, "C").base64(FACE).build().answerMayChange())
        .isTrue();
  }

  @Test
  void findsAnOperationByItsPathWhereThePathTellsIt() {
    assertThat(Operation.of("/ocr/claims")).isEqualTo(Operation.CLAIMS);
    for (String path : List.of("/face_search/images", "/ocr/horoscope")) {
      assertThatThrownBy(() -> Operation.of(path)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static Arguments wrong(CallBuilder call, String message) {
    return Arguments.of(call, message);
  }

  private static CallBuilder matching() {
    return CallRequest.of(Operation.FACE_MATCHING, "C");
  }

  private static String both(Content front, Content back) {
    return CallRequest.of(Operation.EKYC_CARDS, "C")
        .file("img2", back)
        .file("img1", front)
        .build()
        .contentSha256();
  }

  private static CallRequest added(Map<String, Object> metadata) {
    return CallRequest.of(Operation.FACE_SEARCH_ADD, "C")
        .base64(FACE)
        .with("metadata", metadata)
        .build();
  }

  private static Content picture(String text) {
    return Content.of("image/jpeg", text.getBytes(StandardCharsets.UTF_8));
  }
}

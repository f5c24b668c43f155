package vn.claimdesk.recognition.cvs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.recognition.cvs.call.Chapter;
import vn.claimdesk.recognition.cvs.call.Operation;

class AnswerReaderTest {

  private final AnswerReader reader = new AnswerReader();

  @ParameterizedTest
  @CsvSource({
    "Success, SUCCESS",
    "Successful, SUCCESS",
    "The photo does not contain content, NO_CONTENT",
    "Url is unavailable, URL_UNAVAILABLE",
    "Incorrect image format, BAD_IMAGE",
    "Out of requests, OUT_OF_REQUESTS",
    "OUT_OF_REQUESTS!, OUT_OF_REQUESTS",
    "Incorrect Api_key or api_secret, BAD_CREDENTIALS",
    "Incorrect format type, WRONG_FORMAT",
    "Error when processing the request, PROCESSING_ERROR",
    "Incorrect Id, INCORRECT_ID"
  })
  void takesTheMessageBeforeAnyNumberInEveryChapter(String message, Said expected) {
    for (String number : List.of("1", "2", "3", "4", "5", "6", "7", "42")) {
      assertThat(envelope(200, "errorCode", number, "errorMessage", message).outcome())
          .as("number %s", number)
          .isEqualTo(expected);
      assertThat(envelope(200, "status_code", number, "message", message).outcome())
          .as("status_code %s", number)
          .isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEFAULT, 0, SUCCESS",
    "DEFAULT, 1, NO_CONTENT",
    "DEFAULT, 2, URL_UNAVAILABLE",
    "DEFAULT, 3, BAD_IMAGE",
    "DEFAULT, 4, OUT_OF_REQUESTS",
    "DEFAULT, 5, BAD_CREDENTIALS",
    "DEFAULT, 6, WRONG_FORMAT",
    "DEFAULT, 7, ",
    "FACE_SEARCH, 0, SUCCESS",
    "FACE_SEARCH, 1, BAD_IMAGE",
    "FACE_SEARCH, 2, URL_UNAVAILABLE",
    "FACE_SEARCH, 3, NO_CONTENT",
    "FACE_SEARCH, 4, BAD_CREDENTIALS",
    "FACE_SEARCH, 5, OUT_OF_REQUESTS",
    "FACE_SEARCH, 6, PROCESSING_ERROR",
    "FACE_SEARCH, 7, INCORRECT_ID",
    "SMART_CROP, 0, SUCCESS",
    "SMART_CROP, 1, BAD_IMAGE",
    "SMART_CROP, 2, URL_UNAVAILABLE",
    "SMART_CROP, 3, NO_CONTENT",
    "SMART_CROP, 4, ACCOUNT_REFUSED",
    "SMART_CROP, 5, ",
    "SMART_CROP, 6, PROCESSING_ERROR"
  })
  void takesTheChaptersNumberWhereTheMessageIsUnknown(
      Chapter chapter, String number, @Nullable Said expected) {
    assertThat(Numbering.of(chapter).meaning(number)).isEqualTo(expected);
  }

  @Test
  void readsTheEnvelopeOfFaceSearchByItself() {
    Answer hit = read(200, "{\"result\": [{\"id\": 7}], \"status_code\": 0, \"message\": \"ok\"}");
    Answer spent = read(200, "{\"result\": null, \"status_code\": 5, \"message\": \"Hết lượt\"}");

    assertThat(hit.outcome()).isEqualTo(Said.SUCCESS);
    assertThat(hit.billed()).isTrue();
    assertThat(hit.data().path(0).path("id").asInt()).isEqualTo(7);
    assertThat(spent.outcome()).isEqualTo(Said.OUT_OF_REQUESTS);
    assertThat(spent.errorCode()).isEqualTo("5");
  }

  @Test
  void keepsValuesThatLieBesideTheErrorInsteadOfUnderData() {
    Answer crop =
        read(
            200,
            "{\"url\": [\"https://x.invalid/1.jpg\"], \"errorCode\": 0, \"errorMessage\":"
                + " \"Success\", \"invalidCode\": 4, \"invalidMessage\": \"Wearing a hat\"}");

    assertThat(crop.outcome()).isEqualTo(Said.SUCCESS);
    assertThat(crop.data().path("invalidCode").asInt()).isEqualTo(4);
    assertThat(crop.data().path("url").path(0).asText()).endsWith("1.jpg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "\"0\"", "0.0", "\"00\""})
  void takesTheErrorCodeAsNumberOrText(String code) {
    Answer answer = read(200, "{\"data\": [], \"errorCode\": " + code + "}");
    assertThat(answer.outcome()).isEqualTo(Said.SUCCESS);
    assertThat(answer.billed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "true",
        "<!doctype html><title>Success</title>",
        "{\"data\": [{\"type\": \"invoice\"}], \"errorCode\": \"0\", \"errorMes",
        "{\"data\": []}",
        "{\"message\": \"Success\"}"
      })
  void calls200WithoutAnEnvelopeAnUnreadableAnswer(String body) {
    Answer answer = read(200, body);
    assertThat(answer.outcome()).isEqualTo(Transport.UNREADABLE_ANSWER);
    assertThat(answer.billed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"401, BAD_CREDENTIALS", "403, BAD_CREDENTIALS", "402, OUT_OF_REQUESTS"})
  void understandsTheAccountsStatusWithoutAnEnvelope(int status, Said expected) {
    assertThat(read(status, "<html/>").outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "408, SERVER_ERROR",
    "413, TOO_LARGE",
    "429, TOO_MANY_REQUESTS",
    "302, WRONG_ADDRESS",
    "404, WRONG_ADDRESS",
    "405, WRONG_ADDRESS",
    "500, SERVER_ERROR",
    "502, SERVER_ERROR",
    "503, SERVER_ERROR",
    "504, SERVER_ERROR"
  })
  void understandsTheStatusOfWhoeverAnsweredInstead(int status, Transport expected) {
    assertThat(read(status, "<html/>").outcome()).isEqualTo(expected);
  }

  @Test
  void believesAStatusBeforeANumberButNotBeforeAMessage() {
    assertThat(envelope(429, "errorCode", "1", "errorMessage", "slow down").outcome())
        .isEqualTo(Transport.TOO_MANY_REQUESTS);
    assertThat(envelope(400, "errorCode", "3", "errorMessage", "?").outcome())
        .isEqualTo(Said.BAD_IMAGE);
    assertThat(envelope(500, "errorCode", "4", "errorMessage", "Out of requests").outcome())
        .isEqualTo(Said.OUT_OF_REQUESTS);
    assertThat(envelope(500, "errorCode", "0", "errorMessage", "Success").outcome())
        .isEqualTo(Transport.SERVER_ERROR);
  }

  @Test
  void keepsAnUndocumentedErrorWithItsWords() {
    Answer answer = envelope(200, "errorCode", "99", "errorMessage", "Có lỗi lạ");
    assertThat(answer.outcome()).isEqualTo(Said.UNKNOWN_ERROR);
    assertThat(answer.errorMessage()).isEqualTo("Có lỗi lạ");
  }

  @Test
  void readsHowLongToWaitInBothForms() {
    String date =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90));

    assertThat(retryAfter("7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(retryAfter(date)).isBetween(Duration.ofSeconds(80), Duration.ofSeconds(91));
    assertThat(retryAfter("Wed, 21 Oct 2015 07:28:00 GMT")).isZero();
    assertThat(retryAfter("soon")).isNull();
  }

  private @Nullable Duration retryAfter(String value) {
    return reader
        .read(Operation.CLAIMS, 429, Map.of("retry-after", List.of(value)), new byte[0])
        .retryAfter();
  }

  private Answer envelope(int status, String... namesAndValues) {
    String members =
        Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
            .map(i -> "\"" + namesAndValues[i] + "\": \"" + namesAndValues[i + 1] + "\"")
            .reduce((a, b) -> a + ", " + b)
            .orElseThrow();
    return read(status, "{\"data\": null, " + members + "}");
  }

  private Answer read(int status, String body) {
    return reader.read(Operation.CLAIMS, status, body.getBytes(StandardCharsets.UTF_8));
  }
}

package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells from an HTTP answer how the call ended. Editions of the interface number their errors
 * differently, so the message decides and the number only where the message is unknown.
 */
@Component
public class AnswerReader {

  private static final Map<String, Outcome> BY_WORDING = new LinkedHashMap<>();

  static {
    BY_WORDING.put("not contain content", Outcome.NO_CONTENT);
    BY_WORDING.put("no content", Outcome.NO_CONTENT);
    BY_WORDING.put("image format", Outcome.BAD_IMAGE);
    BY_WORDING.put("format type", Outcome.WRONG_FORMAT);
    BY_WORDING.put("format_type", Outcome.WRONG_FORMAT);
    BY_WORDING.put("url", Outcome.URL_UNAVAILABLE);
    BY_WORDING.put("out of request", Outcome.OUT_OF_REQUESTS);
    BY_WORDING.put("api_key", Outcome.CREDENTIALS);
    BY_WORDING.put("api_secret", Outcome.CREDENTIALS);
    BY_WORDING.put("process", Outcome.PROCESSING_ERROR);
  }

  /** The numbers of the edition that the project follows. */
  private static final Map<String, Outcome> BY_NUMBER =
      Map.of(
          "0", Outcome.SUCCESS,
          "1", Outcome.NO_CONTENT,
          "2", Outcome.URL_UNAVAILABLE,
          "3", Outcome.BAD_IMAGE,
          "4", Outcome.OUT_OF_REQUESTS,
          "5", Outcome.CREDENTIALS,
          "6", Outcome.WRONG_FORMAT);

  private final JsonMapper json;

  AnswerReader() {
    json =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    // pages come back as text
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(256 * 1024 * 1024).build());
  }

  /** Reads an answer; never fails. */
  public Answer read(int httpStatus, byte[] body) {
    JsonNode envelope = envelope(body);
    String code = number(envelope.path("errorCode"));
    String message = LooseValue.text(envelope.path("errorMessage"));
    Outcome outcome = outcome(httpStatus, code, message);
    return new Answer(outcome, httpStatus, body, code, message, envelope.path("data"));
  }

  private JsonNode envelope(byte[] body) {
    try {
      JsonNode node = json.readTree(body);
      return node == null ? MissingNode.getInstance() : node;
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static Outcome outcome(int httpStatus, @Nullable String code, @Nullable String message) {
    Outcome said = said(code, message);
    if (said != null && (said != Outcome.SUCCESS || httpStatus < 300)) {
      return said;
    }
    return switch (httpStatus) {
      case 401, 403 -> Outcome.CREDENTIALS;
      case 413 -> Outcome.TOO_LARGE;
      case 429 -> Outcome.TOO_MANY_REQUESTS;
      default -> byClass(httpStatus, code);
    };
  }

  private static Outcome byClass(int httpStatus, @Nullable String code) {
    if (httpStatus >= 500) {
      return Outcome.SERVER_ERROR;
    }
    if (httpStatus >= 300) {
      return Outcome.WRONG_ADDRESS;
    }
    return code == null ? Outcome.UNREADABLE_ANSWER : Outcome.UNKNOWN_ERROR;
  }

  private static @Nullable Outcome said(@Nullable String code, @Nullable String message) {
    String words = message == null ? "" : message.toLowerCase(Locale.ROOT);
    if (words.equals("success")) {
      return Outcome.SUCCESS;
    }
    return BY_WORDING.entrySet().stream()
        .filter(wording -> words.contains(wording.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseGet(() -> code == null ? null : BY_NUMBER.get(code));
  }

  private static @Nullable String number(JsonNode node) {
    String text = LooseValue.text(node);
    if (text == null) {
      return null;
    }
    return text.matches("\\d{1,9}(\\.0{1,9})?")
        ? new BigDecimal(text).toBigInteger().toString()
        : text;
  }
}

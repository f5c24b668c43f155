package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * Tells from an HTTP answer how the call ended. Chapters and editions of the interface number their
 * errors differently, so the message decides and the number only where the message is unknown.
 */
@Component
public class AnswerReader {

  private final JsonMapper json;

  AnswerReader() {
    json =
        JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();
    // pages come back as text
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(256 * 1024 * 1024).build());
  }

  /** Reads an answer that was kept without its headers; never fails. */
  public Answer read(Operation operation, int httpStatus, byte[] body) {
    return read(operation, httpStatus, Map.of(), body);
  }

  /** Reads an answer; never fails. */
  public Answer read(
      Operation operation, int httpStatus, Map<String, Collection<String>> headers, byte[] body) {
    JsonNode envelope = envelope(body);
    boolean ofFaceSearch = !envelope.has("errorCode") && envelope.has("status_code");
    String code = number(envelope.path(ofFaceSearch ? "status_code" : "errorCode"));
    String message = LooseValue.text(envelope.path(ofFaceSearch ? "message" : "errorMessage"));
    Numbering numbering = ofFaceSearch ? Numbering.FACE_SEARCH : Numbering.of(operation.chapter());
    return new Answer(
        outcome(numbering, httpStatus, code, message),
        httpStatus,
        body,
        code,
        message,
        data(envelope),
        RetryAfter.in(headers, Instant.now()));
  }

  private JsonNode envelope(byte[] body) {
    try {
      JsonNode node = json.readTree(body);
      return node == null ? MissingNode.getInstance() : node;
    } catch (IOException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode data(JsonNode envelope) {
    for (String name : new String[] {"data", "result"}) {
      if (envelope.has(name)) {
        return envelope.path(name);
      }
    }
    boolean besideTheError = Stream.of("url", "matching", "ocr").anyMatch(envelope::has);
    return besideTheError ? envelope : MissingNode.getInstance();
  }

  private static Outcome outcome(
      Numbering numbering, int httpStatus, @Nullable String code, @Nullable String message) {
    Said said = Wording.meaning(message);
    if (said == null && !tellsMoreThanANumber(httpStatus)) {
      said = numbering.meaning(code);
    }
    return said != null && (said != Said.SUCCESS || httpStatus < 300)
        ? said
        : byStatus(httpStatus, code);
  }

  private static boolean tellsMoreThanANumber(int httpStatus) {
    return httpStatus >= 500
        || switch (httpStatus) {
          case 401, 402, 403, 408, 413, 429 -> true;
          default -> false;
        };
  }

  private static Outcome byStatus(int httpStatus, @Nullable String code) {
    return switch (httpStatus) {
      case 401, 403 -> Said.BAD_CREDENTIALS;
      case 402 -> Said.OUT_OF_REQUESTS;
      case 408 -> Transport.SERVER_ERROR;
      case 413 -> Transport.TOO_LARGE;
      case 429 -> Transport.TOO_MANY_REQUESTS;
      default -> byClass(httpStatus, code);
    };
  }

  private static Outcome byClass(int httpStatus, @Nullable String code) {
    if (httpStatus >= 500) {
      return Transport.SERVER_ERROR;
    }
    if (httpStatus >= 300) {
      return Transport.WRONG_ADDRESS;
    }
    return code == null ? Transport.UNREADABLE_ANSWER : Said.UNKNOWN_ERROR;
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

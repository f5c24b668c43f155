package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a request through what every operation asks for: form, quota, pictures, answer. */
@Component
class Answers {

  private final PictureInput input;
  private final Quota quota;
  private final Recognizer recognizer;

  Answers(PictureInput input, Quota quota, Recognizer recognizer) {
    this.input = input;
    this.quota = quota;
    this.recognizer = recognizer;
  }

  /**
   * The data of the answer; only a success counts against the quota.
   *
   * @param calls the ways of asking for the operation with the request's method
   * @throws ContractException for each of the contract's errors
   */
  JsonNode of(Operation operation, List<Call> calls, String path, HttpServletRequest request)
      throws IOException {
    Call call = announced(calls, operation.chapter(), request);
    quota.check();
    PictureInput.Taken taken = input.take(call, request);
    FaceIds.check(operation, call, path, taken.body());
    boolean pictures = "true".equalsIgnoreCase(request.getParameter("get_thumb"));
    JsonNode data = recognizer.answer(operation, taken.pictures(), pictures);
    quota.use();
    return data;
  }

  /** The call whose body was sent and whose {@code format_type} was named. */
  private static Call announced(List<Call> calls, Chapter chapter, HttpServletRequest request) {
    if (chapter == Chapter.FACE_SEARCH) {
      return calls.get(0); // its clients name no content type
    }
    Call call =
        calls.stream()
            .filter(candidate -> candidate.takes(request.getContentType()))
            .findFirst()
            .orElseThrow(() -> new ContractException(unexpected(calls)));
    String expected = call.formatType();
    if (expected != null && !expected.equals(request.getParameter("format_type"))) {
      throw new ContractException(ContractError.INCORRECT_FORMAT_TYPE);
    }
    return call;
  }

  private static ContractError unexpected(List<Call> calls) {
    return calls.get(0).formatType() == null
        ? ContractError.INCORRECT_IMAGE
        : ContractError.INCORRECT_FORMAT_TYPE;
  }
}

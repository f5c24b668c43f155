package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a call.
 *
 * @param httpStatus null where there was no answer
 * @param body as it was received, empty where there was no answer
 * @param errorCode of the envelope, without leading zeros or decimals
 * @param data of the envelope; a missing node where there is none
 */
public record Answer(
    Outcome outcome,
    @Nullable Integer httpStatus,
    byte[] body,
    @Nullable String errorCode,
    @Nullable String errorMessage,
    JsonNode data) {

  /** The vendor bills exactly the answers with errorCode 0. */
  public boolean billed() {
    return "0".equals(errorCode);
  }

  /** The same answer, understood as holding nothing. */
  public Answer without() {
    return new Answer(Outcome.NO_CONTENT, httpStatus, body, errorCode, errorMessage, data);
  }
}

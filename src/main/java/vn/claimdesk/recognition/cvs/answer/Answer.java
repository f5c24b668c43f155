package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came back from a call.
 *
 * @param httpStatus null where there was no answer
 * @param body as it was received, empty where there was no answer
 * @param errorCode of the envelope ({@code status_code} in face search), without leading zeros or
 *     decimals
 * @param data of the envelope ({@code result} in face search; the envelope itself where it has
 *     neither and its values lie beside the error); a missing node where there is none
 * @param retryAfter how long the service asks to be left alone
 */
public record Answer(
    Outcome outcome,
    @Nullable Integer httpStatus,
    byte[] body,
    @Nullable String errorCode,
    @Nullable String errorMessage,
    JsonNode data,
    @Nullable Duration retryAfter) {

  /** The end of a call to which no answer came. */
  public static Answer none(Outcome outcome) {
    return new Answer(outcome, null, new byte[0], null, null, MissingNode.getInstance(), null);
  }

  /** The vendor bills exactly the answers with errorCode 0. */
  public boolean billed() {
    return errorCode == null ? outcome == Said.SUCCESS : errorCode.equals("0");
  }

  /** The same answer, understood otherwise. */
  public Answer as(Outcome other) {
    return new Answer(other, httpStatus, body, errorCode, errorMessage, data, retryAfter);
  }

  /** The same answer, understood as holding nothing. */
  public Answer without() {
    return as(Said.NO_CONTENT);
  }
}

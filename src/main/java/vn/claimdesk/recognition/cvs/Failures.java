package vn.claimdesk.recognition.cvs;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.guard.GuardProperties;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/**
 * Puts an unsuccessful answer into words: which property, quota or host the administrator has to
 * look at. Incidents are stored once, so they are worded in the application's own language.
 */
@Component
class Failures {

  private final MessageSource messages;
  private final CvsProperties properties;
  private final GuardProperties guard;
  private final Locale language;

  Failures(
      MessageSource messages,
      CvsProperties properties,
      GuardProperties guard,
      @Value("${spring.web.locale:vi}") Locale language) {
    this.messages = messages;
    this.properties = properties;
    this.guard = guard;
    this.language = language;
  }

  /** The exception for an answer that is no success. */
  RuntimeException of(Operation operation, Answer answer) {
    Outcome outcome = answer.outcome();
    String words = words(outcome, operation, answer);
    Kind kind = outcome.kind();
    return kind == null
        ? new NothingReadException(nothingRead(outcome), words)
        : new RecognitionUnavailableException(kind, words, outcome.retryHelps());
  }

  /**
   * The exception for a success that the decoder failed to understand. The ledger keeps the answer:
   * a corrected decoder finds it there when the incident is retried.
   */
  RuntimeException undecodable(Operation operation, Answer answer, RuntimeException cause) {
    String words = words(Said.UNDECODABLE, operation, answer);
    return new RecognitionUnavailableException(Kind.ANSWER, words, false, cause);
  }

  private static NothingReadException.Cause nothingRead(Outcome outcome) {
    if (outcome == Said.NO_CONTENT) {
      return NothingReadException.Cause.NO_CONTENT;
    }
    return outcome == Said.BAD_IMAGE
        ? NothingReadException.Cause.BAD_IMAGE
        : NothingReadException.Cause.WRONG_FORMAT;
  }

  private String words(Outcome outcome, Operation operation, Answer answer) {
    Host host = properties.host(operation);
    Object[] arguments = {
      operation.path(),
      properties.address(host),
      host.property(),
      answer.httpStatus() == null ? "-" : String.valueOf(answer.httpStatus()),
      answer.errorCode() == null ? "-" : answer.errorCode(),
      answer.errorMessage() == null ? "-" : shortened(answer.errorMessage()),
      properties.callTimeout(operation).toSeconds() + " s",
      guard.restAfterFailures().toSeconds() + " s",
      guard.restWithoutRequests().toSeconds() + " s"
    };
    return messages.getMessage("recognition.failure." + outcome.code(), arguments, language);
  }

  private static String shortened(String text) {
    return text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}

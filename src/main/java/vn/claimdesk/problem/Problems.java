package vn.claimdesk.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Says in the caller's language why a request is refused, as problem details (RFC 9457). Their
 * property {@code code} says it for programs.
 */
@Component
public class Problems {

  private static final int LONGEST_SHOWN = 40;

  private final MessageSource messages;

  public Problems(MessageSource messages) {
    this.messages = messages;
  }

  public ProblemDetail of(HttpStatus status, RefusedException refused, Locale locale) {
    return problem(status, refused.code(), refused.text(messages, locale));
  }

  /**
   * The problem that a message explains.
   *
   * @param key of the message; what stands behind its last dot is the problem's code
   */
  public ProblemDetail of(HttpStatus status, String key, Locale locale, Object... arguments) {
    String code = key.substring(key.lastIndexOf('.') + 1);
    return problem(status, code, messages.getMessage(key, arguments, locale));
  }

  /** The same, to be thrown. */
  public ErrorResponseException exception(
      HttpStatus status, String key, Locale locale, Object... arguments) {
    return new ErrorResponseException(status, of(status, key, locale, arguments), null);
  }

  /** What a caller sent, short enough to be said back. */
  public static String shown(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
  }

  private static ProblemDetail problem(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty("code", code);
    return problem;
  }
}

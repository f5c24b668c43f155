package vn.claimdesk.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Something asked for that cannot be done as it was asked; nothing of it was done. */
public abstract class RefusedException extends RuntimeException {

  private final String key;
  private final String code;
  private final List<String> arguments;

  /**
   * A refusal with a message of its own in the bundles.
   *
   * @param prefix what stands before the code in the message's key, such as {@code review.refused.}
   * @param code of the refusal, for programs
   * @param arguments of the message, ready for people
   */
  protected RefusedException(String prefix, String code, String... arguments) {
    super(code + " " + List.of(arguments));
    this.key = prefix + code;
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<String> arguments() {
    return arguments;
  }

  /** What is wrong, for people. */
  public String text(MessageSource messages, Locale locale) {
    return messages.getMessage(key, arguments.toArray(), locale);
  }
}

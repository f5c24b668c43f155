package vn.claimdesk.review;

import java.util.List;

/** Work on a task that cannot be accepted as it is; nothing of it was applied. */
public class ReviewRefusedException extends RuntimeException {

  private final String code;
  private final List<String> arguments;

  /**
   * @param code key of the message {@code review.refused.<code>} in the bundles
   * @param arguments of the message, ready for people
   */
  public ReviewRefusedException(String code, String... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.arguments = List.of(arguments);
  }

  public String code() {
    return code;
  }

  public List<String> arguments() {
    return arguments;
  }
}

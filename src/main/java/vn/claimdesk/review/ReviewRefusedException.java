package vn.claimdesk.review;

import vn.claimdesk.problem.RefusedException;

/** Work on a task that cannot be accepted as it is; nothing of it was applied. */
public class ReviewRefusedException extends RefusedException {

  /**
   * @param code key of the message {@code review.refused.<code>} in the bundles
   * @param arguments of the message, ready for people
   */
  public ReviewRefusedException(String code, String... arguments) {
    super("review.refused.", code, arguments);
  }
}

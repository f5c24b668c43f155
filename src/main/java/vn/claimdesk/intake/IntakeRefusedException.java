package vn.claimdesk.intake;

import org.jspecify.annotations.Nullable;
import vn.claimdesk.problem.RefusedException;

/** A claim that cannot be taken in as it was sent. */
public class IntakeRefusedException extends RefusedException {

  private final int status;
  private final @Nullable String fileName;

  /**
   * @param status HTTP status, 4xx
   * @param code key of the message {@code intake.<code>} in the bundles
   * @param fileName the file at fault, or null where it is the claim
   */
  public IntakeRefusedException(
      int status, String code, @Nullable String fileName, String... arguments) {
    super("intake.", code, arguments);
    this.status = status;
    this.fileName = fileName;
  }

  public int status() {
    return status;
  }

  public @Nullable String fileName() {
    return fileName;
  }
}

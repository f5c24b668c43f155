package vn.claimdesk.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A claim that cannot be taken in as it was sent. */
public class IntakeRefusedException extends RuntimeException {

  private final int status;
  private final String code;
  private final @Nullable String fileName;
  private final List<String> arguments;

  /**
   * @param status HTTP status, 4xx
   * @param code key of the message {@code intake.<code>} in the bundles
   * @param fileName the file at fault, or null where it is the claim
   */
  public IntakeRefusedException(
      int status, String code, @Nullable String fileName, String... arguments) {
    super(code + (fileName == null ? "" : " (" + fileName + ")"));
    this.status = status;
    this.code = code;
    this.fileName = fileName;
    this.arguments = List.of(arguments);
  }

  public int status() {
    return status;
  }

  public String code() {
    return code;
  }

  public @Nullable String fileName() {
    return fileName;
  }

  public List<String> arguments() {
    return arguments;
  }
}

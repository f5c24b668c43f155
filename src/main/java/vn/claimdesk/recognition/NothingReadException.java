package vn.claimdesk.recognition;

/** A business outcome without a reading: a human takes over. */
public class NothingReadException extends RuntimeException {

  /** Why nothing was read. */
  public enum Cause {
    NO_CONTENT,
    BAD_IMAGE,
    WRONG_FORMAT
  }

  private final Cause why;

  public NothingReadException(Cause why, String message) {
    super(message);
    this.why = why;
  }

  public Cause why() {
    return why;
  }
}

package vn.claimdesk.recognition;

/**
 * A technical failure of the recognition service. The message tells the administrator what to do.
 */
public class RecognitionUnavailableException extends RuntimeException {

  /** What an administrator has to mend; incidents of one kind are mended and retried together. */
  public enum Kind {
    /** No calls left: buy some. */
    QUOTA,
    /** The account is refused: correct the key pair. */
    CREDENTIALS,
    /** The configured address leads nowhere or to somebody else. */
    ADDRESS,
    /** The service is down, slow or overloaded: it may pass by itself. */
    OUTAGE,
    /** This one request cannot be served as it is. */
    REQUEST,
    /** The service answered, and this application does not understand it. */
    ANSWER
  }

  private final Kind kind;
  private final boolean retryHelps;

  public RecognitionUnavailableException(
      Kind kind, String message, boolean retryHelps, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.retryHelps = retryHelps;
  }

  public RecognitionUnavailableException(Kind kind, String message, boolean retryHelps) {
    super(message);
    this.kind = kind;
    this.retryHelps = retryHelps;
  }

  public Kind kind() {
    return kind;
  }

  /** Whether the same call may succeed later without anyone changing anything. */
  public boolean retryHelps() {
    return retryHelps;
  }
}

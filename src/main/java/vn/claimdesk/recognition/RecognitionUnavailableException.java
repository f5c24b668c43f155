package vn.claimdesk.recognition;

/**
 * A technical failure of the recognition service. The message tells the administrator what to do.
 */
public class RecognitionUnavailableException extends RuntimeException {

  private final boolean retryHelps;

  public RecognitionUnavailableException(String message, boolean retryHelps, Throwable cause) {
    super(message, cause);
    this.retryHelps = retryHelps;
  }

  public RecognitionUnavailableException(String message, boolean retryHelps) {
    super(message);
    this.retryHelps = retryHelps;
  }

  /** Whether the same call may succeed later without anyone changing anything. */
  public boolean retryHelps() {
    return retryHelps;
  }
}

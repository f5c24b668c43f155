package vn.claimdesk.recognition.cvs.answer;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.NothingReadException;

/**
 * How a call ended. A business outcome names its cause; a technical failure says whether waiting
 * may cure it.
 */
public enum Outcome {
  SUCCESS(null, false),
  NO_CONTENT(NothingReadException.Cause.NO_CONTENT, false),
  BAD_IMAGE(NothingReadException.Cause.BAD_IMAGE, false),
  WRONG_FORMAT(NothingReadException.Cause.WRONG_FORMAT, false),
  URL_UNAVAILABLE(null, true),
  OUT_OF_REQUESTS(null, false),
  CREDENTIALS(null, false),
  PROCESSING_ERROR(null, true),
  UNKNOWN_ERROR(null, true),
  TOO_MANY_REQUESTS(null, true),
  TOO_LARGE(null, false),
  WRONG_ADDRESS(null, false),
  SERVER_ERROR(null, true),
  UNREADABLE_ANSWER(null, true),
  TIMED_OUT(null, true),
  UNREACHABLE(null, true),
  UNKNOWN_HOST(null, false),
  UNTRUSTED_HOST(null, false),
  NOT_STARTED(null, true),
  RESTING(null, true);

  private final NothingReadException.@Nullable Cause nothingRead;
  private final boolean retryHelps;

  Outcome(NothingReadException.@Nullable Cause nothingRead, boolean retryHelps) {
    this.nothingRead = nothingRead;
    this.retryHelps = retryHelps;
  }

  public NothingReadException.@Nullable Cause nothingRead() {
    return nothingRead;
  }

  public boolean retryHelps() {
    return retryHelps;
  }

  /** Whether the service itself is up and answers in its own terms. */
  public boolean healthy() {
    return switch (this) {
      case SERVER_ERROR, TOO_MANY_REQUESTS, UNREADABLE_ANSWER, TIMED_OUT, UNREACHABLE -> false;
      default -> true;
    };
  }

  /** Whether anything went out to the service. */
  public boolean sent() {
    return this != NOT_STARTED && this != RESTING;
  }

  /** The name in metrics and message keys: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

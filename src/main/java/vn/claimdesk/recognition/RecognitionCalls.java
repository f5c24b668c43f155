package vn.claimdesk.recognition;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ledger of calls to the recognition service. */
public interface RecognitionCalls {

  /** One call; {@code billed} where the service answered with errorCode 0. */
  record Call(
      String id,
      String claimNumber,
      String operation,
      String inputForm,
      String contentSha256,
      Instant sentAt,
      long durationMillis,
      @Nullable Integer httpStatus,
      @Nullable String errorCode,
      @Nullable String errorMessage,
      boolean billed) {}

  /** Calls of the claims named, oldest first. */
  List<Call> ofClaims(List<String> claimNumbers);
}

package vn.claimdesk.recognition.cvs.http;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hands a body past Feign, which knows only arrays of bytes. The encoder leaves the body here and
 * gives Feign a receipt in its place; the transport exchanges the receipt for the body. Feign
 * encodes and sends in the thread of the caller, so a counter per thread is enough, and a body
 * nobody fetched is replaced by the next one.
 */
final class BodyCounter {

  private record Left(byte[] receipt, StreamedBody body) {}

  private static final ThreadLocal<Left> COUNTER = new ThreadLocal<>();

  private BodyCounter() {}

  /** Leaves a body; the receipt is good for this very body, by identity. */
  static byte[] leave(StreamedBody body) {
    byte[] receipt = new byte[0];
    COUNTER.set(new Left(receipt, body));
    return receipt;
  }

  /** The body for a receipt, once; empty for bytes that are a body themselves. */
  static Optional<StreamedBody> fetch(byte @Nullable [] receipt) {
    Left left = COUNTER.get();
    if (left == null || left.receipt() != receipt) {
      return Optional.empty();
    }
    COUNTER.remove();
    return Optional.of(left.body());
  }
}

package vn.claimdesk.recognition.cvs.http;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * Gathers an answer in one array. Where its length is announced the array is as long from the
 * start; the JDK's own subscriber keeps all buffers first and joins them at the end.
 */
class WholeBody implements HttpResponse.BodySubscriber<byte[]> {

  private static final int START = 16 * 1024;
  private static final long LARGEST_BELIEVED = 64L * 1024 * 1024;

  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private byte[] bytes;
  private int length;

  WholeBody(HttpHeaders headers) {
    long announced = headers.firstValueAsLong("Content-Length").orElse(START);
    bytes = new byte[(int) Math.min(announced, LARGEST_BELIEVED)];
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    subscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      int more = buffer.remaining();
      if (more > bytes.length - length) {
        bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), doubled()));
      }
      buffer.get(bytes, length, more);
      length += more;
    }
  }

  private int doubled() {
    return (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8);
  }

  @Override
  public void onError(Throwable broken) {
    whole.completeExceptionally(broken);
  }

  @Override
  public void onComplete() {
    whole.complete(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
  }
}

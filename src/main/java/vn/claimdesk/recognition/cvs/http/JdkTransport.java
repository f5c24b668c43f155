package vn.claimdesk.recognition.cvs.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Carries Feign's requests over the JDK's pooled client. Unlike Feign's own adapter it limits the
 * time of the whole exchange: an answer that begins and then stalls ends too. Bodies that wait at
 * the {@link BodyCounter} are streamed.
 */
public class JdkTransport implements Client {

  private static final Set<String> SET_BY_THE_JDK = Set.of("content-length", "host", "connection");

  private final HttpClient http;

  public JdkTransport(Duration connectTimeout) {
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(connectTimeout)
            .build();
  }

  @Override
  public Response execute(Request request, Request.Options options) throws IOException {
    var exchange = http.sendAsync(translated(request), answer -> new WholeBody(answer.headers()));
    try {
      return translated(request, exchange.get(options.readTimeoutMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      throw new HttpTimeoutException("no whole answer in " + options.readTimeoutMillis() + " ms");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for an answer");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    } finally {
      exchange.cancel(true);
    }
  }

  private static HttpRequest translated(Request request) {
    var builder =
        HttpRequest.newBuilder(URI.create(request.url()))
            .method(request.httpMethod().name(), body(request));
    request.headers().entrySet().stream()
        .filter(header -> !SET_BY_THE_JDK.contains(header.getKey().toLowerCase()))
        .forEach(header -> header.getValue().forEach(v -> builder.header(header.getKey(), v)));
    return builder.build();
  }

  private static HttpRequest.BodyPublisher body(Request request) {
    byte[] body = request.body();
    return BodyCounter.fetch(body)
        .map(StreamedBody::publisher)
        .orElseGet(() -> body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
  }

  private static Response translated(Request request, HttpResponse<byte[]> answer) {
    Map<String, ? extends Collection<String>> headers = answer.headers().map();
    return Response.builder()
        .request(request)
        .status(answer.statusCode())
        .headers(Collections.unmodifiableMap(headers))
        .body(new ReceivedBody(answer.body()))
        .build();
  }
}

package vn.claimdesk.recognition.cvs.http;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Gives each operation its own time. */
record TimeLimits(Client transport, CvsProperties properties) implements Client {

  @Override
  public Response execute(Request request, Request.Options any) throws IOException {
    Duration limit = properties.callTimeout(Asked.of(request.requestTemplate()));
    return transport.execute(request, options(limit));
  }

  private Request.Options options(Duration limit) {
    return new Request.Options(
        properties.connectTimeout().toMillis(),
        TimeUnit.MILLISECONDS,
        limit.toMillis(),
        TimeUnit.MILLISECONDS,
        false);
  }
}

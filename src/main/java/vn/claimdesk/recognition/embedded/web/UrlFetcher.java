package vn.claimdesk.recognition.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Downloads a paper by its address, but only from places on the allow-list: whoever may call this
 * engine must not be able to make it call others. Redirects are not followed.
 */
@Component
class UrlFetcher {

  private final List<URI> allowed = new ArrayList<>();
  private final long largest;
  private final Duration timeout;
  private final HttpClient client;

  UrlFetcher(EmbeddedProperties properties) {
    properties.allowedUrls().forEach(address -> allowed.add(URI.create(address)));
    this.largest = properties.maxContent().toBytes();
    this.timeout = properties.fetchTimeout();
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /** This application's own address is always allowed. */
  @EventListener
  void allowOwnAddress(WebServerInitializedEvent event) {
    int port = event.getWebServer().getPort();
    for (String host : List.of("localhost", "127.0.0.1")) {
      allowed.add(URI.create("http://" + host + ":" + port + "/"));
    }
  }

  /**
   * The content at the address; code 2 where it is not allowed, not there, too slow or too large.
   */
  byte[] fetch(String address) {
    URI uri = parse(address);
    if (allowed.stream().noneMatch(place -> within(uri, place))) {
      throw new ContractException(ContractError.URL_UNAVAILABLE);
    }
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(timeout).GET().build();
    CompletableFuture<byte[]> content =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
            .thenApplyAsync(this::body);
    try {
      return content.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new ContractException(ContractError.URL_UNAVAILABLE, interrupted);
    } catch (ExecutionException | TimeoutException unavailable) {
      content.cancel(true);
      throw new ContractException(ContractError.URL_UNAVAILABLE, unavailable);
    }
  }

  private byte[] body(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      if (response.statusCode() != 200) {
        throw new ContractException(ContractError.URL_UNAVAILABLE);
      }
      byte[] content = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, largest + 1));
      if (content.length > largest) {
        throw new ContractException(ContractError.URL_UNAVAILABLE);
      }
      return content;
    } catch (IOException broken) {
      throw new ContractException(ContractError.URL_UNAVAILABLE, broken);
    }
  }

  private static URI parse(String address) {
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
        throw new ContractException(ContractError.URL_UNAVAILABLE);
      }
      return uri.normalize();
    } catch (URISyntaxException wrong) {
      throw new ContractException(ContractError.URL_UNAVAILABLE, wrong);
    }
  }

  private static boolean within(URI uri, URI place) {
    return uri.getScheme().equalsIgnoreCase(place.getScheme())
        && uri.getHost().equalsIgnoreCase(place.getHost())
        && port(uri) == port(place)
        && below(rawPath(uri), rawPath(place));
  }

  /** Whole segments only, and no way up however it is written. */
  private static boolean below(String path, String folder) {
    if (path.contains("..") || path.toLowerCase(Locale.ROOT).contains("%2e")) {
      return false;
    }
    return folder.isEmpty()
        || path.equals(folder)
        || path.startsWith(folder.endsWith("/") ? folder : folder + "/");
  }

  private static String rawPath(URI uri) {
    return uri.getRawPath() == null ? "" : uri.getRawPath();
  }

  private static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }
}

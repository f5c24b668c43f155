package vn.claimdesk.recognition.embedded.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Downloads a paper by its address, but only from places on the allow-list: whoever may call this
 * engine must not be able to make it call others. A name is looked up once, all its addresses must
 * be public, and the connection goes to one of just these, whatever the name says a moment later.
 */
@Component
class UrlFetcher {

  private static final int MOST_REDIRECTS = 3;

  private final Places places;
  private final long largest;
  private final Duration timeout;

  UrlFetcher(Places places, EmbeddedProperties properties) {
    this.places = places;
    this.largest = properties.maxContent().toBytes();
    this.timeout = properties.fetchTimeout();
  }

  /**
   * The content at the address; code 2 where it is not allowed, not there, too slow or too large.
   * Redirects are followed as long as they stay on the same host and within the allowed places.
   */
  byte[] fetch(String address) {
    long deadline = System.nanoTime() + timeout.toNanos();
    URI uri = places.allowed(address).orElseThrow(UrlFetcher::unavailable);
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Download download = Download.of(uri, address(uri), deadline, largest);
        if (download.status() == 200) {
          return download.body();
        }
        uri = next(uri, download.location().orElseThrow(UrlFetcher::unavailable));
      }
      throw unavailable();
    } catch (IOException | IllegalArgumentException failed) {
      throw new ContractException(ContractError.URL_UNAVAILABLE, failed);
    }
  }

  private InetAddress address(URI uri) throws IOException {
    return places.isOwn(uri)
        ? InetAddress.getByName(uri.getHost())
        : PublicAddress.of(uri.getHost()).orElseThrow(UrlFetcher::unavailable);
  }

  private URI next(URI from, String location) {
    return Optional.of(from.resolve(location))
        .flatMap(target -> places.allowed(target.toString()))
        .filter(target -> target.getHost().equalsIgnoreCase(from.getHost()))
        .orElseThrow(UrlFetcher::unavailable);
  }

  private static ContractException unavailable() {
    return new ContractException(ContractError.URL_UNAVAILABLE);
  }
}

package vn.claimdesk.recognition.embedded.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The places from which papers may be fetched: those configured, and this application's own. */
@Component
class Places {

  private static final List<String> OWN_HOSTS = List.of("localhost", "127.0.0.1");

  private final List<URI> allowed;
  private final List<URI> own = new CopyOnWriteArrayList<>();

  Places(EmbeddedProperties properties) {
    this.allowed = properties.allowedUrls().stream().map(URI::create).toList();
  }

  @EventListener
  void allowOwnAddress(WebServerInitializedEvent event) {
    allowOwnAddress(event.getWebServer().getPort());
  }

  void allowOwnAddress(int port) {
    OWN_HOSTS.forEach(host -> own.add(URI.create("http://" + host + ":" + port + "/")));
  }

  /** The address where it is a web address below one of the places; else empty. */
  Optional<URI> allowed(String address) {
    try {
      URI uri = new URI(address).normalize();
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      return web
              && uri.getHost() != null
              && uri.getUserInfo() == null
              && (within(uri, allowed) || isOwn(uri))
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException wrong) {
      return Optional.empty();
    }
  }

  /** Whether it is this application's own address, which may be a private one. */
  boolean isOwn(URI uri) {
    return within(uri, own);
  }

  /** The port, the scheme's own where none is given. */
  static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
  }

  private static boolean within(URI uri, List<URI> places) {
    return places.stream().anyMatch(place -> within(uri, place));
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
}

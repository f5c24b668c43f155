package vn.claimdesk.platform;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a page may load and run. None of them lets text be run as a script: no {@code unsafe-eval},
 * and scripts inside a page only where its own answer names them.
 */
final class ContentPolicy {

  /** Answers that are no pages: nothing in them may load or run anything. */
  static final String DATA = of(Map.of("default-src", "'none'", "frame-ancestors", "'none'"));

  /** Pages of our own, and the static files they load. */
  static final String PAGE =
      of(
          Map.of(
              "default-src", "'self'",
              "img-src", "'self' data: blob:",
              "object-src", "'none'",
              "base-uri", "'none'",
              "form-action", "'self'",
              "frame-ancestors", "'none'"));

  /** The page that describes the interface; it sets styles in its markup. */
  static final String INTERFACE_PAGE =
      of(
          Map.of(
              "default-src", "'self'",
              "img-src", "'self' data:",
              "style-src", "'self' 'unsafe-inline'",
              "object-src", "'none'",
              "base-uri", "'none'",
              "frame-ancestors", "'none'"));

  private ContentPolicy() {}

  /**
   * A page of Tasklist, Cockpit, Admin or Welcome. AngularJS sets styles in the markup.
   *
   * @param nonce of this answer alone; its scripts carry it
   */
  static String ofWebapp(String nonce) {
    return of(
        Map.of(
            "default-src", "'self'",
            "script-src", "'self' 'nonce-" + nonce + "'",
            "style-src", "'self' 'unsafe-inline'",
            "img-src", "'self' data: blob:",
            "object-src", "'none'",
            "base-uri", "'self'",
            "form-action", "'self'",
            "frame-ancestors", "'none'"));
  }

  private static String of(Map<String, String> directives) {
    return new TreeMap<>(directives)
        .entrySet().stream()
            .map(directive -> directive.getKey() + " " + directive.getValue())
            .collect(Collectors.joining("; "));
  }
}

package vn.claimdesk;

import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The application's messages for people, for tests without an application. */
public final class Bundles {

  private Bundles() {}

  /** Messages of some rooms, such as {@code review}. */
  public static MessageSource of(String... rooms) {
    var messages = new ResourceBundleMessageSource();
    messages.setBasenames(Stream.of(rooms).map(room -> "messages/" + room).toArray(String[]::new));
    messages.setDefaultEncoding("UTF-8");
    messages.setFallbackToSystemLocale(false);
    return messages;
  }
}

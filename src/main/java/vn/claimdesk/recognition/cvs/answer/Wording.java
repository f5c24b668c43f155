package vn.claimdesk.recognition.cvs.answer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an error's message means, whatever its case and punctuation. */
final class Wording {

  private static final Map<String, Said> MEANINGS = new LinkedHashMap<>();

  static {
    MEANINGS.put("not contain", Said.NO_CONTENT);
    MEANINGS.put("no content", Said.NO_CONTENT);
    MEANINGS.put("image format", Said.BAD_IMAGE);
    MEANINGS.put("format type", Said.WRONG_FORMAT);
    MEANINGS.put("out of request", Said.OUT_OF_REQUESTS);
    MEANINGS.put("api key", Said.BAD_CREDENTIALS);
    MEANINGS.put("api secret", Said.BAD_CREDENTIALS);
    MEANINGS.put("incorrect id ", Said.INCORRECT_ID);
    MEANINGS.put("url ", Said.URL_UNAVAILABLE);
    MEANINGS.put("process", Said.PROCESSING_ERROR);
  }

  private Wording() {}

  static @Nullable Said meaning(@Nullable String message) {
    if (message == null) {
      return null;
    }
    String words = message.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    if (words.stripLeading().startsWith("success")) {
      return Said.SUCCESS;
    }
    return MEANINGS.entrySet().stream()
        .filter(wording -> (" " + words).contains(" " + wording.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}

package vn.claimdesk.recognition.embedded.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lists of words and units under {@code recognition/lists}; {@code #} begins a remark. */
final class Lists {

  private Lists() {}

  static List<String> lines(String file) {
    try (InputStream in = Lists.class.getResourceAsStream("/recognition/lists/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.claimdesk.recognition.embedded.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The key pair that callers must show, by HTTP Basic. */
@Component
class KeyPair {

  private static final String BASIC = "Basic ";

  private final byte[] expected;

  KeyPair(EmbeddedProperties properties) {
    String pair = properties.apiKey() + ":" + properties.apiSecret();
    this.expected = pair.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the {@code Authorization} header shows it. */
  boolean in(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return false;
    }
    try {
      byte[] given = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      return MessageDigest.isEqual(given, expected);
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }
}

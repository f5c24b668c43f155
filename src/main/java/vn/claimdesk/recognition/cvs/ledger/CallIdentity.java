package vn.claimdesk.recognition.cvs.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Two calls with the same identity get the same answer, so that the second need not be made.
 *
 * @param edition of the embedded engine where that is the host, else empty
 * @param claim where answers stay within their claim, else empty
 */
record CallIdentity(
    String operation,
    String contentSha256,
    String inputForm,
    String parameters,
    String host,
    String edition,
    String claim) {

  /** A name for it of 64 characters. */
  String key() {
    var text = new StringBuilder();
    for (String part :
        new String[] {operation, contentSha256, inputForm, parameters, host, edition, claim}) {
      text.append(part.length()).append(':').append(part);
    }
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

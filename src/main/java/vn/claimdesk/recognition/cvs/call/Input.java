package vn.claimdesk.recognition.cvs.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.claimdesk.recognition.Paper;

/**
 * What is sent: bytes with their media type, or for {@link InputForm#URL} the address from which
 * the service fetches them.
 */
public record Input(InputForm form, String mediaType, byte[] content) {

  public static Input of(InputForm form, Paper paper) {
    return new Input(form, paper.mediaType(), paper.content());
  }

  public static Input at(String address) {
    return new Input(InputForm.URL, "text/uri-list", address.getBytes(StandardCharsets.UTF_8));
  }

  public String address() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** A neutral name with the right ending: names of uploads can hold personal data. */
  public String fileName() {
    return switch (mediaType) {
      case "application/pdf" -> "img.pdf";
      case "image/png" -> "img.png";
      case "image/tiff" -> "img.tif";
      case "application/xml", "text/xml" -> "img.xml";
      default -> "img.jpg";
    };
  }

  /** SHA-256 of the bytes, hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes; names and media types that senders give are not trusted. */
enum InputKind {
  JPEG,
  PNG,
  TIFF,
  PDF;

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] PDF_SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final int PDF_SIGNATURE_WITHIN = 1024;

  /**
   * Tells the kind.
   *
   * @throws UnreadableInputException where it is none of them
   */
  static InputKind of(byte[] content) {
    if (content.length == 0) {
      throw new UnreadableInputException("The file is empty");
    }
    if (startsWith(content, 0, new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff})) {
      return JPEG;
    }
    if (startsWith(content, 0, PNG_SIGNATURE)) {
      return PNG;
    }
    if (startsWith(content, 0, new byte[] {'I', 'I', 42, 0})
        || startsWith(content, 0, new byte[] {'M', 'M', 0, 42})) {
      return TIFF;
    }
    for (int at = 0; at < Math.min(PDF_SIGNATURE_WITHIN, content.length); at++) {
      if (startsWith(content, at, PDF_SIGNATURE)) {
        return PDF;
      }
    }
    throw new UnreadableInputException("The file is no JPEG, PNG, TIFF or PDF");
  }

  private static boolean startsWith(byte[] content, int at, byte[] signature) {
    return content.length >= at + signature.length
        && Arrays.equals(content, at, at + signature.length, signature, 0, signature.length);
  }
}

package vn.claimdesk.recognition.cvs.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.http.StreamedBody.Piece;

/** Pictures as the files of a form (RFC 7578). */
final class MultipartBody {

  private MultipartBody() {}

  /** A form of {@link Content}s by the names of their parts. */
  static StreamedBody of(Map<?, ?> parts) {
    String boundary = UUID.randomUUID().toString();
    List<Piece> pieces = new ArrayList<>();
    parts.forEach(
        (name, content) -> {
          pieces.add(text(head(boundary, name.toString(), (Content) content)));
          pieces.add(Piece.of((Content) content));
          pieces.add(text("\r\n"));
        });
    pieces.add(text("--" + boundary + "--\r\n"));
    return new StreamedBody("multipart/form-data; boundary=" + boundary, pieces);
  }

  private static String head(String boundary, String name, Content content) {
    return """
        --%s\r
        Content-Disposition: form-data; name="%s"; filename="%s"\r
        Content-Type: %s\r
        \r
        """
        .formatted(boundary, name, name + ending(content.mediaType()), content.mediaType());
  }

  /** A neutral file name has only the right ending: names of uploads can hold personal data. */
  private static String ending(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> ".pdf";
      case "image/png" -> ".png";
      case "image/tiff" -> ".tif";
      case "application/xml", "text/xml" -> ".xml";
      default -> ".jpg";
    };
  }

  private static Piece text(String text) {
    return Piece.of(text.getBytes(StandardCharsets.US_ASCII));
  }
}

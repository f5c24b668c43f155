package vn.claimdesk.recognition.cvs.answer;

import org.jspecify.annotations.Nullable;

/**
 * Whether two pictures show the same face.
 *
 * @param percent how alike they are, 0 to 100, where the service says
 * @param faces the faces that were compared (JPEG or PNG), as far as they came back
 */
public record FaceMatch(
    @Nullable Double percent,
    Verdict verdict,
    PictureWarning warning,
    java.util.List<byte[]> faces) {

  /** The service's own limits: above 75 %, from 65 to 75 %, below. */
  public enum Verdict {
    SAME,
    UNCERTAIN,
    DIFFERENT,
    /** The service did not say. */
    UNKNOWN
  }
}

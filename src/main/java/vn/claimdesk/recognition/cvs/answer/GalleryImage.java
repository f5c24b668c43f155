package vn.claimdesk.recognition.cvs.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the face search gallery: listed, found or just added.
 *
 * @param metadata all else the answer says of it, as text
 */
public record GalleryImage(
    @Nullable String id, @Nullable String url, Map<String, String> metadata) {

  public GalleryImage {
    metadata = Map.copyOf(metadata);
  }
}

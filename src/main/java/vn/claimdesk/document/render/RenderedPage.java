package vn.claimdesk.document.render;

/** A page drawn as a JPEG picture; width and height in pixels. */
public record RenderedPage(int index, int width, int height, byte[] picture) {

  /** The media type of every rendered page. */
  public static final String MEDIA_TYPE = "image/jpeg";
}

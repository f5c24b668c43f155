package vn.claimdesk.document.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Turns pictures by quarters of a circle. */
public final class TurnedPicture {

  private TurnedPicture() {}

  /**
   * The picture turned, as JPEG.
   *
   * @param degrees clockwise: 90, 180 or 270
   */
  public static RenderedPage jpeg(byte[] picture, int degrees) {
    try {
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture));
      if (decoded == null) {
        throw new IllegalArgumentException("not a picture");
      }
      return Jpeg.page(0, of(decoded, degrees));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The picture turned; as it is for 0 degrees. */
  public static BufferedImage of(BufferedImage picture, int degrees) {
    return switch (degrees) {
      case 0 -> picture;
      case 90 -> new Orientation(6).apply(picture);
      case 180 -> new Orientation(3).apply(picture);
      case 270 -> new Orientation(8).apply(picture);
      default -> throw new IllegalArgumentException("no quarters of a circle: " + degrees);
    };
  }
}

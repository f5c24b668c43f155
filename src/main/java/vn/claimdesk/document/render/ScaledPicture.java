package vn.claimdesk.document.render;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes smaller copies of page pictures, for thumbnails and narrow screens. */
public final class ScaledPicture {

  private ScaledPicture() {}

  /** The picture, JPEG or PNG, at the width in pixels as JPEG; at most as wide as it is. */
  public static byte[] jpeg(byte[] picture, int width) {
    BufferedImage original = decode(picture);
    int newWidth = Math.min(width, original.getWidth());
    int newHeight =
        (int)
            Math.max(1, Math.round((double) original.getHeight() * newWidth / original.getWidth()));
    BufferedImage scaled = new BufferedImage(newWidth, newHeight, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    Image smooth = original.getScaledInstance(newWidth, newHeight, Image.SCALE_AREA_AVERAGING);
    graphics.drawImage(smooth, 0, 0, java.awt.Color.WHITE, null);
    graphics.dispose();
    return Jpeg.encode(scaled);
  }

  /** Width and height of a picture in pixels. */
  public static int[] size(byte[] picture) {
    BufferedImage decoded = decode(picture);
    return new int[] {decoded.getWidth(), decoded.getHeight()};
  }

  private static BufferedImage decode(byte[] picture) {
    try {
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(picture));
      if (decoded == null) {
        throw new IllegalArgumentException("not a picture");
      }
      return decoded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

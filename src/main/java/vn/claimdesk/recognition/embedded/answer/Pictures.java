package vn.claimdesk.recognition.embedded.answer;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import vn.claimdesk.field.Box;

/** Page pictures as base64 JPEG, which is how the contract returns them. */
final class Pictures {

  private Pictures() {}

  static String encode(BufferedImage picture) {
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = opaque.createGraphics();
    graphics.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(opaque, "jpeg", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** The part of the picture within the box. */
  static String encode(BufferedImage picture, Box box) {
    int left = Math.max(0, box.left());
    int top = Math.max(0, box.top());
    int right = Math.min(picture.getWidth(), box.right());
    int bottom = Math.min(picture.getHeight(), box.bottom());
    return encode(
        picture.getSubimage(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
  }
}

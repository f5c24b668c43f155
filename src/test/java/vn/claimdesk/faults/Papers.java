package vn.claimdesk.faults;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** Small pictures, no two of which are alike, that the stub vendor tells apart by their width. */
final class Papers {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private Papers() {}

  static byte[] claimForm() {
    return picture(StubVendor.CLAIM_FORM_WIDTH);
  }

  static byte[] identityCard() {
    return picture(320);
  }

  static byte[] unheardOf() {
    return picture(StubVendor.UNHEARD_OF_WIDTH);
  }

  private static byte[] picture(int width) {
    var picture = new BufferedImage(width, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, 200);
    graphics.dispose();
    int number = NUMBER.incrementAndGet();
    for (int bit = 0; bit < 16; bit++) {
      picture.setRGB(20 + bit, 20, (number >> bit & 1) == 1 ? 0 : 0xffffff);
    }
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}

package vn.claimdesk.review.text;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import vn.claimdesk.field.Box;

/** Cuts a piece out of a page picture, with a white margin and small print enlarged. */
final class PagePiece {

  private static final int MARGIN = 24;
  private static final int SMALL_PRINT = 48;
  private static final int SMALLEST = 4;

  private PagePiece() {}

  /** The piece as PNG. */
  static byte[] cut(byte[] picture, Box box) {
    BufferedImage page = decode(picture);
    int left = Math.max(0, box.left());
    int top = Math.max(0, box.top());
    int width = Math.min(page.getWidth(), box.right()) - left;
    int height = Math.min(page.getHeight(), box.bottom()) - top;
    if (width < SMALLEST || height < SMALLEST) {
      throw new IllegalArgumentException("nothing of the page in " + box);
    }
    int times = height < SMALL_PRINT ? 2 : 1;
    var piece =
        new BufferedImage(
            width * times + 2 * MARGIN, height * times + 2 * MARGIN, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = piece.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, piece.getWidth(), piece.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(
        page.getSubimage(left, top, width, height),
        MARGIN,
        MARGIN,
        width * times,
        height * times,
        null);
    graphics.dispose();
    return png(piece);
  }

  private static BufferedImage decode(byte[] picture) {
    try {
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] png(BufferedImage picture) {
    try (var bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Turns pictures by quarters and mirrors them, without loss. */
final class Quarter {

  private Quarter() {}

  /** The picture as it is meant to be seen, by its EXIF orientation (1 to 8). */
  static BufferedImage ofExif(int orientation, BufferedImage picture) {
    int quarters =
        switch (orientation) {
          case 3, 4 -> 2;
          case 5, 6 -> 1;
          case 7, 8 -> 3;
          default -> 0;
        };
    boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
    return turned(mirrored ? mirrored(picture) : picture, quarters);
  }

  /** Turned clockwise. */
  static BufferedImage turned(BufferedImage picture, int quarters) {
    int turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    AffineTransform turn = new AffineTransform();
    switch (turns) {
      case 1 -> turn.translate(height, 0);
      case 2 -> turn.translate(width, height);
      default -> turn.translate(0, width);
    }
    turn.quadrantRotate(turns);
    boolean upright = turns == 2;
    return drawn(picture, turn, upright ? width : height, upright ? height : width);
  }

  private static BufferedImage mirrored(BufferedImage picture) {
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, picture.getWidth(), 0);
    return drawn(picture, mirror, picture.getWidth(), picture.getHeight());
  }

  private static BufferedImage drawn(
      BufferedImage picture, AffineTransform transform, int width, int height) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = drawn.createGraphics();
    graphics.drawImage(picture, transform, null);
    graphics.dispose();
    return drawn;
  }
}

package vn.claimdesk.demo.capture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Random;

/** The hand at a photo: its shadow with the phone's across the sheet, its thumb on a margin. */
final class Hand {

  private static final int COARSE = 8;

  private Hand() {}

  /**
   * The light that the shadow leaves, 0 to 255, in an eighth of the photo's size.
   *
   * @param depth darkest part of the shadow, 0 to 1
   */
  static BufferedImage shadow(Random random, int width, int height, double depth) {
    int w = width / COARSE + 2;
    int h = height / COARSE + 2;
    BufferedImage light = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = light.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, w, h);
    double unit = Math.max(w, h) / 100.0;
    AffineTransform place = new AffineTransform();
    place.translate(w * (0.2 + 0.6 * random.nextDouble()), h * (0.55 + 0.45 * random.nextDouble()));
    place.rotate((random.nextDouble() - 0.5) * 1.6);
    int softness = 1 + random.nextInt(4);
    int steps = 16;
    for (int step = 0; step < steps; step++) {
      double grown = unit * softness * (steps / 2.0 - step) / 2;
      int left = 255 - (int) (255 * depth * (step + 1) / steps);
      graphics.setColor(new Color(left, left, left));
      graphics.fill(place.createTransformedShape(rounded(-16, -22, 32, 46, unit, grown)));
      graphics.fill(place.createTransformedShape(rounded(-7, 15, 16, 90, unit, grown)));
      graphics.fill(place.createTransformedShape(rounded(10, -8, 14, 6, unit, grown)));
    }
    graphics.dispose();
    return light;
  }

  /** How much of the light is left at a place of the photo, 0 to 1. */
  static double at(BufferedImage shadow, int x, int y) {
    Raster light = shadow.getRaster();
    int left = x / COARSE;
    int top = y / COARSE;
    double fx = x % COARSE / (double) COARSE;
    double fy = y % COARSE / (double) COARSE;
    double upper =
        light.getSample(left, top, 0) * (1 - fx) + light.getSample(left + 1, top, 0) * fx;
    double lower =
        light.getSample(left, top + 1, 0) * (1 - fx) + light.getSample(left + 1, top + 1, 0) * fx;
    return (upper * (1 - fy) + lower * fy) / 255;
  }

  /** A thumb over the edge of the photo's lower margin. */
  static void thumb(BufferedImage photo, Random random) {
    Graphics2D graphics = photo.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double unit = Math.max(photo.getWidth(), photo.getHeight()) / 100.0;
    boolean left = random.nextBoolean();
    graphics.translate(
        left ? 0 : photo.getWidth(), photo.getHeight() * (0.5 + 0.45 * random.nextDouble()));
    graphics.rotate((random.nextDouble() - 0.5) * 0.5);
    int tone = 150 + random.nextInt(80);
    for (int step = 0; step < 10; step++) {
      int shade = Math.min(255, tone + 4 * step);
      graphics.setColor(new Color(shade, (int) (shade * 0.78), (int) (shade * 0.64)));
      graphics.fill(rounded(-11, -3.2, 22, 6.4, unit, -unit * step * 0.15));
    }
    graphics.dispose();
  }

  private static RoundRectangle2D rounded(
      double x, double y, double w, double h, double unit, double grown) {
    double round = Math.min(w, h) * unit * 0.7;
    return new RoundRectangle2D.Double(
        x * unit - grown,
        y * unit - grown,
        w * unit + 2 * grown,
        h * unit + 2 * grown,
        round,
        round);
  }
}

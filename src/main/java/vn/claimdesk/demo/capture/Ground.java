package vn.claimdesk.demo.capture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Random;

/** What papers lie on away from the office: desks, cloths, floors, stone, and what lies about. */
final class Ground {

  private enum Surface {
    WOOD,
    WHITE_DESK,
    DARK_GLASS,
    CHECKED_CLOTH,
    PRINTED_CLOTH,
    STONE,
    TILES
  }

  private final Random random;
  private final int width;
  private final int height;
  private final double unit;

  private Ground(Random random, int width, int height) {
    this.random = random;
    this.width = width;
    this.height = height;
    this.unit = Math.max(width, height) / 100.0;
  }

  /** A surface with or without things on it; which one, the random numbers decide. */
  static BufferedImage of(Random random, int width, int height) {
    Ground ground = new Ground(random, width, height);
    BufferedImage picture = ground.surface();
    if (random.nextDouble() < 0.55) {
      ground.strew(picture);
    }
    return picture;
  }

  private BufferedImage surface() {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    switch (Surface.values()[random.nextInt(Surface.values().length)]) {
      case WOOD -> wood(picture);
      case WHITE_DESK -> plain(picture, 205 + random.nextInt(45), 6, 3);
      case DARK_GLASS -> plain(picture, 18 + random.nextInt(30), 10, 2);
      case CHECKED_CLOTH -> checks(picture);
      case PRINTED_CLOTH -> prints(picture);
      case STONE -> plain(picture, 90 + random.nextInt(110), 10, 26);
      case TILES -> tiles(picture);
    }
    return picture;
  }

  private void wood(BufferedImage picture) {
    int top = random.nextInt(Table.COUNT);
    int[] pixels = pixels(picture);
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = Table.color(top, at % width, at / width, 1);
    }
  }

  /** One tone with a slow gradient and fine speckles. */
  private void plain(BufferedImage picture, int level, int tint, int speckle) {
    int warm = random.nextInt(2 * tint + 1) - tint;
    double slope = (random.nextDouble() - 0.5) * 40 / width;
    int[] pixels = pixels(picture);
    int grain = Math.max(1, (int) (unit / 8));
    for (int at = 0; at < pixels.length; at++) {
      int x = at % width;
      int y = at / width;
      int noise =
          (int) (speckle * (hash(x / grain, y / grain) + hash(x / 3 / grain, y / 5 / grain)));
      int tone = level + (int) (slope * (x - width / 2)) + noise;
      pixels[at] =
          Grain.clamp(tone + warm) << 16 | Grain.clamp(tone) << 8 | Grain.clamp(tone - warm);
    }
  }

  private void checks(BufferedImage picture) {
    int stripe = (int) (unit * (2 + random.nextInt(5)));
    Color ground = color(150, 100);
    Color stripes = color(40, 150);
    int[] pixels = pixels(picture);
    for (int at = 0; at < pixels.length; at++) {
      int x = at % width;
      int y = at / width;
      double mix = ((x / stripe & 1) + (y / stripe & 1)) / 2.0;
      double thread = ((x + y) % 6 < 3 ? 0.96 : 1.04) + 0.05 * hash(x / 2, y / 2);
      pixels[at] = mixed(ground, stripes, mix, thread);
    }
  }

  private void prints(BufferedImage picture) {
    Graphics2D graphics = smooth(picture);
    graphics.setColor(color(110, 140));
    graphics.fillRect(0, 0, width, height);
    for (int i = 0; i < 160; i++) {
      double petal = unit * (1 + 2.5 * random.nextDouble());
      double x = random.nextDouble() * width;
      double y = random.nextDouble() * height;
      graphics.setColor(color(60, 180));
      for (int turn = 0; turn < 5; turn++) {
        double angle = turn * Math.PI * 2 / 5;
        graphics.fill(
            new Ellipse2D.Double(
                x + petal * Math.cos(angle), y + petal * Math.sin(angle), 1.5 * petal, petal));
      }
    }
    graphics.dispose();
  }

  private void tiles(BufferedImage picture) {
    plain(picture, 140 + random.nextInt(90), 14, 8);
    Graphics2D graphics = smooth(picture);
    double side = unit * (18 + random.nextInt(25));
    graphics.rotate((random.nextDouble() - 0.5) * 0.6, width / 2.0, height / 2.0);
    graphics.setStroke(new BasicStroke((float) (unit * 0.5)));
    graphics.setColor(color(60, 90));
    for (double at = -width; at < 2 * width; at += side) {
      graphics.drawLine((int) at, -height, (int) at, 2 * height);
      graphics.drawLine(-width, (int) at, 2 * width, (int) at);
    }
    graphics.dispose();
  }

  /** Other papers, a pen, a telephone, a cup: mostly at the edges, where the sheet leaves room. */
  private void strew(BufferedImage picture) {
    Graphics2D graphics = smooth(picture);
    int things = 1 + random.nextInt(4);
    for (int i = 0; i < things; i++) {
      AffineTransform before = graphics.getTransform();
      boolean side = random.nextBoolean();
      double along = random.nextDouble();
      double edge = random.nextBoolean() ? 0.02 : 0.98;
      graphics.translate(width * (side ? edge : along), height * (side ? along : edge));
      graphics.rotate(random.nextDouble() * Math.PI * 2);
      switch (random.nextInt(4)) {
        case 0, 1 -> paper(graphics);
        case 2 -> pen(graphics);
        default -> telephone(graphics);
      }
      graphics.setTransform(before);
    }
    graphics.dispose();
  }

  private void paper(Graphics2D graphics) {
    double w = unit * (30 + random.nextInt(25));
    double h = w * 1.414;
    graphics.setColor(new Color(0, 0, 0, 60));
    graphics.fill(new RoundRectangle2D.Double(-w / 2 + unit / 2, -h / 2 + unit / 2, w, h, 4, 4));
    int white = 225 + random.nextInt(28);
    graphics.setColor(new Color(white, white, white - random.nextInt(16)));
    graphics.fill(new RoundRectangle2D.Double(-w / 2, -h / 2, w, h, 2, 2));
    graphics.setColor(new Color(70, 70, 80));
    double letter = unit * 0.7;
    for (double y = -h * 0.44; y < h * 0.44; y += letter * 2.2) {
      for (double x = -w * 0.42; x < w * 0.36 && random.nextDouble() > 0.06; ) {
        double word = letter * (1 + 3 * random.nextDouble());
        graphics.fill(new RoundRectangle2D.Double(x, y, word, letter * 0.75, 3, 3));
        x += word + letter * 0.7;
      }
    }
  }

  private void pen(Graphics2D graphics) {
    graphics.setColor(color(20, 120));
    graphics.fill(
        new RoundRectangle2D.Double(-unit * 10, -unit * 0.5, unit * 20, unit, unit, unit));
    graphics.setColor(color(150, 100));
    graphics.fill(new RoundRectangle2D.Double(unit * 7, -unit * 0.5, unit * 3, unit, unit, unit));
  }

  private void telephone(Graphics2D graphics) {
    graphics.setColor(color(15, 40));
    graphics.fill(
        new RoundRectangle2D.Double(
            -unit * 6, -unit * 12, unit * 12, unit * 24, unit * 2, unit * 2));
    graphics.setColor(color(30, 90));
    graphics.fill(
        new RoundRectangle2D.Double(-unit * 5.4, -unit * 11, unit * 10.8, unit * 22, unit, unit));
  }

  private Color color(int darkest, int span) {
    return new Color(
        Math.min(255, darkest + random.nextInt(span)),
        Math.min(255, darkest + random.nextInt(span)),
        Math.min(255, darkest + random.nextInt(span)));
  }

  private static int mixed(Color one, Color other, double part, double light) {
    return Grain.clamp((int) ((one.getRed() + part * (other.getRed() - one.getRed())) * light))
            << 16
        | Grain.clamp((int) ((one.getGreen() + part * (other.getGreen() - one.getGreen())) * light))
            << 8
        | Grain.clamp((int) ((one.getBlue() + part * (other.getBlue() - one.getBlue())) * light));
  }

  /** The same number from -0.5 to 0.5 for the same place. */
  private static double hash(int x, int y) {
    int h = x * 374761393 + y * 668265263;
    h = (h ^ h >>> 13) * 1274126177;
    return ((h ^ h >>> 16) & 0xffff) / 65536.0 - 0.5;
  }

  private static Graphics2D smooth(BufferedImage picture) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    return graphics;
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.claimdesk.demo.capture.Encoding;

/** Vehicles with license plates, photographed from somewhat aside, with their numbers known. */
final class DrawnPlates {

  /** A photo and what its plate says. */
  record Photo(String plate, byte[] jpeg) {}

  private static final String SERIES = "ABCDEFGHKLMNPSTUVXYZ";

  private final Random random;
  private final Font font;

  /** Other seeds draw other vehicles; {@code typeface} is what their plates are stamped with. */
  DrawnPlates(long seed, String typeface) {
    this.random = new Random(seed);
    this.font = SamplePage.font(typeface);
  }

  /** A car from behind or in front with a plate of one line. */
  Photo car() {
    String series = province() + letter();
    String number = digits(3) + "." + digits(2);
    return photo(series + "-" + number, new String[] {series + "-" + number}, 520, 110);
  }

  /** A car with a square plate. */
  Photo square() {
    String series = province() + letter();
    String number = digits(3) + "." + digits(2);
    return photo(series + "-" + number, new String[] {series, number}, 330, 165);
  }

  Photo motorcycle() {
    String province = province();
    String series = letter() + (1 + random.nextInt(9));
    String number = digits(3) + "." + digits(2);
    return photo(
        province + "-" + series + " " + number,
        new String[] {province + "-" + series, number},
        190,
        140);
  }

  private Photo photo(String plate, String[] lines, int width, int height) {
    BufferedImage picture = new BufferedImage(1600, 1200, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    vehicle(graphics);
    double scale = (330 + random.nextInt(260)) / (double) Math.max(width, 260);
    AffineTransform place =
        AffineTransform.getTranslateInstance(420 + random.nextInt(300), 480 + random.nextInt(240));
    place.scale(scale, scale);
    place.rotate(Math.toRadians(random.nextInt(13) - 6));
    place.shear((random.nextInt(13) - 6) / 100.0, (random.nextInt(13) - 6) / 100.0);
    graphics.transform(place);
    plate(graphics, lines, width, height);
    graphics.dispose();
    return new Photo(plate, Encoding.jpeg(grained(picture), 0.6));
  }

  private void vehicle(Graphics2D graphics) {
    graphics.setColor(new Color(120 + random.nextInt(60), 125 + random.nextInt(60), 120));
    graphics.fillRect(0, 0, 1600, 1200);
    int shade = random.nextInt(200);
    Color body = new Color(shade, (shade + random.nextInt(50)) % 256, (shade + 30) % 256);
    graphics.setColor(body);
    graphics.fillRoundRect(120, 150, 1360, 900, 120, 120);
    graphics.setColor(body.darker());
    graphics.fillRect(160, 820, 1280, 60);
    graphics.setColor(new Color(40, 44, 50));
    graphics.fillRoundRect(300, 190, 1000, 230, 60, 60);
    graphics.setColor(new Color(200, 40, 40));
    graphics.fillOval(150, 480, 170, 110);
    graphics.fillOval(1280, 480, 170, 110);
  }

  private void plate(Graphics2D graphics, String[] lines, int width, int height) {
    RoundRectangle2D sheet = new RoundRectangle2D.Double(0, 0, width, height, 12, 12);
    graphics.setColor(random.nextInt(4) == 0 ? new Color(240, 200, 40) : new Color(236, 236, 232));
    graphics.fill(sheet);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(3));
    graphics.draw(new RoundRectangle2D.Double(3, 3, width - 6, height - 6, 10, 10));
    double high = (height - 22.0) / lines.length;
    for (int i = 0; i < lines.length; i++) {
      line(graphics, lines[i], width, 11 + i * high, high * (lines.length == 1 ? 0.86 : 0.84));
    }
  }

  private void line(Graphics2D graphics, String text, int width, double top, double high) {
    GlyphVector glyphs =
        font.deriveFont(100f).createGlyphVector(graphics.getFontRenderContext(), text);
    Rectangle2D ink = glyphs.getOutline().getBounds2D();
    double wide = Math.min(width - 28.0, ink.getWidth() * high / ink.getHeight() * 0.8);
    AffineTransform place =
        AffineTransform.getTranslateInstance((width - wide) / 2, top + high * 0.04);
    place.scale(wide / ink.getWidth(), high / ink.getHeight());
    place.translate(-ink.getX(), -ink.getY());
    graphics.fill(place.createTransformedShape(glyphs.getOutline()));
  }

  private BufferedImage grained(BufferedImage picture) {
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int grain = (int) (random.nextGaussian() * 7) - 12 * x / picture.getWidth();
        int rgb = picture.getRGB(x, y);
        picture.setRGB(
            x,
            y,
            new Color(
                    light((rgb >> 16 & 255) + grain),
                    light((rgb >> 8 & 255) + grain),
                    light((rgb & 255) + grain))
                .getRGB());
      }
    }
    return picture;
  }

  private static int light(int value) {
    return Math.max(0, Math.min(255, value));
  }

  private String province() {
    return Integer.toString(11 + random.nextInt(89));
  }

  private String letter() {
    return String.valueOf(SERIES.charAt(random.nextInt(SERIES.length())));
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  /** A picture without any vehicle. */
  static byte[] nothing() {
    BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(new Color(90, 140, 90));
    graphics.fillRect(0, 0, 800, 600);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(200, 200, 300, 70);
    graphics.dispose();
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

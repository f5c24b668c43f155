package vn.claimdesk.recognition.embedded.page;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;

/** Draws pages whose words and places are known. Sizes in pixels. */
final class SamplePage {

  /** What was drawn where: the ink's own box. */
  record Drawn(String text, Box box) {}

  private final BufferedImage picture;
  private final Graphics2D graphics;
  private Font font;
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  SamplePage(int width, int height) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    font = font("LiberationSans-Regular");
  }

  static Font font(String name) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(fontFile(name)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A font that the application brings along, else the machine's. */
  static byte[] fontFile(String name) throws IOException {
    try (InputStream own = SamplePage.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
      return own != null
          ? own.readAllBytes()
          : Files.readAllBytes(Path.of("/usr/share/fonts/truetype/liberation2/" + name + ".ttf"));
    }
  }

  SamplePage line(String text, int left, int baseline, float size) {
    lines.add(text);
    Font sized = font.deriveFont(size);
    graphics.setFont(sized);
    FontRenderContext context = graphics.getFontRenderContext();
    double at = left;
    double space = sized.getStringBounds(" ", context).getWidth();
    for (String word : text.split(" ")) {
      graphics.drawString(word, (float) at, baseline);
      Rectangle2D ink = sized.createGlyphVector(context, word).getVisualBounds();
      drawn.add(
          new Drawn(
              word,
              new Box(
                  (int) Math.floor(at + ink.getMinX()),
                  (int) Math.floor(baseline + ink.getMinY()),
                  (int) Math.ceil(at + ink.getMaxX()),
                  (int) Math.ceil(baseline + ink.getMaxY()))));
      at += sized.getStringBounds(word, context).getWidth() + space;
    }
    return this;
  }

  SamplePage typeface(String name) {
    font = font(name);
    return this;
  }

  SamplePage rule(int left, int top, int width, int height) {
    graphics.fillRect(left, top, width, height);
    return this;
  }

  SamplePage color(Color color) {
    graphics.setColor(color);
    return this;
  }

  Graphics2D graphics() {
    return graphics;
  }

  BufferedImage picture() {
    return picture;
  }

  List<String> lines() {
    return lines;
  }

  List<Drawn> drawn() {
    return drawn;
  }

  /** The page lying on a table, turned and larger around. */
  static BufferedImage onTable(BufferedImage page, double degrees, Color table) {
    int width = (int) (page.getWidth() * 1.35);
    int height = (int) (page.getHeight() * 1.25);
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = photo.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.setColor(table);
    graphics.fillRect(0, 0, width, height);
    AffineTransform lie = new AffineTransform();
    lie.translate((width - page.getWidth()) / 2.0, (height - page.getHeight()) / 2.0);
    lie.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, lie, null);
    graphics.dispose();
    return photo;
  }
}

package vn.claimdesk.demo.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** A sheet that becomes a picture; letters are filled outlines, as a printer makes them. */
final class PictureSheet implements Sheet {

  private final double width;
  private final double height;
  private final BufferedImage picture;
  private final Graphics2D graphics;

  PictureSheet(double width, double height, int dpi) {
    this.width = width;
    this.height = height;
    double scale = dpi / 72.0;
    this.picture =
        new BufferedImage(
            (int) Math.round(width * scale),
            (int) Math.round(height * scale),
            BufferedImage.TYPE_INT_RGB);
    this.graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.scale(scale, scale);
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public void text(String text, double x, double baseline, Type type) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, baseline);
    place.scale(type.size(), type.size());
    fill(place.createTransformedShape(Glyphs.of(type.face()).outline(text)), type.color());
  }

  @Override
  public void draw(Shape shape, Color color, double lineWidth) {
    graphics.setColor(color);
    graphics.setStroke(
        new BasicStroke((float) lineWidth, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(shape);
  }

  @Override
  public void fill(Shape shape, Color color) {
    graphics.setColor(color);
    graphics.fill(shape);
  }

  BufferedImage finish() {
    graphics.dispose();
    return picture;
  }
}

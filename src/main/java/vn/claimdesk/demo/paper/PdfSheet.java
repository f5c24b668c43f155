package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A page of a PDF with a text layer, as invoicing software writes it. */
final class PdfSheet implements Sheet, AutoCloseable {

  private final PDDocument document;
  private final Map<Face, PDFont> fonts;
  private final PDRectangle size;
  private final PDPageContentStream content;

  /**
   * @param fonts the faces the document has so far; new ones are added
   */
  PdfSheet(PDDocument document, Map<Face, PDFont> fonts, double width, double height)
      throws IOException {
    this.document = document;
    this.fonts = fonts;
    this.size = new PDRectangle((float) width, (float) height);
    PDPage page = new PDPage(size);
    document.addPage(page);
    this.content = new PDPageContentStream(document, page);
  }

  @Override
  public double width() {
    return size.getWidth();
  }

  @Override
  public double height() {
    return size.getHeight();
  }

  @Override
  public void text(String text, double x, double baseline, Type type) {
    try {
      content.beginText();
      content.setNonStrokingColor(type.color());
      content.setFont(font(type.face()), (float) type.size());
      content.newLineAtOffset((float) x, (float) (height() - baseline));
      content.showText(text);
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDFont font(Face face) throws IOException {
    PDFont known = fonts.get(face);
    if (known != null) {
      return known;
    }
    PDFont loaded =
        PDType0Font.load(document, new ByteArrayInputStream(Glyphs.of(face).program()), true);
    fonts.put(face, loaded);
    return loaded;
  }

  @Override
  public void draw(Shape shape, Color color, double lineWidth) {
    try {
      content.setStrokingColor(opaque(color));
      content.setLineWidth((float) lineWidth);
      trace(shape);
      content.stroke();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void fill(Shape shape, Color color) {
    try {
      content.setNonStrokingColor(opaque(color));
      if (trace(shape) == PathIterator.WIND_EVEN_ODD) {
        content.fillEvenOdd();
      } else {
        content.fill();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a translucent color looks like on white paper. */
  private static Color opaque(Color color) {
    double alpha = color.getAlpha() / 255.0;
    return new Color(
        onWhite(color.getRed(), alpha),
        onWhite(color.getGreen(), alpha),
        onWhite(color.getBlue(), alpha));
  }

  private static int onWhite(int channel, double alpha) {
    return (int) Math.round(channel * alpha + 255 * (1 - alpha));
  }

  private int trace(Shape shape) throws IOException {
    PathIterator path =
        shape.getPathIterator(new AffineTransform(1, 0, 0, -1, 0, size.getHeight()));
    float[] c = new float[6];
    float[] current = new float[2];
    for (; !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          content.moveTo(c[0], c[1]);
          current = new float[] {c[0], c[1]};
        }
        case PathIterator.SEG_LINETO -> {
          content.lineTo(c[0], c[1]);
          current = new float[] {c[0], c[1]};
        }
        case PathIterator.SEG_QUADTO -> {
          content.curveTo(
              current[0] + 2 * (c[0] - current[0]) / 3,
              current[1] + 2 * (c[1] - current[1]) / 3,
              c[2] + 2 * (c[0] - c[2]) / 3,
              c[3] + 2 * (c[1] - c[3]) / 3,
              c[2],
              c[3]);
          current = new float[] {c[2], c[3]};
        }
        case PathIterator.SEG_CUBICTO -> {
          content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
          current = new float[] {c[4], c[5]};
        }
        default -> content.closePath();
      }
    }
    return path.getWindingRule();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}

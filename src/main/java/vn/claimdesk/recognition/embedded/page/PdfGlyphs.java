package vn.claimdesk.recognition.embedded.page;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.TextPosition;

/** Where the letters of a PDF page have their ink, in pixels of the rendered picture. */
final class PdfGlyphs {

  private static final double ASCENT = 0.78;
  private static final double DESCENT = 0.22;

  private final AffineTransform toPixels;
  private final Rectangle2D picture;
  private final double pageArea;

  /**
   * Of a page as PDFBox renders it: its crop box, turned by its rotation.
   *
   * @param scale pixels a point
   */
  PdfGlyphs(PDPage page, float scale) {
    PDRectangle box = page.getCropBox();
    double width = box.getWidth();
    double height = box.getHeight();
    int rotation = Math.floorMod(page.getRotation(), 360);
    AffineTransform turned =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
          default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
    boolean upright = rotation % 180 == 0;
    toPixels = AffineTransform.getScaleInstance(scale, scale);
    toPixels.concatenate(turned);
    picture =
        new Rectangle2D.Double(
            0, 0, scale * (upright ? width : height), scale * (upright ? height : width));
    pageArea = width * height;
  }

  Rectangle2D picture() {
    return picture;
  }

  /** In square points. */
  double pageArea() {
    return pageArea;
  }

  Rectangle2D ink(TextPosition letter) {
    AffineTransform place = new AffineTransform(toPixels);
    place.concatenate(letter.getTextMatrix().createAffineTransform());
    Rectangle2D outline = outline(letter);
    if (outline.isEmpty()) {
      double advance = letter.getWidth() / Math.max(0.1, letter.getFontSizeInPt());
      outline = new Rectangle2D.Double(0, -DESCENT, advance, ASCENT + DESCENT);
    }
    Shape placed = place.createTransformedShape(outline);
    return placed.getBounds2D();
  }

  int quartersToUpright(TextPosition letter) {
    AffineTransform place = new AffineTransform(toPixels);
    place.concatenate(letter.getTextMatrix().createAffineTransform());
    double right = place.getScaleX();
    double down = place.getShearY();
    if (Math.abs(right) >= Math.abs(down)) {
      return right >= 0 ? 0 : 2;
    }
    return down > 0 ? 3 : 1;
  }

  private static Rectangle2D outline(TextPosition letter) {
    PDFont font = letter.getFont();
    try {
      GeneralPath path = new GeneralPath();
      double advance = 0;
      for (int code : letter.getCharacterCodes()) {
        GeneralPath glyph = glyph(font, code);
        glyph.transform(font.getFontMatrix().createAffineTransform());
        glyph.transform(AffineTransform.getTranslateInstance(advance, 0));
        path.append(glyph, false);
        advance += font.getWidth(code) / 1000;
      }
      return path.getBounds2D();
    } catch (IOException | RuntimeException e) {
      return new Rectangle2D.Double(); // a damaged glyph: the caller estimates its place
    }
  }

  private static GeneralPath glyph(PDFont font, int code) throws IOException {
    if (font instanceof PDVectorFont vector) {
      return new GeneralPath(vector.getNormalizedPath(code));
    }
    if (font instanceof PDSimpleFont simple) {
      return new GeneralPath(simple.getPath(simple.getEncoding().getName(code)));
    }
    return new GeneralPath();
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.claimdesk.field.Box;

/** The text that a PDF page carries, in pixels of its rendered picture. */
final class PdfText extends PDFTextStripper {

  private static final int FEWEST_LETTERS = 12;

  private final List<Word> words = new ArrayList<>();
  private final float scale;

  private PdfText(float scale) {
    this.scale = scale;
  }

  static PdfText of(PDDocument document, int index, float scale) throws IOException {
    PdfText text = new PdfText(scale);
    text.setSortByPosition(true);
    text.setStartPage(index + 1);
    text.setEndPage(index + 1);
    text.writeText(document, Writer.nullWriter());
    return text;
  }

  boolean honest(BufferedImage picture) {
    return words.stream().mapToInt(word -> word.text().length()).sum() >= FEWEST_LETTERS;
  }

  PageText page(int index, BufferedImage picture) {
    return new PageText(index, picture, words, List.of(), List.of(), true);
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    if (text.isBlank() || positions.isEmpty()) {
      return;
    }
    Rectangle2D area = null;
    for (TextPosition position : positions) {
      double height = position.getFontSizeInPt();
      Rectangle2D letter =
          new Rectangle2D.Double(
              position.getX(), position.getY() - 0.8 * height, position.getWidth(), height);
      area = area == null ? letter : area.createUnion(letter);
    }
    words.add(
        new Word(
            Normalizer.normalize(text.strip(), Normalizer.Form.NFC),
            1,
            new Box(
                (int) Math.floor(area.getX() * scale),
                (int) Math.floor(area.getY() * scale),
                (int) Math.ceil(area.getMaxX() * scale),
                (int) Math.ceil(area.getMaxY() * scale))));
  }
}

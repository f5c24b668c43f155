package vn.claimdesk.document.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A sheet of wrapped text rows on one page as long as it needs. Made as a PDF because PDFBox draws
 * glyphs by itself: the machine needs no fonts. Lengths in points.
 */
final class Sheet {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final float MARGIN = 40;
  private static final float WIDTH = PDRectangle.A4.getWidth();
  private static final float INNER = WIDTH - 2 * MARGIN;
  private static final float LEADING = 1.35f;
  private static final float PAIR_LABEL = 130;
  private static final float[] COLUMNS = {26, 209, 50, 50, 65, 75, 40};
  private static final int MAX_TEXT = 600;

  private record Piece(float x, float size, List<String> lines) {
    float height() {
      return lines.size() * size * LEADING;
    }
  }

  private final PDDocument document = new PDDocument();
  private final PDType0Font font = font();
  private final List<List<Piece>> rows = new ArrayList<>();

  private PDType0Font font() {
    try (InputStream ttf = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, ttf, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void title(String text) {
    rows.add(List.of(piece(0, 16, INNER, text)));
  }

  void note(String text) {
    rows.add(List.of(piece(0, 8, INNER, text)));
  }

  /** A row of label and value; left out where there is no value. */
  void pair(String label, String value) {
    if (!value.isEmpty()) {
      rows.add(
          List.of(
              piece(0, 9.5f, PAIR_LABEL - 6, label + ":"),
              piece(PAIR_LABEL, 9.5f, INNER - PAIR_LABEL, value)));
    }
  }

  /** A row of the table of lines: one text a column. */
  void line(String... cells) {
    List<Piece> row = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < cells.length; i++) {
      row.add(piece(x, 8.5f, COLUMNS[i] - 4, cells[i]));
      x += COLUMNS[i];
    }
    rows.add(row);
  }

  /** A horizontal rule. */
  void rule() {
    rows.add(List.of());
  }

  byte[] pdf() {
    try (document) {
      float needed = 2 * MARGIN;
      for (List<Piece> row : rows) {
        needed += height(row);
      }
      float height = Math.max(PDRectangle.A4.getHeight(), needed);
      PDPage page = new PDPage(new PDRectangle(WIDTH, height));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        write(content, height - MARGIN);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(PDPageContentStream content, float top) throws IOException {
    float y = top;
    for (List<Piece> row : rows) {
      if (row.isEmpty()) {
        content.moveTo(MARGIN, y - height(row) / 2);
        content.lineTo(MARGIN + INNER, y - height(row) / 2);
        content.stroke();
      }
      for (Piece piece : row) {
        write(content, piece, y);
      }
      y -= height(row);
    }
  }

  private void write(PDPageContentStream content, Piece piece, float top) throws IOException {
    content.beginText();
    content.setFont(font, piece.size());
    content.setLeading(piece.size() * LEADING);
    content.newLineAtOffset(MARGIN + piece.x(), top - piece.size());
    for (String line : piece.lines()) {
      content.showText(line);
      content.newLine();
    }
    content.endText();
  }

  private static float height(List<Piece> row) {
    return 4 + (float) row.stream().mapToDouble(Piece::height).max().orElse(4);
  }

  private Piece piece(float x, float size, float width, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : printable(text).split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
        longer = word;
      }
      line.setLength(0);
      line.append(longer);
      while (width(line.toString(), size) > width && line.length() > 1) {
        int fits = line.length() - 1;
        while (fits > 1 && width(line.substring(0, fits), size) > width) {
          fits--;
        }
        lines.add(line.substring(0, fits));
        line.delete(0, fits);
      }
    }
    lines.add(line.toString());
    return new Piece(x, size, lines);
  }

  private float width(String text, float size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String printable(String text) {
    StringBuilder kept = new StringBuilder();
    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .codePoints()
        .limit(MAX_TEXT)
        .forEach(point -> kept.append(drawable(point) ? Character.toString(point) : "?"));
    return kept.toString();
  }

  private boolean drawable(int codePoint) {
    try {
      font.encode(Character.toString(codePoint));
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}

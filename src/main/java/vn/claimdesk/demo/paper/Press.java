package vn.claimdesk.demo.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints artwork. The same artwork gives the same bytes. */
public final class Press {

  private static final long DOCUMENT_ID = 20_260_101L;

  private Press() {}

  /** The paper as a perfect picture. */
  public static BufferedImage picture(Artwork artwork, int dpi) {
    PictureSheet sheet = new PictureSheet(artwork.width(), artwork.height(), dpi);
    artwork.printing().accept(sheet);
    return sheet.finish();
  }

  /** A born-digital PDF with a text layer, one page a paper. */
  public static byte[] pdf(List<Artwork> artworks) {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(DOCUMENT_ID);
      Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
      for (Artwork artwork : artworks) {
        try (PdfSheet sheet = new PdfSheet(document, fonts, artwork.width(), artwork.height())) {
          artwork.printing().accept(sheet);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

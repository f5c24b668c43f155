package vn.claimdesk.intake.inspection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Opens PDFs. A PDF that is merely protected against changes opens without a password and is taken
 * in; one that asks for a password is not.
 */
final class PdfInspection {

  private static final int TAIL = 2048;
  private static final float MAX_SIDE_POINTS = 14_400;

  /** Number of pages. */
  int inspect(byte[] pdf) throws Refusal {
    checkEnd(pdf);
    if (FlateStreams.explode(pdf)) {
      throw Refusal.unprocessable("pdfBomb");
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      if (pages == 0) {
        throw Refusal.unprocessable("pdfUnreadable");
      }
      PdfObjects.check(document);
      for (int page = 0; page < pages; page++) {
        checkSheet(document.getPage(page).getCropBox());
      }
      return pages;
    } catch (InvalidPasswordException e) {
      throw Refusal.unprocessable("pdfEncrypted");
    } catch (IOException | RuntimeException e) {
      throw Refusal.unprocessable("pdfUnreadable");
    }
  }

  private static void checkEnd(byte[] pdf) throws Refusal {
    int from = Math.max(0, pdf.length - TAIL);
    String tail = new String(pdf, from, pdf.length - from, StandardCharsets.ISO_8859_1);
    int end = tail.lastIndexOf("%%EOF");
    if (end < 0) {
      throw Refusal.unprocessable("pdfUnreadable");
    }
    if (Polyglot.hidesAnother(pdf, from + end)) {
      throw Refusal.unprocessable("fileAmbiguous");
    }
  }

  private static void checkSheet(PDRectangle sheet) throws Refusal {
    float longest = Math.max(sheet.getWidth(), sheet.getHeight());
    if (!(sheet.getWidth() >= 1 && sheet.getHeight() >= 1 && longest <= MAX_SIDE_POINTS)) {
      throw Refusal.unprocessable("pdfUnreadable");
    }
  }
}

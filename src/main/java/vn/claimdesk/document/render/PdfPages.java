package vn.claimdesk.document.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the pages of a PDF at 150 dpi, coarser where a sheet is very large. */
final class PdfPages {

  private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);
  private static final float POINTS_PER_INCH = 72f;
  private static final float DPI = 150f;

  private PdfPages() {}

  static void render(byte[] pdf, Consumer<RenderedPage> pages) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      renderer.setSubsamplingAllowed(true);
      for (int index = 0; index < document.getNumberOfPages(); index++) {
        pages.accept(Jpeg.page(index, draw(document, renderer, index)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("A PDF that was taken in cannot be opened", e);
    }
  }

  private static BufferedImage draw(PDDocument document, PDFRenderer renderer, int index) {
    PDRectangle sheet = document.getPage(index).getCropBox();
    try {
      return renderer.renderImage(index, scale(sheet), ImageType.RGB);
    } catch (IOException | RuntimeException e) {
      LOG.warn("Page {} of a PDF cannot be drawn", index, e);
      return NoticeSheet.draw();
    }
  }

  private static float scale(PDRectangle sheet) {
    double area = Math.max(1d, (double) sheet.getWidth() * sheet.getHeight());
    float largest = (float) Math.sqrt(PicturePages.MAX_PIXELS / area);
    return Math.min(DPI / POINTS_PER_INCH, largest);
  }
}

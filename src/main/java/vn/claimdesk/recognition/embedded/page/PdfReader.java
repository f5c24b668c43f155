package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** Reads PDFs page by page: by their own text where it is honest, else by their picture. */
@Component
class PdfReader {

  private static final float DPI = 200;
  private static final double MOST_PIXELS = 16_000_000;
  private static final int MANY_PAGES = 24;
  private static final float POINTS_PER_INCH = 72;

  private final ReadingLimits limits;
  private final PictureReader pictures;

  PdfReader(ReadingLimits limits, PictureReader pictures) {
    this.limits = limits;
    this.pictures = pictures;
  }

  /**
   * Reads all pages.
   *
   * @throws UnreadableInputException where the file is encrypted, cut off, damaged or too large
   */
  List<PageText> read(byte[] content) {
    return with(content, this::pages);
  }

  /**
   * Opens the file without reading it.
   *
   * @throws UnreadableInputException as when reading
   */
  void check(byte[] content) {
    with(content, PDDocument::getNumberOfPages);
  }

  private interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  private <T> T with(byte[] content, Work<T> work) {
    PdfBounds.requireEnd(content);
    try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
      PdfBounds.require(document, limits);
      return work.on(document);
    } catch (InvalidPasswordException e) {
      throw new UnreadableInputException("The PDF is encrypted with a password", e);
    } catch (IOException
        | IllegalArgumentException
        | ClassCastException
        | IndexOutOfBoundsException
        | StackOverflowError e) {
      throw new UnreadableInputException("The PDF is damaged", e);
    }
  }

  private List<PageText> pages(PDDocument document) throws IOException {
    PdfDrawing drawing = new PdfDrawing(document);
    List<PageText> pages = new ArrayList<>();
    for (int index = 0; index < document.getNumberOfPages(); index++) {
      PageText page = page(document, drawing, index);
      pages.add(document.getNumberOfPages() > MANY_PAGES ? page.inGray() : page);
    }
    return pages;
  }

  private PageText page(PDDocument document, PdfDrawing drawing, int index) throws IOException {
    float scale = scale(document.getPage(index));
    Deadline deadline = Deadline.in(limits.secondsPerPass());
    BufferedImage picture = drawing.page(index, scale, deadline);
    PdfText text = PdfText.of(document, index, scale, deadline);
    if (!text.honest(picture)) {
      return pictures.read(picture).page(index, false);
    }
    int quarters = text.quarters();
    List<Word> words =
        PdfText.turned(text.words(), quarters, picture.getWidth(), picture.getHeight());
    return pictures.readAround(Quarter.turned(picture, quarters), words).page(index, true);
  }

  private static float scale(PDPage page) {
    PDRectangle box = page.getCropBox();
    double points = Math.max(1, (double) box.getWidth() * box.getHeight());
    double largest = Math.sqrt(MOST_PIXELS / points);
    return (float) Math.min(DPI / POINTS_PER_INCH, largest);
  }
}

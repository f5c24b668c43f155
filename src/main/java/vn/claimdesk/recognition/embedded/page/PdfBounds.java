package vn.claimdesk.recognition.embedded.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Refuses PDFs that are cut off or would take too much to render, before rendering them. */
final class PdfBounds {

  private static final int END_WITHIN = 2048;
  private static final int DEEPEST_FORM = 8;

  private PdfBounds() {}

  /** PDFBox repairs cut-off files by leaving pages out; a claim must not lose pages silently. */
  static void requireEnd(byte[] content) {
    int end = content.length;
    while (end > 0 && content[end - 1] <= ' ' && content[end - 1] >= 0) {
      end--;
    }
    int from = Math.max(0, end - END_WITHIN);
    String tail = new String(content, from, end - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw new UnreadableInputException("The PDF is cut off");
    }
  }

  static void require(PDDocument document, ReadingLimits limits) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages == 0) {
      throw new UnreadableInputException("The PDF has no pages");
    }
    if (pages > limits.maxPages()) {
      throw new UnreadableInputException("The file has more than " + limits.maxPages() + " pages");
    }
    PdfStreams.require(document.getDocument(), limits);
    for (PDPage page : document.getPages()) {
      require(page.getResources(), limits, 0);
    }
  }

  static void requirePixels(long width, long height, ReadingLimits limits) {
    if (width * height > limits.maxPixels()) {
      throw new UnreadableInputException(
          "A picture in the PDF is too large: " + width + " x " + height + " pixels");
    }
  }

  private static void require(PDResources resources, ReadingLimits limits, int depth)
      throws IOException {
    if (resources == null || depth > DEEPEST_FORM) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        requirePixels(image.getWidth(), image.getHeight(), limits);
      } else if (object instanceof PDFormXObject form) {
        require(form.getResources(), limits, depth + 1);
      }
    }
  }
}

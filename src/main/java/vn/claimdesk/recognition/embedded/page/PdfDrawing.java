package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.claimdesk.picture.PictureColors;

/** Draws PDF pages, but no page for longer than it may take. */
final class PdfDrawing extends PDFRenderer {

  private static final float SHORTEST_DASH = 0.2f;

  private Deadline deadline = Deadline.in(0);

  PdfDrawing(PDDocument document) {
    super(document);
    setSubsamplingAllowed(true);
  }

  /**
   * A page as a picture.
   *
   * @param scale pixels a point
   * @throws UnreadableInputException where it is not done in time
   */
  BufferedImage page(int index, float scale, Deadline until) throws IOException {
    deadline = until;
    return PictureColors.opaque(renderImage(index, scale, ImageType.BGR));
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new Drawer(parameters);
  }

  private final class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      deadline.require();
      super.processOperator(operator, operands);
    }

    /** Lines of millions of dashes too short to be seen are drawn through. */
    @Override
    public void strokePath() throws IOException {
      float length = 0;
      for (float dash : getGraphicsState().getLineDashPattern().getDashArray()) {
        length += dash;
      }
      if (length > 0 && length < SHORTEST_DASH) {
        getGraphicsState()
            .setLineDashPattern(
                new org.apache.pdfbox.pdmodel.graphics.PDLineDashPattern(new COSArray(), 0));
      }
      super.strokePath();
    }
  }
}

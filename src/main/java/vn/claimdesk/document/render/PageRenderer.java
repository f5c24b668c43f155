package vn.claimdesk.document.render;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Draws every page of a file, one at a time, so that a long file does not fill the memory. Pages
 * are always drawn anew: nothing that hides in a claimant's bytes reaches a browser.
 */
@Component
public class PageRenderer {

  /**
   * Hands over the pages in order. A page that cannot be drawn becomes a sheet that says so.
   *
   * @param mediaType as detected when the file was taken in
   */
  public void render(String mediaType, byte[] content, Consumer<RenderedPage> pages) {
    switch (mediaType) {
      case "application/pdf" -> PdfPages.render(content, pages);
      case "application/xml" -> PdfPages.render(InvoiceSheet.draw(content), pages);
      default -> PicturePages.render(mediaType, content, pages);
    }
  }
}

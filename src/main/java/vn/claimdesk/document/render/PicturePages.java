package vn.claimdesk.document.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Draws the pages of a picture file: one of a photo, several of a multi-page TIFF. */
final class PicturePages {

  /** The most pixels of a page picture; a 12-megapixel phone photo stays as it is. */
  static final int MAX_PIXELS = 16_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(PicturePages.class);

  private PicturePages() {}

  static void render(String mediaType, byte[] content, Consumer<RenderedPage> pages) {
    try (PictureFile file = PictureFile.open(mediaType, content)) {
      for (int index = 0; index < file.count(); index++) {
        pages.accept(Jpeg.page(index, draw(file, index)));
      }
    }
  }

  private static BufferedImage draw(PictureFile file, int index) {
    try {
      return file.upright(index, MAX_PIXELS);
    } catch (IOException | RuntimeException e) {
      LOG.warn("Page {} of a picture file cannot be drawn", index, e);
      return NoticeSheet.draw();
    }
  }
}

package vn.claimdesk.intake.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.claimdesk.picture.CutOff;
import vn.claimdesk.picture.JpegEnd;
import vn.claimdesk.picture.PictureColors;

/**
 * Opens pictures: sizes by the header before a pixel is unpacked, then all pixels, coarsely, so
 * that a damaged picture is refused here and not found by an adjuster.
 */
final class PictureInspection {

  private static final int MAX_SIDE = 30_000;
  private static final int MIN_SIDE = 16;
  private static final int COARSE_PIXELS = 1_000_000;
  private static final long DECODED_IN_FULL = 200_000_000L;

  private final long maxPixels;

  PictureInspection(long maxPixels) {
    this.maxPixels = maxPixels;
  }

  /** Number of pages. */
  int inspect(FileType type, byte[] content) throws Refusal {
    checkEnd(type, content);
    byte[] ended = type == FileType.JPEG ? JpegEnd.added(content) : content;
    ImageReader reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
    try (ImageInputStream stream =
        ImageIO.createImageInputStream(new ByteArrayInputStream(ended))) {
      reader.setInput(stream, false, true);
      int pages = type == FileType.TIFF ? reader.getNumImages(true) : 1;
      long pixels = 0;
      for (int page = 0; page < pages; page++) {
        pixels += checkSize(reader, page);
      }
      for (int page = 0; page < pages && (page == 0 || pixels <= DECODED_IN_FULL); page++) {
        decode(reader, page);
      }
      return pages;
    } catch (IOException | RuntimeException e) {
      throw Refusal.unprocessable("pictureUnreadable");
    } finally {
      reader.dispose();
    }
  }

  private static void checkEnd(FileType type, byte[] content) throws Refusal {
    int end =
        switch (type) {
          case JPEG -> PictureEnd.ofJpeg(content);
          case PNG -> PictureEnd.ofPng(content);
          default -> TiffDirectories.check(content) ? content.length : -1;
        };
    if (end < 0) {
      throw Refusal.unprocessable("pictureUnreadable");
    }
    if (Polyglot.hidesAnother(content, end)) {
      throw Refusal.unprocessable("fileAmbiguous");
    }
  }

  private long checkSize(ImageReader reader, int page) throws IOException, Refusal {
    long width = reader.getWidth(page);
    long height = reader.getHeight(page);
    long tile = (long) reader.getTileWidth(page) * reader.getTileHeight(page);
    if (width > MAX_SIDE || height > MAX_SIDE || width * height > maxPixels || tile > maxPixels) {
      throw Refusal.unprocessable("pictureTooLarge", Long.toString(maxPixels / 1_000_000));
    }
    if (width < MIN_SIDE || height < MIN_SIDE) {
      throw Refusal.unprocessable("pictureTooSmall");
    }
    return width * height;
  }

  private static void decode(ImageReader reader, int page) throws IOException {
    double pixels = (double) reader.getWidth(page) * reader.getHeight(page);
    int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / COARSE_PIXELS)));
    ImageReadParam settings = reader.getDefaultReadParam();
    settings.setSourceSubsampling(step, step, 0, 0);
    CutOff cutOff = CutOff.of(reader);
    PictureColors.read(reader, page, settings);
    if (cutOff.noticed()) {
      throw new IIOException("The picture ends before its last row");
    }
  }
}

package vn.claimdesk.document.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import vn.claimdesk.picture.JpegEnd;
import vn.claimdesk.picture.PictureColors;

/** An opened JPEG, PNG or TIFF. Not thread-safe. */
public final class PictureFile implements AutoCloseable {

  private final ImageInputStream stream;
  private final ImageReader reader;
  private final String mediaType;
  private final byte[] content;

  private PictureFile(
      ImageInputStream stream, ImageReader reader, String mediaType, byte[] content) {
    this.stream = stream;
    this.reader = reader;
    this.mediaType = mediaType;
    this.content = content;
  }

  /** Opens a picture of a media type that was detected before. */
  public static PictureFile open(String mediaType, byte[] content) {
    try {
      byte[] ended = mediaType.equals("image/jpeg") ? JpegEnd.added(content) : content;
      ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(ended));
      ImageReader reader = ImageIO.getImageReadersByMIMEType(mediaType).next();
      reader.setInput(stream, false, !mediaType.equals("image/tiff"));
      return new PictureFile(stream, reader, mediaType, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Number of pages; always 1 but for TIFF. */
  public int count() {
    try {
      return reader.getNumImages(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page as it was meant to be seen: turned as its orientation tag says, on white, RGB.
   *
   * @param maxPixels a larger picture is read coarser
   */
  public BufferedImage upright(int index, int maxPixels) throws IOException {
    return Orientation.of(mediaType, content, reader, index).apply(read(index, maxPixels));
  }

  private BufferedImage read(int index, int maxPixels) throws IOException {
    double pixels = (double) reader.getWidth(index) * reader.getHeight(index);
    int step = (int) Math.max(1, Math.ceil(Math.sqrt(pixels / maxPixels)));
    ImageReadParam settings = reader.getDefaultReadParam();
    settings.setSourceSubsampling(step, step, 0, 0);
    return PictureColors.read(reader, index, settings);
  }

  @Override
  public void close() {
    reader.dispose();
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.claimdesk.document.render;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;

/**
 * How a picture has to be turned to stand upright.
 *
 * @param tag the value 1 to 8 of the EXIF and TIFF tag of that name; anything else means upright
 */
record Orientation(int tag) {

  private static final Orientation UPRIGHT = new Orientation(1);

  static Orientation of(String mediaType, byte[] content, ImageReader reader, int index)
      throws IOException {
    return mediaType.equals("image/tiff") ? ofTiff(reader, index) : ofExif(content);
  }

  private static Orientation ofTiff(ImageReader reader, int index) throws IOException {
    TIFFDirectory directory = TIFFDirectory.createFromMetadata(reader.getImageMetadata(index));
    TIFFField field = directory.getTIFFField(BaselineTIFFTagSet.TAG_ORIENTATION);
    return field == null ? UPRIGHT : new Orientation(field.getAsInt(0));
  }

  private static Orientation ofExif(byte[] content) {
    try {
      Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content));
      ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
      Integer tag = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
      return tag == null ? UPRIGHT : new Orientation(tag);
    } catch (ImageProcessingException | IOException | RuntimeException e) {
      return UPRIGHT;
    }
  }

  /** The picture turned, on white where it was transparent. */
  BufferedImage apply(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage upright =
        new BufferedImage(
            sideways() ? height : width, sideways() ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = upright.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, upright.getWidth(), upright.getHeight());
    graphics.drawImage(picture, turn(width, height), null);
    graphics.dispose();
    return upright;
  }

  private boolean sideways() {
    return tag >= 5 && tag <= 8;
  }

  private AffineTransform turn(int width, int height) {
    return switch (tag) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}

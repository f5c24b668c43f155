package vn.claimdesk.recognition.embedded.page;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;
import vn.claimdesk.picture.CutOff;
import vn.claimdesk.picture.JpegEnd;
import vn.claimdesk.picture.PictureColors;

/** Decodes JPEG, PNG and TIFF files within bounds and turns them as their EXIF data says. */
@Component
class PictureDecoder {

  private static final long ENOUGH_PIXELS = 20_000_000;
  private static final int SMALLEST_SIDE = 16;

  private final ReadingLimits limits;
  private final Semaphore oneHugeAtATime = new Semaphore(1, true);

  PictureDecoder(ReadingLimits limits) {
    this.limits = limits;
  }

  /**
   * Decodes the pages one after the other.
   *
   * @throws UnreadableInputException where one cannot be decoded, is cut off or is too large
   */
  void decode(byte[] content, InputKind kind, Consumer<BufferedImage> page) {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
    try (ImageInputStream input =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(ended(content, kind)))) {
      reader.setInput(input, false, kind != InputKind.TIFF);
      List<Integer> orientations = kind == InputKind.PNG ? List.of() : orientations(content);
      int pages = pageCount(reader, kind);
      for (int index = 0; index < pages; index++) {
        int orientation = index < orientations.size() ? orientations.get(index) : 1;
        page.accept(Quarter.ofExif(orientation, decode(reader, index)));
      }
    } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new UnreadableInputException("The " + kind + " picture is damaged", e);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] ended(byte[] content, InputKind kind) {
    return kind == InputKind.JPEG ? JpegEnd.added(content) : content;
  }

  private int pageCount(ImageReader reader, InputKind kind) throws IOException {
    if (kind != InputKind.TIFF) {
      return 1;
    }
    for (int index = 0; index <= limits.maxPages(); index++) {
      try {
        reader.getWidth(index);
      } catch (IndexOutOfBoundsException e) {
        if (index == 0) {
          throw new UnreadableInputException("The TIFF file has no picture", e);
        }
        return index;
      }
    }
    throw new UnreadableInputException("The file has more than " + limits.maxPages() + " pages");
  }

  private BufferedImage decode(ImageReader reader, int index) throws IOException {
    long width = reader.getWidth(index);
    long height = reader.getHeight(index);
    if (width * height > limits.maxPixels()) {
      throw new UnreadableInputException(
          "The picture is too large: " + width + " x " + height + " pixels");
    }
    if (Math.min(width, height) < SMALLEST_SIDE) {
      throw new UnreadableInputException(
          "The picture is too small to be read: " + width + " x " + height + " pixels");
    }
    boolean huge = width * height > ENOUGH_PIXELS;
    if (huge) {
      oneHugeAtATime.acquireUninterruptibly();
    }
    try {
      return decode(reader, index, (double) width * height);
    } finally {
      if (huge) {
        oneHugeAtATime.release();
      }
    }
  }

  private static BufferedImage decode(ImageReader reader, int index, double pixels)
      throws IOException {
    int step = (int) Math.ceil(Math.sqrt(pixels / ENOUGH_PIXELS));
    CutOff cutOff = CutOff.of(reader);
    ImageReadParam param = reader.getDefaultReadParam();
    param.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
    BufferedImage picture = PictureColors.read(reader, index, param);
    if (cutOff.noticed()) {
      throw new UnreadableInputException("The picture is cut off");
    }
    return picture;
  }

  private static List<Integer> orientations(byte[] content) {
    List<Integer> orientations = new ArrayList<>();
    try {
      for (ExifIFD0Directory directory :
          ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
              .getDirectoriesOfType(ExifIFD0Directory.class)) {
        orientations.add(
            directory.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                ? directory.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                : 1);
      }
    } catch (ImageProcessingException | IOException | MetadataException e) {
      orientations.clear(); // a picture without readable metadata is taken as it lies
    }
    return orientations;
  }
}

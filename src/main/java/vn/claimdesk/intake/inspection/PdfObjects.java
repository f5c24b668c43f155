package vn.claimdesk.intake.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at every object of an opened PDF for pictures and packed data that are far too large. */
final class PdfObjects {

  private static final long MAX_PIXELS = 150_000_000L;
  private static final long MAX_UNPACKED = 100L << 20;
  private static final Set<COSName> OTHER_PACKINGS =
      Set.of(
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION);

  private PdfObjects() {}

  static void check(PDDocument document) throws IOException, Refusal {
    var file = document.getDocument();
    for (COSObjectKey key : List.copyOf(file.getXrefTable().keySet())) {
      COSBase object = file.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream) {
        checkPixels(stream);
        checkPacking(stream);
      }
    }
  }

  private static void checkPixels(COSStream stream) throws IOException, Refusal {
    long width = stream.getLong(COSName.WIDTH, 0);
    long height = stream.getLong(COSName.HEIGHT, 0);
    if (width < 0 || height < 0 || width * height > MAX_PIXELS) {
      throw Refusal.unprocessable("pdfBomb");
    }
    List<COSName> filters = filters(stream);
    if (!filters.isEmpty()
        && (filters.get(0).equals(COSName.DCT_DECODE)
            || filters.get(0).equals(COSName.DCT_DECODE_ABBREVIATION))) {
      checkJpeg(stream);
    }
  }

  private static void checkJpeg(COSStream stream) throws IOException, Refusal {
    byte[] jpeg;
    try (InputStream raw = stream.createRawInputStream()) {
      jpeg = raw.readAllBytes();
    }
    ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
    try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(jpeg))) {
      reader.setInput(input, true, true);
      if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
        throw Refusal.unprocessable("pdfBomb");
      }
    } catch (IOException | RuntimeException e) {
      return; // a picture that does not open is drawn as nothing
    } finally {
      reader.dispose();
    }
  }

  /** Unpacks what {@link FlateStreams} cannot see from outside, up to a limit. */
  private static void checkPacking(COSStream stream) throws IOException, Refusal {
    List<COSName> filters = filters(stream);
    if (filters.isEmpty() || !OTHER_PACKINGS.contains(filters.get(0))) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream data = raw;
      for (int i = 0; i < filters.size(); i++) {
        COSName filter = filters.get(i);
        if (!OTHER_PACKINGS.contains(filter) && !filter.equals(COSName.FLATE_DECODE)) {
          return;
        }
        Bounded unpacked = new Bounded();
        FilterFactory.INSTANCE.getFilter(filter).decode(data, unpacked, stream, i);
        data = new ByteArrayInputStream(unpacked.bytes.toByteArray());
      }
    } catch (TooMuch e) {
      throw Refusal.unprocessable("pdfBomb");
    }
  }

  private static List<COSName> filters(COSStream stream) {
    List<COSName> names = new ArrayList<>();
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      names.add(name);
    } else if (filters instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static final class TooMuch extends IOException {}

  private static final class Bounded extends OutputStream {

    private final java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      if (bytes.size() + (long) length > MAX_UNPACKED) {
        throw new TooMuch();
      }
      bytes.write(from, offset, length);
    }
  }
}

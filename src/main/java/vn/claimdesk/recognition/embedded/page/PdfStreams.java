package vn.claimdesk.recognition.embedded.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Refuses PDFs whose streams unpack to far more than they should, by unpacking them into nothing
 * first. PDFBox itself unpacks a stream into memory whole.
 */
final class PdfStreams {

  private static final long MOST_BYTES = 64L << 20;
  private static final long MOST_GROWTH = 1100;
  private static final Set<String> PACKED =
      Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");
  private static final Set<String> JPEG = Set.of("DCTDecode", "DCT");

  private static final String JPX = "JPXDecode";
  private static final int HEAD = 1 << 16;
  private static final byte[] SIZES = {(byte) 0xff, 0x4f, (byte) 0xff, 0x51};

  private PdfStreams() {}

  static void require(COSDocument document, ReadingLimits limits) throws IOException {
    for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
      if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
        require(stream, limits);
      }
    }
  }

  private static void require(COSStream stream, ReadingLimits limits) throws IOException {
    List<String> filters = filters(stream);
    boolean image = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    long most = image ? limits.maxPixels() * 4 : MOST_BYTES;
    if (!filters.isEmpty() && JPEG.contains(filters.get(filters.size() - 1))) {
      requireJpeg(stream, limits);
    }
    if (!filters.isEmpty() && JPX.equals(filters.get(0))) {
      try (InputStream raw = stream.createRawInputStream()) {
        requireJpeg2000(raw.readNBytes(HEAD), limits);
      }
    }
    byte[] content = null;
    for (int i = 0; i < filters.size() && PACKED.contains(filters.get(i)); i++) {
      long length = content == null ? stream.getLength() : content.length;
      boolean last = i == filters.size() - 1;
      if (last && length * MOST_GROWTH <= most) {
        return;
      }
      Bounded unpacked = new Bounded(most, !last);
      try (InputStream packed =
          content == null ? stream.createRawInputStream() : new ByteArrayInputStream(content)) {
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, stream, i);
      }
      content = unpacked.kept.toByteArray();
    }
  }

  private static List<String> filters(COSStream stream) {
    COSBase filters = stream.getFilters();
    if (filters instanceof COSName name) {
      return List.of(name.getName());
    }
    return filters instanceof COSArray array ? array.toCOSNameStringList() : List.of();
  }

  private static void requireJpeg(COSStream stream, ReadingLimits limits) throws IOException {
    if (filters(stream).size() > 1) {
      return;
    }
    try (InputStream raw = stream.createRawInputStream();
        ImageInputStream input = new MemoryCacheImageInputStream(raw)) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
      ImageReader reader = readers.next();
      try {
        reader.setInput(input, true, true);
        PdfBounds.requirePixels(reader.getWidth(0), reader.getHeight(0), limits);
      } finally {
        reader.dispose();
      }
    }
  }

  /** A JPEG 2000 begins with its sizes; what PDFs say of it beside may be untrue. */
  private static void requireJpeg2000(byte[] head, ReadingLimits limits) {
    for (int at = 0; at + 24 < head.length; at++) {
      if (Arrays.equals(head, at, at + 4, SIZES, 0, 4)) {
        ByteBuffer sizes = ByteBuffer.wrap(head, at + 8, 16);
        long width = sizes.getInt() & 0xffffffffL;
        long height = sizes.getInt() & 0xffffffffL;
        PdfBounds.requirePixels(
            width - (sizes.getInt() & 0xffffffffL),
            height - (sizes.getInt() & 0xffffffffL),
            limits);
        return;
      }
    }
    throw new UnreadableInputException("A JPEG 2000 picture in the PDF does not say its size");
  }

  /** Swallows bytes up to a limit. */
  private static final class Bounded extends OutputStream {

    private final long most;
    private final boolean keep;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    Bounded(long most, boolean keep) {
      this.most = most;
      this.keep = keep;
    }

    @Override
    public void write(int value) {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      count += length;
      if (count > most) {
        throw new UnreadableInputException("A part of the PDF unpacks to far too much");
      }
      if (keep) {
        kept.write(bytes, from, length);
      }
    }
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;

/** The reader put together without Spring; one engine for all tests of the package. */
final class ReaderForTests {

  static final ReadingLimits LIMITS = new ReadingLimits(5, 50_000_000, 1, 40, 30, 60);
  static final OcrEngines ENGINES = new OcrEngines(LIMITS, true);

  /** Reads every picture anew. */
  static final RecentReadings NOTHING_RECENT = new RecentReadings(0, Duration.ZERO);

  static final PageReader READER = reader(LIMITS);

  private ReaderForTests() {}

  static PageReader reader(ReadingLimits limits) {
    return reader(limits, NOTHING_RECENT);
  }

  static PageReader reader(ReadingLimits limits, RecentReadings recent) {
    PictureReader pictures = new PictureReader(ENGINES, recent);
    return new EmbeddedPageReader(
        new PictureDecoder(limits), pictures, new PdfReader(limits, pictures));
  }

  static PageText read(BufferedImage picture) throws IOException {
    return READER.read(encoded(picture, "png")).get(0);
  }

  static byte[] encoded(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(picture, format, bytes)) {
      throw new IllegalArgumentException("Cannot write " + format);
    }
    return bytes.toByteArray();
  }

  static List<String> wordsOf(PageText page) {
    return page.words().stream().map(Word::text).toList();
  }

  static List<String> wordsOf(SamplePage page) {
    return page.drawn().stream().map(SamplePage.Drawn::text).toList();
  }
}

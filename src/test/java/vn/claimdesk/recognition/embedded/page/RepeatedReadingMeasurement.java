package vn.claimdesk.recognition.embedded.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.claimdesk.demo.SampleDossiers;
import vn.claimdesk.demo.SampleFile;

/**
 * Measures what it saves to keep recent readings: each file of a sample dossier is read as a whole,
 * as for classification, then page by page out of files of their own, as for reading documents.
 * Argument: the dossier, {@code demo-1} where none is given.
 */
final class RepeatedReadingMeasurement {

  private RepeatedReadingMeasurement() {}

  public static void main(String[] arguments) throws IOException {
    String dossier = arguments.length == 0 ? "demo-1" : arguments[0];
    List<SampleFile> files =
        new SampleDossiers(LocalDate.of(2026, 6, 15)).byReference().get(dossier).get().files();
    ReaderForTests.ENGINES.with(0, engine -> engine);
    measure("warm-up", files.subList(0, 1), ReaderForTests.NOTHING_RECENT);
    for (int round = 1; round <= 2; round++) {
      measure("every time anew", files, ReaderForTests.NOTHING_RECENT);
      measure("recent kept", files, new RecentReadings(512L << 20, Duration.ofMinutes(15)));
    }
    ReaderForTests.ENGINES.close();
  }

  private static void measure(String name, List<SampleFile> files, RecentReadings recent)
      throws IOException {
    PageReader reader =
        ReaderForTests.reader(new ReadingLimits(50, 100_000_000, 1, 40, 60, 150), recent);
    double whole = 0;
    double documents = 0;
    for (SampleFile file : files) {
      if (!file.name().endsWith(".xml")) {
        whole += seconds(reader, file.content());
        documents += ofPages(reader, file);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-16s whole files %6.2f s, documents %6.2f s, together %6.2f s%n",
        name,
        whole,
        documents,
        whole + documents);
  }

  private static double ofPages(PageReader reader, SampleFile file) throws IOException {
    if (!file.name().endsWith(".pdf")) {
      return seconds(reader, file.content());
    }
    double seconds = 0;
    try (PDDocument source = Loader.loadPDF(file.content())) {
      for (int page = 0; page < source.getNumberOfPages(); page++) {
        try (PDDocument target = new PDDocument()) {
          target.importPage(source.getPage(page));
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          target.save(bytes);
          seconds += seconds(reader, bytes.toByteArray());
        }
      }
    }
    return seconds;
  }

  private static double seconds(PageReader reader, byte[] content) {
    long start = System.nanoTime();
    reader.read(content);
    return (System.nanoTime() - start) / 1e9;
  }
}

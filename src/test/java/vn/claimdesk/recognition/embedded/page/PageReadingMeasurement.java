package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Measures seconds a page and character errors beside the {@code tesseract -l vie} of the command
 * line, where that is installed. Arguments: folders of pictures, each picture with a UTF-8 text
 * file of the same name beside it, one phrase that is printed on the page a line. With {@code
 * --make} the samples of the tests, with {@code --papers} the papers of the demo are drawn into the
 * first folder before (system property {@code seed}). {@code --drawn} leaves the reading out,
 * {@code --alone} the command line.
 */
final class PageReadingMeasurement {

  private record Result(
      String name, double seconds, long errors, double plainSeconds, long plain, long letters) {}

  private PageReadingMeasurement() {}

  public static void main(String[] arguments) throws Exception {
    List<String> folders = new ArrayList<>(Arrays.asList(arguments));
    boolean own = folders.remove("--make");
    boolean papers = folders.remove("--papers");
    boolean plain = !folders.remove("--alone");
    boolean drawn = folders.remove("--drawn");
    ReadingLimits limits = new ReadingLimits(50, 100_000_000, 1, 40, 60, 90);
    OcrEngines engines = new OcrEngines(limits, true);
    PictureReader pictures = new PictureReader(engines, ReaderForTests.NOTHING_RECENT);
    PageReader reader =
        new EmbeddedPageReader(
            new PictureDecoder(limits), pictures, new PdfReader(limits, pictures));
    engines.with(0, engine -> engine);
    if (own) {
      make(Path.of(folders.get(0)));
    }
    if (papers) {
      MeasuredPapers.draw(Path.of(folders.get(0)), Long.getLong("seed", 1), reader);
    }
    List<Result> results = new ArrayList<>();
    for (String folder : drawn ? List.<String>of() : folders) {
      for (Path picture : pictures(Path.of(folder))) {
        results.add(measure(picture, reader, plain));
      }
    }
    engines.close();
    report("all", results);
    results.stream()
        .collect(Collectors.groupingBy(result -> result.name().replaceFirst(".*@", "@")))
        .forEach(PageReadingMeasurement::report);
  }

  private static List<Path> pictures(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.exists(truth(file)) && !file.equals(truth(file)))
          .sorted()
          .toList();
    }
  }

  private static Path truth(Path picture) {
    return Path.of(picture.toString().replaceFirst("\\.[a-z]+$", ".txt"));
  }

  private static Result measure(Path picture, PageReader reader, boolean compare)
      throws IOException, InterruptedException {
    List<String> phrases =
        Files.readAllLines(truth(picture)).stream().filter(line -> !line.isBlank()).toList();
    long start = System.nanoTime();
    List<PageText> pages = reader.read(Files.readAllBytes(picture));
    double seconds = (System.nanoTime() - start) / 1e9;
    String text =
        pages.stream().map(PageReadingMeasurement::text).collect(Collectors.joining("\n"));
    start = System.nanoTime();
    String plain = compare ? commandLine(picture) : "";
    double plainSeconds = (System.nanoTime() - start) / 1e9;
    long letters = phrases.stream().mapToInt(String::length).sum();
    Result result =
        new Result(
            picture.getFileName().toString(),
            seconds,
            errors(phrases, text),
            plainSeconds,
            compare ? errors(phrases, plain) : 0,
            letters);
    System.out.printf(
        Locale.ROOT,
        "%-34s %6.2f s  %5.1f %% wrong   command line %6.2f s  %5.1f %%%n",
        result.name(),
        result.seconds(),
        100.0 * result.errors() / letters,
        result.plainSeconds(),
        100.0 * result.plain() / letters);
    if (System.getProperty("verbose") != null) {
      for (String phrase : phrases) {
        if (distance(phrase, text) > 0) {
          System.out.println("    missed: " + phrase + "  (" + distance(phrase, text) + ")");
        }
      }
      System.out.println(text.indent(6));
      ImageIO.write(
          pages.get(0).picture(), "png", new File("/tmp/" + picture.getFileName() + ".seen.png"));
    }
    return result;
  }

  private static void report(String what, List<Result> results) {
    double seconds = results.stream().mapToDouble(Result::seconds).sum();
    double plainSeconds = results.stream().mapToDouble(Result::plainSeconds).sum();
    double letters = results.stream().mapToLong(Result::letters).sum();
    double errors = results.stream().mapToLong(Result::errors).sum();
    double plain = results.stream().mapToLong(Result::plain).sum();
    System.out.printf(
        Locale.ROOT,
        "%s, %d pages: %.2f s a page, %.2f %% of characters wrong%n",
        what,
        results.size(),
        seconds / results.size(),
        100 * errors / letters);
    System.out.printf(
        Locale.ROOT,
        "beside the command line: %.2f times its seconds, %.2f times its errors%n",
        seconds / plainSeconds,
        errors / plain);
  }

  private static String text(PageText page) {
    StringBuilder text = new StringBuilder();
    int bottom = Integer.MIN_VALUE;
    int middle = 0;
    for (Word word : page.words()) {
      middle = (word.box().top() + word.box().bottom()) / 2;
      text.append(middle > bottom ? "\n" : " ").append(word.text());
      bottom = Math.max(word.box().bottom(), middle > bottom ? 0 : bottom);
    }
    return text.toString();
  }

  private static String commandLine(Path picture) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder("tesseract", picture.toString(), "-", "-l", "vie")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(2, TimeUnit.MINUTES);
      return text;
    } catch (IOException e) {
      return "";
    }
  }

  private static long errors(List<String> phrases, String text) {
    return phrases.stream().mapToLong(phrase -> distance(phrase, text)).sum();
  }

  /** Fewest changes that turn some stretch of the text into the phrase. */
  private static long distance(String wanted, String read) {
    String phrase = plain(wanted);
    String text = plain(read);
    int[] above = new int[text.length() + 1];
    for (int row = 1; row <= phrase.length(); row++) {
      int[] here = new int[text.length() + 1];
      here[0] = row;
      for (int column = 1; column <= text.length(); column++) {
        boolean same = phrase.charAt(row - 1) == text.charAt(column - 1);
        here[column] =
            Math.min(
                above[column - 1] + (same ? 0 : 1), 1 + Math.min(above[column], here[column - 1]));
      }
      above = here;
    }
    return Arrays.stream(above).min().orElse(phrase.length());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
  }

  private static void make(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (int seed = 1; seed <= 2; seed++) {
      SamplePage discharge = SampleSheets.discharge(seed);
      SamplePage invoice = SampleSheets.invoice(seed);
      SamplePage front = SampleSheets.cardFront(seed);
      SamplePage back = SampleSheets.cardBack(seed);
      write(
          folder, "discharge-scan-" + seed, Camera.scan(discharge.picture(), seed, 1.3), discharge);
      write(folder, "invoice-scan-" + seed, Camera.scan(invoice.picture(), seed, -0.7), invoice);
      write(
          folder,
          "discharge-photo-" + seed,
          Camera.photo(discharge.picture(), seed, 2250, 3000, 0.8, 0.8),
          discharge);
      write(
          folder,
          "invoice-photo-" + seed,
          Camera.photo(invoice.picture(), seed + 10, 2250, 3000, 0.78, 0.8),
          invoice);
      write(folder, "front-scan-" + seed, Camera.scan(front.picture(), seed, 0.8), front);
      write(
          folder,
          "front-photo-" + seed,
          Camera.photo(front.picture(), seed, 2000, 1500, 0.7, 0.9),
          front);
      write(
          folder,
          "back-photo-" + seed,
          Camera.photo(back.picture(), seed, 2000, 1500, 0.7, 0.9),
          back);
      BufferedImage sideways =
          Quarter.turned(
              Camera.photo(discharge.picture(), seed + 20, 2250, 3000, 0.82, 0.7), seed * 2 - 1);
      write(folder, "discharge-sideways-" + seed, sideways, discharge);
    }
  }

  private static void write(Path folder, String name, BufferedImage picture, SamplePage page)
      throws IOException {
    ImageIO.write(picture, "jpg", folder.resolve(name + ".jpg").toFile());
    Files.write(folder.resolve(name + ".txt"), page.lines());
  }
}

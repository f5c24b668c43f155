package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import vn.claimdesk.field.Box;

/**
 * Reads the machine-readable lines of identity papers once more with nothing but their own
 * characters (ICAO 9303: A to Z, 0 to 9, &lt;). Each line becomes one word.
 */
final class MachineReadableZone {

  private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";
  private static final Pattern HINT = Pattern.compile(".*[<«]\\S*[<«].*|[A-Z0-9<«]{18,}");
  private static final Pattern LINE = Pattern.compile("[A-Z0-9]{1,2}[A-Z0-9<]{24,46}");
  private static final Pattern FILLED = Pattern.compile("(.*?[^<])(<{2,})");
  private static final int CARD_LINE = 30;
  private static final int PASSPORT_LINE = 44;
  private static final double LINES_AROUND = 3.4;
  private static final double FROM_BELOW = 0.5;
  private static final double LETTER = 22;
  private static final double LEAST_SURE = 0.35;

  private MachineReadableZone() {}

  /**
   * The words with the machine-readable lines in place of what was read there.
   *
   * @param gray even light, ink black
   */
  static List<Word> read(List<Word> words, Mat gray, OcrEngine engine) {
    return region(words, gray)
        .map(region -> replaced(words, lines(region, gray, engine)))
        .orElse(words);
  }

  private static Optional<Box> region(List<Word> words, Mat gray) {
    List<Box> hints =
        words.stream().filter(word -> HINT.matcher(word.text()).matches()).map(Word::box).toList();
    if (!hints.isEmpty()) {
      Box all = hints.stream().reduce(Box::union).orElseThrow();
      int height = hints.stream().mapToInt(Box::height).max().orElse(0);
      int around = (int) (LINES_AROUND * height);
      int aside = Math.max(0, 45 * height - all.width());
      return Optional.of(
          new Box(
              Math.max(0, all.left() - aside),
              Math.max(0, all.top() - around),
              Math.min(gray.cols(), all.right() + aside),
              Math.min(gray.rows(), all.bottom() + around)));
    }
    double aspect = (double) gray.cols() / gray.rows();
    return aspect > 1.3 && aspect < 1.75
        ? Optional.of(new Box(0, (int) (FROM_BELOW * gray.rows()), gray.cols(), gray.rows()))
        : Optional.empty();
  }

  private static List<Word> lines(Box region, Mat gray, OcrEngine engine) {
    Mat part =
        gray.apply(new Rect(region.left(), region.top(), region.width(), region.height())).clone();
    double letter = Components.letterHeight(Components.of(Lighting.ink(part)));
    double scale = letter == 0 ? 1 : Math.max(0.3, Math.min(3, LETTER / letter));
    Mat scaled = Alignment.scaled(part, scale);
    double factor = (double) scaled.cols() / part.cols();
    List<List<Word>> rows = new ArrayList<>();
    List<Word> read = ReadingOrder.of(engine.read(scaled, OcrEngine.Layout.BLOCK, CHARACTERS));
    for (Word word : read) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && word.box().left() >= last.get(last.size() - 1).box().left()) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    List<Word> lines =
        rows.stream()
            .map(row -> line(row, factor, region))
            .filter(line -> LINE.matcher(line.text()).matches())
            .filter(line -> line.text().contains("<") && line.confidence() >= LEAST_SURE)
            .sorted(Comparator.comparingInt(line -> line.box().top()))
            .toList();
    return lines.size() < 2 ? List.of() : filled(lines);
  }

  private static Word line(List<Word> row, double factor, Box region) {
    String text = row.stream().map(Word::text).collect(Collectors.joining());
    Box box = row.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return new Word(
        text,
        Reading.confidence(row),
        new Box(
            (int) (box.left() / factor) + region.left(),
            (int) (box.top() / factor) + region.top(),
            (int) Math.ceil(box.right() / factor) + region.left(),
            (int) Math.ceil(box.bottom() / factor) + region.top()));
  }

  /** Fillers at a line's end are easily miscounted, but the line's length is known. */
  private static List<Word> filled(List<Word> lines) {
    boolean passport = lines.stream().anyMatch(line -> line.text().length() > 37);
    int length = passport ? PASSPORT_LINE : CARD_LINE;
    return lines.stream()
        .map(
            line -> {
              var end = FILLED.matcher(line.text());
              boolean open = end.matches() && end.group(1).length() <= length;
              String text =
                  open ? end.group(1) + "<".repeat(length - end.group(1).length()) : line.text();
              return new Word(text, line.confidence(), line.box());
            })
        .toList();
  }

  private static List<Word> replaced(List<Word> words, List<Word> lines) {
    List<Word> replaced = new ArrayList<>(lines);
    words.stream()
        .filter(
            word ->
                lines.stream().noneMatch(line -> WordMerge.overlap(line.box(), word.box()) > 0.5))
        .forEach(replaced::add);
    return replaced;
  }
}

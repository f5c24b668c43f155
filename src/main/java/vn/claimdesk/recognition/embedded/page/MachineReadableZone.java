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
  private static final Pattern CARD_START = Pattern.compile("^[TIL1]{0,2}DVNM");
  private static final int CARD_LINE = 30;
  private static final int PASSPORT_LINE = 44;
  private static final String ALIKE = "OQDILZSBG";
  private static final String MEANT = "000112586";
  private static final double LINES_AROUND = 3.4;
  private static final double FROM_BELOW = 0.5;
  private static final double[] LETTERS = {26, 20, 34};
  private static final double LEAST_SURE = 0.2;

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

  /** Reads at several sizes until every line has the length that it must have. */
  private static List<Word> lines(Box region, Mat gray, OcrEngine engine) {
    List<Word> best = List.of();
    long most = -1;
    for (double letter : LETTERS) {
      List<Word> lines = lines(region, gray, engine, letter);
      long exact = lines.stream().filter(MachineReadableZone::exact).count();
      if (exact > most) {
        most = exact;
        best = lines;
      }
      if (lines.isEmpty() || exact == lines.size()) {
        break;
      }
    }
    return best.size() < 2 ? List.of() : filled(best);
  }

  private static boolean exact(Word line) {
    return line.text().length() == CARD_LINE || line.text().length() == PASSPORT_LINE;
  }

  private static List<Word> lines(Box region, Mat gray, OcrEngine engine, double wanted) {
    Mat part =
        gray.apply(new Rect(region.left(), region.top(), region.width(), region.height())).clone();
    double letter = Components.letterHeight(Components.of(Lighting.ink(part)));
    double scale = letter == 0 ? 1 : Math.max(0.3, Math.min(3, wanted / letter));
    Mat scaled = Alignment.scaled(part, scale);
    double factor = (double) scaled.cols() / part.cols();
    List<List<Word>> rows = new ArrayList<>();
    List<Word> read = ReadingOrder.of(engine.read(scaled, OcrEngine.Layout.BLOCK, CHARACTERS));
    for (Word word : read) {
      List<Word> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (!last.isEmpty() && beside(last.get(last.size() - 1).box(), word.box())) {
        last.add(word);
      } else {
        rows.add(new ArrayList<>(List.of(word)));
      }
    }
    return rows.stream()
        .map(row -> line(row, factor, region))
        .filter(line -> LINE.matcher(line.text()).matches())
        .filter(line -> line.text().contains("<") && line.confidence() >= LEAST_SURE)
        .sorted(Comparator.comparingInt(line -> line.box().top()))
        .toList();
  }

  private static boolean beside(Box one, Box other) {
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    return 2 * shared > Math.min(one.height(), other.height());
  }

  private static Word line(List<Word> row, double factor, Box region) {
    String text =
        CARD_START
            .matcher(row.stream().map(Word::text).collect(Collectors.joining()))
            .replaceFirst("IDVNM");
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
              return new Word(numeric(text, passport), line.confidence(), line.box());
            })
        .toList();
  }

  /** Digits where only digits can stand: dates, check digits, Vietnamese numbers. */
  private static String numeric(String text, boolean passport) {
    int birth = passport ? 13 : 0;
    if (text.length() != (passport ? PASSPORT_LINE : CARD_LINE)) {
      return text;
    }
    if (!passport && text.startsWith("IDVNM")) {
      return digits(text, 5, CARD_LINE);
    }
    if (text.substring(birth, birth + 7).chars().filter(Character::isDigit).count() < 4) {
      return text;
    }
    String dates = digits(digits(text, birth, birth + 7), birth + 8, birth + 15);
    return digits(dates, text.length() - 1, text.length());
  }

  private static String digits(String text, int from, int to) {
    StringBuilder repaired = new StringBuilder(text);
    for (int at = from; at < to; at++) {
      int alike = ALIKE.indexOf(text.charAt(at));
      if (alike >= 0) {
        repaired.setCharAt(at, MEANT.charAt(alike));
      }
    }
    return repaired.toString();
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

package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;

/**
 * Reads one picture of a page: finds the sheet or cards, straightens them, evens its light, takes
 * out what is no text and reads it in two passes; where that goes badly it tries again another way.
 */
@Component
class PictureReader {

  private static final double SIDEWAYS = 1.25;
  private static final double LEVEL = 0.12;
  private static final double SURE = 0.8;
  private static final double DOUBTFUL = 0.7;
  private static final double CRISP = 0.93;
  private static final double CLEARER = 1.03;
  private static final double UPSIDE_DOWN = 0.62;
  private static final double NOISE = 0.15;
  private static final double SURE_ENOUGH_TO_ADD = 0.6;
  private static final int MOST_STRAY_LETTERS = 25;
  private static final double CLEARLY_MORE = 1.25;

  private final OcrEngines engines;
  private final RecentReadings recent;

  PictureReader(OcrEngines engines, RecentReadings recent) {
    this.engines = engines;
    this.recent = recent;
  }

  /** Reads a picture; the reading's own picture may be turned, cut and flattened. */
  Reading read(BufferedImage picture) {
    return recent.of(picture, List.of(), () -> readAnew(picture));
  }

  private Reading readAnew(BufferedImage picture) {
    return engines.with(
        pixels(picture), engine -> Scratch.freed(() -> best(Pixels.mat(picture), engine)));
  }

  /**
   * Completes words that are known, as from a PDF's own text, with what else the picture shows, and
   * finds its rules. The picture stays as it is.
   */
  Reading readAround(BufferedImage picture, List<Word> known) {
    return recent.of(picture, known, () -> readAroundAnew(picture, known));
  }

  private Reading readAroundAnew(BufferedImage picture, List<Word> known) {
    return engines.with(
        pixels(picture), engine -> Scratch.freed(() -> completed(picture, known, engine)));
  }

  private static Reading completed(BufferedImage picture, List<Word> known, OcrEngine engine) {
    Mat color = Pixels.mat(picture);
    Page page = new Page(color, Lighting.even(color));
    page.hide(known);
    List<Word> all =
        page.strayLetters() < MOST_STRAY_LETTERS
            ? known
            : WordMerge.filled(
                known,
                page.read(engine, OcrEngine.Layout.SPARSE).stream()
                    .filter(word -> word.confidence() >= SURE_ENOUGH_TO_ADD)
                    .toList());
    return new Reading(picture, all, page.rules, Seals.of(color));
  }

  private static long pixels(BufferedImage picture) {
    return (long) picture.getWidth() * picture.getHeight();
  }

  private static Reading best(Mat picture, OcrEngine engine) {
    Optional<SheetFinder.Found> found = SheetFinder.find(picture);
    if (found.isEmpty()) {
      return attempt(picture, engine);
    }
    Reading reading = flattened(picture, found.get().outlines(), engine);
    boolean good = Reading.good(reading.words());
    if (good && found.get().alone()) {
      return reading;
    }
    if (engine.late() || Reading.legible(reading.words()) && found.get().alone()) {
      return reading;
    }
    Reading whole = attempt(picture, engine);
    double more = Reading.score(whole.words()) / Math.max(1, Reading.score(reading.words()));
    return more > (good ? CLEARLY_MORE : 1) ? whole : reading;
  }

  private static Reading flattened(Mat picture, List<Quad> outlines, OcrEngine engine) {
    List<Reading> sheets =
        outlines.stream().map(outline -> attempt(Flattening.of(picture, outline), engine)).toList();
    return sheets.size() == 1 ? sheets.get(0) : Collage.of(sheets);
  }

  private static Reading attempt(Mat picture, OcrEngine engine) {
    return Scratch.freed(() -> attempted(picture, engine));
  }

  private static Reading attempted(Mat picture, OcrEngine engine) {
    Mat gray = Lighting.even(picture);
    double letter = Scratch.freed(() -> Components.letterHeight(Components.of(Lighting.ink(gray))));
    boolean sideways =
        Scratch.freed(() -> TextLines.of(Lighting.ink(gray)).sidewaysness()) > SIDEWAYS;
    int quarters = sideways ? Orientation.quarters(gray, letter, engine, 1, 3, 0, 2) : 0;
    Page page = Page.level(picture, gray, quarters);
    List<Word> words = page.read(engine, OcrEngine.Layout.SPARSE);
    if (!sideways && Reading.confidence(words) < UPSIDE_DOWN) {
      quarters = Orientation.quarters(gray, letter, engine, 0, 2, 1, 3);
      if (quarters != 0) {
        page = Page.level(picture, gray, quarters);
        words = page.read(engine, OcrEngine.Layout.SPARSE);
      }
    }
    FirstPass first = new FirstPass(page, words).bettered(engine);
    page = first.page();
    page.hide(first.words());
    List<Word> all = WordMerge.filled(first.words(), page.read(engine, OcrEngine.Layout.COLUMN));
    page.hide(all);
    all = WordMerge.filled(all, page.readStrays(engine));
    all = MachineReadableZone.read(all, page.evenGray, engine);
    return new Reading(
        Pixels.picture(page.color),
        all.stream().filter(page::plausible).toList(),
        page.rules,
        Seals.of(page.color));
  }

  /** A page and what a quick pass over it gave, to compare clean-ups by. */
  private record FirstPass(Page page, List<Word> words) {

    /** With the clean-up that reads best. */
    FirstPass bettered(OcrEngine engine) {
      FirstPass best = this;
      for (Sharpening recipe : Sharpening.values()) {
        double enough = recipe == Sharpening.SMOOTHED ? CRISP : DOUBTFUL;
        if (words.isEmpty() || Reading.confidence(best.words) >= enough || engine.late()) {
          return best;
        }
        Page cleaned = new Page(page.color, recipe.of(page.evenGray));
        best = best.or(new FirstPass(cleaned, cleaned.read(engine, OcrEngine.Layout.SPARSE)));
      }
      return best;
    }

    private FirstPass or(FirstPass other) {
      return other.worth() > CLEARER * worth() ? other : this;
    }

    private double worth() {
      return Reading.score(words) * Reading.confidence(words);
    }
  }

  /** A page on its way through the passes. */
  private static final class Page {

    private static final int MOST_STRAYS = 60;
    private static final double FEW_DIGITS = 4;
    private static final double SMALLEST_LETTER = 6;
    private static final double BEST_LETTER = 19;
    private static final double SMALL_LETTER = 13;
    private static final double LARGE_LETTER = 34;
    private static final double SPECK = 0.4;
    private static final double TALLER_THAN_LETTERS = 4;

    private final Mat color;
    private final Mat evenGray;
    private final Mat cleanGray;
    private final Rules rules;
    private final double letter;
    private final double scale;

    private Page(Mat color, Mat evenGray) {
      this.color = color;
      this.evenGray = evenGray;
      this.cleanGray = evenGray.clone();
      Mat ink = Lighting.ink(evenGray);
      this.letter = Components.letterHeight(Components.of(ink));
      this.rules = Rules.takeOut(cleanGray, ink, letter);
      DotLeaders.takeOut(cleanGray, Components.of(ink), letter);
      ink.close();
      boolean fits = letter == 0 || letter >= SMALL_LETTER && letter <= LARGE_LETTER;
      double wanted = fits ? 1 : BEST_LETTER / letter;
      this.scale = Math.max(0.4, Math.min(3, wanted));
    }

    static Page level(Mat picture, Mat gray, int quarters) {
      Mat color = Alignment.quarters(picture, quarters);
      Mat even = Alignment.quarters(gray, quarters);
      double skew = Scratch.freed(() -> TextLines.of(Lighting.ink(even)).skew());
      return Math.abs(skew) < LEVEL
          ? new Page(color, even)
          : new Page(Alignment.degrees(color, skew), Alignment.degrees(even, skew));
    }

    List<Word> read(OcrEngine engine, OcrEngine.Layout layout) {
      return Scratch.freed(() -> engine.read(Alignment.scaled(cleanGray, scale), layout)).stream()
          .map(word -> new Word(word.text(), word.confidence(), unscaled(word.box())))
          .filter(word -> word.box().width() > 0 && word.box().height() > 0)
          .toList();
    }

    /** Neither a speck nor a part of a picture that was taken for a letter. */
    boolean plausible(Word word) {
      boolean letters = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
      double height = word.box().height() / Math.max(1, letter);
      boolean speck = letters && height < SPECK;
      boolean picture = word.text().length() <= 2 && height > TALLER_THAN_LETTERS;
      return word.confidence() >= (letters ? NOISE : 0.5) && !speck && !picture;
    }

    /** Reads what the passes over the whole page left: lone digits in cells, mostly. */
    List<Word> readStrays(OcrEngine engine) {
      return Scratch.freed(() -> strays(engine));
    }

    private List<Word> strays(OcrEngine engine) {
      Mat ink = Lighting.ink(cleanGray);
      double height = Math.max(SMALLEST_LETTER, letter);
      Mat joined = new Mat();
      opencv_imgproc.dilate(
          ink,
          joined,
          opencv_imgproc.getStructuringElement(
              opencv_imgproc.MORPH_RECT, new Size((int) height, (int) (height / 2))));
      List<Word> words = new ArrayList<>();
      Components.of(joined).stream()
          .filter(area -> area.height() >= 1.1 * height && area.height() <= 3.5 * height)
          .filter(area -> area.width() >= 1.2 * height && area.width() <= 20 * height)
          .limit(MOST_STRAYS)
          .forEach(area -> words.addAll(readLine(engine, area)));
      return words;
    }

    private List<Word> readLine(OcrEngine engine, Box area) {
      int margin = (int) (letter / 3);
      int left = Math.max(0, area.left() - margin);
      int top = Math.max(0, area.top() - margin);
      Rect part =
          new Rect(
              left,
              top,
              Math.min(cleanGray.cols(), area.right() + margin) - left,
              Math.min(cleanGray.rows(), area.bottom() + margin) - top);
      Mat crop = Alignment.scaled(cleanGray.apply(part).clone(), scale);
      List<Word> words = readCrop(engine, crop, "");
      boolean lone = words.isEmpty() && area.width() < FEW_DIGITS * letter;
      return (lone ? readCrop(engine, crop, "0123456789") : words)
          .stream()
              .map(word -> new Word(word.text(), word.confidence(), unscaled(word.box())))
              .map(word -> new Word(word.text(), word.confidence(), moved(word.box(), left, top)))
              .toList();
    }

    /** Reads a piece of a line within a white margin, without which lone digits are not seen. */
    private static List<Word> readCrop(OcrEngine engine, Mat crop, String characters) {
      int margin = crop.rows() / 2;
      Mat framed = new Mat();
      opencv_core.copyMakeBorder(
          crop,
          framed,
          margin,
          margin,
          margin,
          margin,
          opencv_core.BORDER_CONSTANT,
          new Scalar(255));
      return engine.read(framed, OcrEngine.Layout.LINE, characters).stream()
          .filter(word -> word.confidence() >= SURE_ENOUGH_TO_ADD)
          .map(word -> new Word(word.text(), word.confidence(), inside(word.box(), margin, crop)))
          .toList();
    }

    private static Box inside(Box box, int margin, Mat crop) {
      return new Box(
          clamp(box.left() - margin, crop.cols() - 1),
          clamp(box.top() - margin, crop.rows() - 1),
          clamp(box.right() - margin, crop.cols()),
          clamp(box.bottom() - margin, crop.rows()));
    }

    private static Box moved(Box box, int right, int down) {
      return new Box(
          box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
    }

    /** How many letter-like blots are left. */
    long strayLetters() {
      return Scratch.freed(() -> Components.of(Lighting.ink(cleanGray))).stream()
          .filter(blot -> blot.height() >= SMALLEST_LETTER && blot.height() <= 80)
          .filter(blot -> blot.width() >= 3 && blot.width() <= 3 * blot.height())
          .count();
    }

    /** Paints what was read surely white, so that the next pass reads only the rest. */
    void hide(List<Word> words) {
      for (Word word : words) {
        if (word.confidence() >= SURE) {
          opencv_imgproc.rectangle(
              cleanGray,
              new Rect(
                  new Point(word.box().left() - 2, word.box().top() - 2),
                  new Point(word.box().right() + 2, word.box().bottom() + 2)),
              new Scalar(255),
              opencv_imgproc.FILLED,
              opencv_imgproc.LINE_8,
              0);
        }
      }
    }

    private Box unscaled(Box box) {
      double factor = Math.abs(scale - 1) < 0.05 ? 1 : scale;
      return new Box(
          clamp(box.left() / factor, color.cols()),
          clamp(box.top() / factor, color.rows()),
          clamp(Math.ceil(box.right() / factor), color.cols()),
          clamp(Math.ceil(box.bottom() / factor), color.rows()));
    }

    private static int clamp(double value, int most) {
      return (int) Math.max(0, Math.min(most, value));
    }
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;
import org.springframework.stereotype.Component;

/**
 * Reads one picture of a page: finds the sheet or cards, straightens them, evens its light, takes
 * out what is no text and reads it in two passes; where that goes badly it tries again another way.
 */
@Component
class PictureReader {

  private static final double SIDEWAYS = 1.25;
  private static final double DOUBTFUL = 0.7;
  private static final double CRISP = 0.93;
  private static final double CLEARER = 1.03;
  private static final double UPSIDE_DOWN = 0.62;
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
    WorkingPage page = new WorkingPage(color, Lighting.even(color));
    page.hide(known);
    List<Word> all =
        page.strayLetters() < MOST_STRAY_LETTERS
            ? known
            : WordMerge.filled(
                known,
                page.read(engine, OcrEngine.Layout.SPARSE).stream()
                    .filter(word -> word.confidence() >= WorkingPage.SURE_ENOUGH_TO_ADD)
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
    WorkingPage page = WorkingPage.level(picture, gray, quarters);
    List<Word> words = page.read(engine, OcrEngine.Layout.SPARSE);
    if (!sideways && Reading.confidence(words) < UPSIDE_DOWN) {
      quarters = Orientation.quarters(gray, letter, engine, 0, 2, 1, 3);
      if (quarters != 0) {
        page = WorkingPage.level(picture, gray, quarters);
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
  private record FirstPass(WorkingPage page, List<Word> words) {

    /** With the clean-up that reads best. */
    FirstPass bettered(OcrEngine engine) {
      FirstPass best = this;
      for (Sharpening recipe : Sharpening.values()) {
        double enough = recipe == Sharpening.SMOOTHED ? CRISP : DOUBTFUL;
        if (words.isEmpty() || Reading.confidence(best.words) >= enough || engine.late()) {
          return best;
        }
        WorkingPage cleaned = new WorkingPage(page.color, recipe.of(page.evenGray));
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
}

package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;

/**
 * Reads one picture of a page: finds the sheet, straightens it, evens its light, takes out what is
 * no text and reads it in two passes; where that goes badly it tries again another way.
 */
@Component
class PictureReader {

  private static final double SIDEWAYS = 1.25;
  private static final double LEVEL = 0.12;
  private static final double SURE = 0.8;
  private static final double NOISE = 0.15;

  private final OcrEngines engines;

  PictureReader(OcrEngines engines) {
    this.engines = engines;
  }

  /** Reads a picture; the reading's own picture may be turned, cut and flattened. */
  @SuppressWarnings("try")
  Reading read(BufferedImage picture) {
    return engines.with(
        engine -> {
          try (PointerScope scope = new PointerScope()) {
            return best(Pixels.mat(picture), engine);
          }
        });
  }

  private static Reading best(Mat picture, OcrEngine engine) {
    Optional<SheetFinder.Sheet> sheet = SheetFinder.find(picture);
    if (sheet.isEmpty()) {
      return attempt(picture, engine);
    }
    Mat flat = Flattening.of(picture, sheet.get().outline());
    Reading reading = attempt(flat, engine);
    return sheet.get().alone() && Reading.good(reading.words())
        ? reading
        : better(reading, attempt(picture, engine));
  }

  private static Reading better(Reading one, Reading other) {
    return Reading.score(other.words()) > Reading.score(one.words()) ? other : one;
  }

  private static Reading attempt(Mat picture, OcrEngine engine) {
    Mat gray = Lighting.even(picture);
    Mat ink = Lighting.ink(gray);
    double letter = Components.letterHeight(Components.of(ink));
    boolean sideways = TextLines.of(ink).sidewaysness() > SIDEWAYS;
    int quarters = sideways ? Orientation.quarters(gray, letter, engine, 1, 3, 0, 2) : 0;
    Page page = Page.level(picture, gray, quarters);
    List<Word> words = page.read(engine, OcrEngine.Layout.SPARSE);
    if (!sideways && !Reading.good(words)) {
      quarters = Orientation.quarters(gray, letter, engine, 0, 2, 1, 3);
      if (quarters != 0) {
        page = Page.level(picture, gray, quarters);
        words = page.read(engine, OcrEngine.Layout.SPARSE);
      }
    }
    page.hide(words);
    List<Word> all = WordMerge.filled(words, page.read(engine, OcrEngine.Layout.COLUMN));
    return new Reading(
        Pixels.picture(page.color),
        all.stream().filter(PictureReader::plausible).toList(),
        page.rules);
  }

  private static boolean plausible(Word word) {
    boolean letters = word.text().codePoints().anyMatch(Character::isLetterOrDigit);
    return word.confidence() >= (letters ? NOISE : 0.5);
  }

  /** A page on its way through the passes. */
  private static final class Page {

    private static final double BEST_LETTER = 19;
    private static final double SMALL_LETTER = 13;
    private static final double LARGE_LETTER = 34;

    private final Mat color;
    private final Mat evenGray;
    private final Mat cleanGray;
    private final Rules rules;
    private final double scale;

    private Page(Mat color, Mat evenGray) {
      this.color = color;
      this.evenGray = evenGray;
      this.cleanGray = evenGray.clone();
      Mat ink = Lighting.ink(evenGray);
      double letter = Components.letterHeight(Components.of(ink));
      this.rules = Rules.takeOut(cleanGray, ink, letter);
      DotLeaders.takeOut(cleanGray, Components.of(ink), letter);
      boolean fits = letter == 0 || letter >= SMALL_LETTER && letter <= LARGE_LETTER;
      double wanted = fits ? 1 : BEST_LETTER / letter;
      this.scale = Math.max(0.4, Math.min(3, wanted));
    }

    static Page level(Mat picture, Mat gray, int quarters) {
      Mat color = Alignment.quarters(picture, quarters);
      Mat even = Alignment.quarters(gray, quarters);
      double skew = TextLines.of(Lighting.ink(even)).skew();
      return Math.abs(skew) < LEVEL
          ? new Page(color, even)
          : new Page(Alignment.degrees(color, skew), Alignment.degrees(even, skew));
    }

    List<Word> read(OcrEngine engine, OcrEngine.Layout layout) {
      return engine.read(Alignment.scaled(cleanGray, scale), layout).stream()
          .map(word -> new Word(word.text(), word.confidence(), unscaled(word.box())))
          .filter(word -> word.box().width() > 0 && word.box().height() > 0)
          .toList();
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

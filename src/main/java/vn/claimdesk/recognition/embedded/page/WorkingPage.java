package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import vn.claimdesk.field.Box;

/** A page on its way through the passes. */
final class WorkingPage {

  private static final double LEVEL = 0.12;
  private static final double SURE = 0.8;
  private static final double NOISE = 0.15;
  static final double SURE_ENOUGH_TO_ADD = 0.6;
  private static final int MOST_STRAYS = 60;
  private static final double FEW_DIGITS = 4;
  private static final double SMALLEST_LETTER = 6;
  private static final double BEST_LETTER = 19;
  private static final double SMALL_LETTER = 13;
  private static final double LARGE_LETTER = 34;
  private static final double SPECK = 0.4;
  private static final double TALLER_THAN_LETTERS = 4;

  final Mat color;
  final Mat evenGray;
  private final Mat cleanGray;
  final Rules rules;
  private final double letter;
  private final double scale;

  WorkingPage(Mat color, Mat evenGray) {
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

  static WorkingPage level(Mat picture, Mat gray, int quarters) {
    Mat color = Alignment.quarters(picture, quarters);
    Mat even = Alignment.quarters(gray, quarters);
    double skew = Scratch.freed(() -> TextLines.of(Lighting.ink(even)).skew());
    return Math.abs(skew) < LEVEL
        ? new WorkingPage(color, even)
        : new WorkingPage(Alignment.degrees(color, skew), Alignment.degrees(even, skew));
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
    return engine.read(Pixels.framed(crop, margin), OcrEngine.Layout.LINE, characters).stream()
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
    return new Box(box.left() + right, box.top() + down, box.right() + right, box.bottom() + down);
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

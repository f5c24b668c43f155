package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;

/**
 * Reads the number in a cell by itself: alone, on even white paper and at the size that suits the
 * engine, single digits are read that a pass over the page does not see.
 */
@Component
class CellDigits implements DigitReader {

  private static final String CHARACTERS = "0123456789.,";
  private static final int DARK = 150;
  private static final int FAINTEST_PAPER = 60;
  private static final double RULE = 0.85;
  private static final int SMALLEST = 6;
  private static final int[] HEIGHTS = {32, 24, 44};
  private static final double LEGIBLE = 0.5;

  private final OcrEngines engines;

  CellDigits(OcrEngines engines) {
    this.engines = engines;
  }

  @Override
  public Optional<Word> digits(BufferedImage picture, Box area) {
    int left = Math.max(0, area.left());
    int top = Math.max(0, area.top());
    int width = Math.min(picture.getWidth(), area.right()) - left;
    int height = Math.min(picture.getHeight(), area.bottom()) - top;
    if (width < SMALLEST || height < SMALLEST) {
      return Optional.empty();
    }
    int[][] gray = evened(picture, left, top, width, height);
    Box ink = ink(gray);
    if (ink.height() < SMALLEST || ink.width() < 2) {
      return Optional.empty();
    }
    return read(gray, ink)
        .map(
            word ->
                new Word(
                    word.text(),
                    word.confidence(),
                    new Box(
                        left + ink.left(),
                        top + ink.top(),
                        left + ink.right(),
                        top + ink.bottom())));
  }

  /** Brightness by row and column, paper at 255, rules painted over. */
  private static int[][] evened(BufferedImage picture, int left, int top, int width, int height) {
    int[][] gray = new int[height][width];
    int[] all = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int rgb = picture.getRGB(left + x, top + y);
        gray[y][x] = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
        all[y * width + x] = gray[y][x];
      }
    }
    Arrays.sort(all);
    int paper = Math.max(FAINTEST_PAPER, all[all.length * 8 / 10]);
    for (int[] row : gray) {
      for (int x = 0; x < width; x++) {
        row[x] = Math.min(255, row[x] * 255 / paper);
      }
    }
    paintOverRules(gray);
    return gray;
  }

  private static void paintOverRules(int[][] gray) {
    int width = gray[0].length;
    for (int x = 0; x < width; x++) {
      int column = x;
      long dark = Arrays.stream(gray).filter(row -> row[column] < DARK).count();
      if (dark > RULE * gray.length) {
        for (int[] row : gray) {
          row[x] = 255;
        }
      }
    }
    for (int[] row : gray) {
      if (Arrays.stream(row).filter(value -> value < DARK).count() > RULE * width) {
        Arrays.fill(row, 255);
      }
    }
  }

  private static Box ink(int[][] gray) {
    int left = Integer.MAX_VALUE;
    int right = 0;
    int top = Integer.MAX_VALUE;
    int bottom = 0;
    for (int y = 0; y < gray.length; y++) {
      for (int x = 0; x < gray[y].length; x++) {
        if (gray[y][x] < DARK) {
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return left > right ? new Box(0, 0, 0, 0) : new Box(left, top, right, bottom);
  }

  private Optional<Word> read(int[][] gray, Box ink) {
    return engines.with(engine -> Scratch.freed(() -> read(framed(gray, ink), ink, engine)));
  }

  private static Optional<Word> read(Mat alone, Box ink, OcrEngine engine) {
    for (int height : HEIGHTS) {
      Mat scaled = Alignment.scaled(alone, (double) height / ink.height());
      List<Word> words = engine.read(scaled, OcrEngine.Layout.LINE, CHARACTERS);
      double surest = words.stream().mapToDouble(Word::confidence).min().orElse(0);
      if (surest >= LEGIBLE) {
        String text = words.stream().map(Word::text).collect(Collectors.joining());
        return Optional.of(new Word(text, surest, ink));
      }
    }
    return Optional.empty();
  }

  /** The ink within a margin of white as wide as it is high. */
  private static Mat framed(int[][] gray, Box ink) {
    int margin = ink.height();
    Mat framed = new Mat(ink.height() + 2 * margin, ink.width() + 2 * margin, opencv_core.CV_8UC1);
    byte[] pixels = new byte[framed.rows() * framed.cols()];
    Arrays.fill(pixels, (byte) 255);
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        pixels[(y + margin) * framed.cols() + x + margin] =
            (byte) gray[ink.top() + y][ink.left() + x];
      }
    }
    framed.data().put(pixels);
    return framed;
  }
}

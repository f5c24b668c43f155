package vn.claimdesk.recognition.embedded.page;

import java.util.List;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds which way up a page is, by reading its densest part each way: letters that lie on their
 * side or stand on their head give few words and no sure ones.
 */
final class Orientation {

  private static final double PROBE_LETTER = 18;
  private static final int PROBE_WIDTH = 900;
  private static final int PROBE_HEIGHT = 700;

  private Orientation() {}

  /**
   * The quarters by which the page has to be turned clockwise.
   *
   * @param candidates to be compared; the first wins a tie
   */
  static int quarters(Mat gray, double letterHeight, OcrEngine engine, int... candidates) {
    return Scratch.freed(() -> best(gray, letterHeight, engine, candidates));
  }

  private static int best(Mat gray, double letterHeight, OcrEngine engine, int... candidates) {
    Mat probe = densest(Alignment.scaled(gray, PROBE_LETTER / Math.max(6, letterHeight)));
    int best = candidates[0];
    double most = -1;
    for (int quarters : candidates) {
      Mat turned = Alignment.quarters(probe, quarters);
      double skew = TextLines.of(Lighting.ink(turned)).skew();
      Mat level = Math.abs(skew) < 0.3 ? turned : Alignment.degrees(turned, skew);
      List<Word> words = engine.read(level, OcrEngine.Layout.SPARSE);
      double score = Reading.score(words);
      if (score > most * 1.1) {
        most = score;
        best = quarters;
      }
    }
    return best;
  }

  private static Mat densest(Mat gray) {
    int width = Math.min(PROBE_WIDTH, gray.cols());
    int height = Math.min(PROBE_HEIGHT, gray.rows());
    Mat ink = new Mat();
    double scale = 0.1;
    opencv_imgproc.resize(
        Lighting.ink(gray), ink, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
    opencv_imgproc.blur(ink, ink, new Size((int) (width * scale) | 1, (int) (height * scale) | 1));
    Point at = new Point();
    opencv_core.minMaxLoc(ink, (DoublePointer) null, null, null, at, null);
    int left = Math.max(0, Math.min(gray.cols() - width, (int) (at.x() / scale) - width / 2));
    int top = Math.max(0, Math.min(gray.rows() - height, (int) (at.y() / scale) - height / 2));
    return gray.apply(new Rect(left, top, width, height)).clone();
  }
}

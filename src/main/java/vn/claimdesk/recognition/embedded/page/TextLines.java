package vn.claimdesk.recognition.embedded.page;

import java.nio.ByteBuffer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * How the lines of text lie, by the sharpness of the page's ink profile: along the text, rows of
 * ink and of paper alternate; across it, they blur.
 */
final class TextLines {

  private static final int WIDTH = 900;
  private static final double WIDEST_SKEW = 15;
  private static final double COARSE = 0.5;
  private static final double FINE = 0.05;

  private final int[] across;
  private final int[] down;
  private final int span;

  private TextLines(int[] across, int[] down, int span) {
    this.across = across;
    this.down = down;
    this.span = span;
  }

  /** Of a binary picture whose ink is white. */
  static TextLines of(Mat ink) {
    return Scratch.freed(() -> found(ink));
  }

  private static TextLines found(Mat ink) {
    Mat small = new Mat();
    double scale = Math.min(1, (double) WIDTH / Math.max(ink.cols(), ink.rows()));
    opencv_imgproc.resize(ink, small, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
    opencv_imgproc.threshold(small, small, 60, 255, opencv_imgproc.THRESH_BINARY);
    int count = opencv_core.countNonZero(small);
    int[] across = new int[count];
    int[] down = new int[count];
    byte[] pixels = new byte[small.rows() * small.cols()];
    ByteBuffer.wrap(pixels);
    (small.isContinuous() ? small : small.clone()).data().get(pixels);
    int found = 0;
    for (int at = 0; at < pixels.length; at++) {
      if (pixels[at] != 0) {
        across[found] = at % small.cols();
        down[found++] = at / small.cols();
      }
    }
    return new TextLines(across, down, Math.max(small.cols(), small.rows()));
  }

  /** Degrees by which the picture has to be turned counter-clockwise for level lines. */
  double skew() {
    double best = best(0, WIDEST_SKEW, COARSE);
    return best(best, COARSE, FINE);
  }

  /** Above 1 where the text seems to run from top to bottom instead of from left to right. */
  double sidewaysness() {
    double level = 0;
    double upright = 0;
    for (double degrees = -4; degrees <= 4; degrees += 1) {
      level = Math.max(level, sharpness(across, down, degrees));
      upright = Math.max(upright, sharpness(down, across, degrees));
    }
    return level == 0 ? 0 : upright / level;
  }

  private double best(double around, double reach, double step) {
    double best = 0;
    double sharpest = sharpness(across, down, 0) * 1.02;
    for (double degrees = around - reach; degrees <= around + reach; degrees += step) {
      double sharpness = sharpness(across, down, degrees);
      if (sharpness > sharpest) {
        sharpest = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  private double sharpness(int[] along, int[] over, double degrees) {
    double slope = Math.tan(Math.toRadians(degrees));
    int margin = (int) Math.ceil(Math.abs(slope) * span) + 1;
    int[] rows = new int[span + 2 * margin + 1];
    for (int i = 0; i < along.length; i++) {
      rows[margin + (int) Math.round(over[i] - slope * along[i])]++;
    }
    double sharpness = 0;
    for (int row = 1; row < rows.length; row++) {
      double step = rows[row] - rows[row - 1];
      sharpness += step * step;
    }
    return sharpness;
  }
}

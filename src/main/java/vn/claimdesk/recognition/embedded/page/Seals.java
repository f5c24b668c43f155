package vn.claimdesk.recognition.embedded.page;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Size;
import vn.claimdesk.field.Box;

/**
 * Finds the round red seals of hospitals, companies and offices on a page: red rings about as wide
 * as high, with more paper than ink inside. Emblems are filled, red frames have no ring.
 */
final class Seals {

  private static final double SIDE = 1000;
  private static final double RED = 28;
  private static final double SMALLEST = 0.06;
  private static final double LARGEST = 0.5;
  private static final double ROUND = 1.5;
  private static final int SECTORS = 36;
  private static final double RING = 0.6;
  private static final double INNERMOST = 0.8;
  private static final double OUTERMOST = 1.08;
  private static final double LEAST_INK = 0.05;
  private static final double MOST_INK = 0.6;

  private final byte[] red;
  private final int width;

  private Seals(Mat mask) {
    width = mask.cols();
    red = new byte[mask.rows() * width];
    mask.data().get(red);
  }

  /** Their boxes in pixels of the picture, blue, green and red. */
  static List<Box> of(Mat bgr) {
    return Scratch.freed(() -> found(bgr));
  }

  private static List<Box> found(Mat bgr) {
    double scale = Math.min(1, SIDE / Math.max(bgr.cols(), bgr.rows()));
    Mat small = new Mat();
    opencv_imgproc.resize(bgr, small, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
    Mat mask = red(small);
    if (opencv_core.countNonZero(mask) == 0) {
      return List.of();
    }
    Seals seals = new Seals(mask);
    int side = Math.min(small.cols(), small.rows());
    int gap = Math.max(3, side / 90) | 1;
    Mat joined = new Mat();
    opencv_imgproc.morphologyEx(
        mask,
        joined,
        opencv_imgproc.MORPH_CLOSE,
        opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(gap, gap)));
    List<Box> rings =
        Components.of(joined).stream()
            .filter(box -> box.width() > SMALLEST * side && box.width() < LARGEST * side)
            .filter(box -> box.width() < ROUND * box.height() && box.height() < ROUND * box.width())
            .filter(seals::ring)
            .toList();
    return rings.stream()
        .filter(ring -> rings.stream().noneMatch(other -> other != ring && around(other, ring)))
        .map(box -> grown(box, 1 / scale))
        .toList();
  }

  /** White where the picture is redder than its paper usually is. */
  private static Mat red(Mat bgr) {
    MatVector channels = new MatVector();
    opencv_core.split(bgr, channels);
    Mat others = new Mat();
    opencv_core.max(channels.get(0), channels.get(1), others);
    Mat redness = new Mat();
    opencv_core.subtract(channels.get(2), others, redness);
    channels.close();
    double usual = opencv_core.mean(redness).get(0);
    opencv_imgproc.threshold(
        redness, redness, RED + Math.min(usual, RED), 255, opencv_imgproc.THRESH_BINARY);
    return redness;
  }

  private boolean ring(Box box) {
    double radiusX = box.width() / 2.0;
    double radiusY = box.height() / 2.0;
    boolean[] inked = new boolean[SECTORS];
    int inside = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if (red[y * width + x] != 0) {
          double fromX = (x + 0.5 - box.left()) / radiusX - 1;
          double fromY = (y + 0.5 - box.top()) / radiusY - 1;
          double radius = Math.hypot(fromX, fromY);
          inside += radius <= 1 ? 1 : 0;
          if (radius >= INNERMOST && radius <= OUTERMOST) {
            double turn = (Math.atan2(fromY, fromX) / Math.PI + 1) / 2;
            inked[Math.min(SECTORS - 1, (int) (turn * SECTORS))] = true;
          }
        }
      }
    }
    int sectors = 0;
    for (boolean one : inked) {
      sectors += one ? 1 : 0;
    }
    double ink = inside / (Math.PI * radiusX * radiusY);
    return sectors >= RING * SECTORS && ink > LEAST_INK && ink < MOST_INK;
  }

  /** Seals have a second ring inside. */
  private static boolean around(Box outer, Box inner) {
    return outer.left() <= inner.left()
        && outer.top() <= inner.top()
        && outer.right() >= inner.right()
        && outer.bottom() >= inner.bottom();
  }

  private static Box grown(Box box, double times) {
    return new Box(
        (int) (box.left() * times),
        (int) (box.top() * times),
        (int) Math.ceil(box.right() * times),
        (int) Math.ceil(box.bottom() * times));
  }
}

package vn.claimdesk.recognition.embedded.page;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** The second recipe, for pictures out of focus: strengthens edges by what blur takes from them. */
final class Sharpening {

  private static final double REACH = 2.2;
  private static final double STRENGTH = 1.6;
  private static final int FAINTEST = 16;

  private Sharpening() {}

  /** Steepness of the steepest twentieth of the edges around ink, steps of 255 a pixel. */
  static double steepness(Mat picture) {
    Mat gray = Lighting.even(picture);
    Mat across = new Mat();
    Mat down = new Mat();
    opencv_imgproc.Sobel(gray, across, opencv_core.CV_16S, 1, 0);
    opencv_imgproc.Sobel(gray, down, opencv_core.CV_16S, 0, 1);
    opencv_core.convertScaleAbs(across, across, 0.25, 0);
    opencv_core.convertScaleAbs(down, down, 0.25, 0);
    opencv_core.max(across, down, across);
    int[] counts = new int[256];
    byte[] levels = new byte[across.rows() * across.cols()];
    across.data().get(levels);
    int edges = 0;
    for (byte level : levels) {
      int steep = level & 0xff;
      counts[steep]++;
      edges += steep >= FAINTEST ? 1 : 0;
    }
    int passed = 0;
    for (int level = 255; level > FAINTEST; level--) {
      passed += counts[level];
      if (passed * 20L >= edges) {
        return level;
      }
    }
    return FAINTEST;
  }

  static Mat of(Mat picture) {
    Mat blurred = new Mat();
    opencv_imgproc.GaussianBlur(picture, blurred, new Size(0, 0), REACH);
    Mat sharp = new Mat();
    opencv_core.addWeighted(picture, 1 + STRENGTH, blurred, -STRENGTH, 0, sharp);
    return sharp;
  }
}

package vn.claimdesk.recognition.embedded.page;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Lays a sheet flat: as if it were seen from straight above, in its own proportions. */
final class Flattening {

  private static final double LONGEST_SIDE = 2600;
  private static final double SHORTEST_LONG_SIDE = 1000;
  private static final double CUT = 0.004;

  private Flattening() {}

  /** The sheet alone, in about as many pixels as it has in the picture. */
  static Mat of(Mat picture, Quad outline) {
    return Scratch.freedBut(() -> flat(picture, outline));
  }

  private static Mat flat(Mat picture, Quad outline) {
    double aspect = outline.aspect(picture.cols(), picture.rows());
    double width = Math.max(outline.side(0), outline.side(2));
    double height = Math.max(outline.side(1), outline.side(3));
    double side = Math.max(Math.max(width, height), Math.max(height * aspect, width / aspect));
    double longest = Math.max(SHORTEST_LONG_SIDE, Math.min(LONGEST_SIDE, side));
    int columns = (int) Math.round(aspect >= 1 ? longest : longest * aspect);
    int rows = (int) Math.round(aspect >= 1 ? longest / aspect : longest);
    Mat flat = new Mat();
    Mat homography =
        opencv_imgproc.getPerspectiveTransform(
            corners(outline.x(), outline.y()), target(columns, rows));
    boolean shrinks = side > 1.6 * longest;
    Mat source = picture;
    if (shrinks) {
      source = new Mat();
      double sigma = 0.35 * side / longest;
      opencv_imgproc.GaussianBlur(picture, source, new Size(0, 0), sigma);
    }
    opencv_imgproc.warpPerspective(
        source,
        flat,
        homography,
        new Size(columns, rows),
        opencv_imgproc.INTER_CUBIC,
        opencv_core.BORDER_REPLICATE,
        new Scalar());
    return flat;
  }

  private static Mat corners(double[] x, double[] y) {
    float[] points = new float[8];
    for (int i = 0; i < 4; i++) {
      points[2 * i] = (float) x[i];
      points[2 * i + 1] = (float) y[i];
    }
    Mat corners = new Mat(4, 1, opencv_core.CV_32FC2);
    new FloatPointer(corners.data()).put(points);
    return corners;
  }

  /** Slightly outside the picture, so that no sliver of the table remains at its edges. */
  private static Mat target(int columns, int rows) {
    double cut = CUT * Math.max(columns, rows);
    return corners(
        new double[] {-cut, columns + cut, columns + cut, -cut},
        new double[] {-cut, -cut, rows + cut, rows + cut});
  }
}

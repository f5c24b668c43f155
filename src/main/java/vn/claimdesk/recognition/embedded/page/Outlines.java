package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.indexer.IntIndexer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.RotatedRect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Cheap guesses at what lies in a picture: what is bright, what is not colored like the picture's
 * border, what strong edges enclose.
 */
final class Outlines {

  private static final double SMALLEST = 0.02;
  private static final double FILLED = 0.8;
  private static final int MOST = 6;
  private static final double LITTLE = 12;

  private Outlines() {}

  /** Four-cornered outlines in the picture's pixels; many are of the same thing. */
  static List<Quad> of(Mat picture) {
    return masks(picture).stream().flatMap(mask -> outlines(mask).stream()).toList();
  }

  private static List<Mat> masks(Mat small) {
    Mat blurred = new Mat();
    opencv_imgproc.medianBlur(small, blurred, 7);
    Mat gray = Pixels.gray(blurred);
    Mat saturation = Pixels.saturation(blurred);
    List<Mat> masks = new ArrayList<>();
    masks.add(split(gray, opencv_imgproc.THRESH_BINARY));
    masks.add(split(saturation, opencv_imgproc.THRESH_BINARY_INV));
    Mat foreign = fromBorder(blurred);
    masks.add(slightly(foreign));
    masks.add(split(foreign, opencv_imgproc.THRESH_BINARY));
    masks.add(enclosed(gray, 30, 90));
    masks.add(enclosed(gray, 12, 40));
    return masks;
  }

  private static Mat split(Mat level, int direction) {
    Mat mask = new Mat();
    opencv_imgproc.threshold(level, mask, 0, 255, direction | opencv_imgproc.THRESH_OTSU);
    return solid(mask, 15, 9);
  }

  /** What differs only a little from the border, as a pale copy does from its white sheet. */
  private static Mat slightly(Mat foreign) {
    Mat mask = new Mat();
    opencv_imgproc.threshold(foreign, mask, LITTLE, 255, opencv_imgproc.THRESH_BINARY);
    return solid(mask, 15, 9);
  }

  /** How far each pixel is from the usual color of the picture's border. */
  private static Mat fromBorder(Mat bgr) {
    Mat lab = new Mat();
    opencv_imgproc.cvtColor(bgr, lab, opencv_imgproc.COLOR_BGR2Lab);
    byte[] pixels = new byte[lab.rows() * lab.cols() * 3];
    lab.data().get(pixels);
    int[] usual = new int[3];
    for (int channel = 0; channel < 3; channel++) {
      usual[channel] = middleOfBorder(pixels, lab.cols(), lab.rows(), channel);
    }
    byte[] distances = new byte[lab.rows() * lab.cols()];
    for (int at = 0; at < distances.length; at++) {
      double light = ((pixels[3 * at] & 0xff) - usual[0]) * 0.7;
      double green = (pixels[3 * at + 1] & 0xff) - usual[1];
      double blue = (pixels[3 * at + 2] & 0xff) - usual[2];
      distances[at] =
          (byte) Math.min(255, 2 * Math.sqrt(light * light + green * green + blue * blue));
    }
    Mat distance = new Mat(lab.rows(), lab.cols(), opencv_core.CV_8UC1);
    distance.data().put(distances);
    return distance;
  }

  private static int middleOfBorder(byte[] lab, int width, int height, int channel) {
    int[] counts = new int[256];
    int total = 0;
    int frame = Math.max(2, Math.min(width, height) / 40);
    for (int y = 0; y < height; y++) {
      boolean edgeRow = y < frame || y >= height - frame;
      for (int x = 0; x < width; x++) {
        if (edgeRow || x < frame || x >= width - frame) {
          counts[lab[(y * width + x) * 3 + channel] & 0xff]++;
          total++;
        }
      }
    }
    int passed = 0;
    for (int level = 0; level < 256; level++) {
      passed += counts[level];
      if (2 * passed >= total) {
        return level;
      }
    }
    return 0;
  }

  private static Mat enclosed(Mat gray, double weak, double strong) {
    Mat edges = new Mat();
    opencv_imgproc.Canny(gray, edges, weak, strong);
    return solid(edges, 7, 1);
  }

  private static Mat solid(Mat mask, int close, int open) {
    Mat closing =
        opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(close, close));
    opencv_imgproc.morphologyEx(mask, mask, opencv_imgproc.MORPH_CLOSE, closing);
    if (open > 1) {
      Mat opening =
          opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(open, open));
      opencv_imgproc.morphologyEx(mask, mask, opencv_imgproc.MORPH_OPEN, opening);
    }
    return mask;
  }

  private static List<Quad> outlines(Mat mask) {
    MatVector contours = new MatVector();
    opencv_imgproc.findContours(
        mask, contours, opencv_imgproc.RETR_EXTERNAL, opencv_imgproc.CHAIN_APPROX_SIMPLE);
    List<Mat> largest = new ArrayList<>();
    for (long i = 0; i < contours.size(); i++) {
      largest.add(contours.get(i));
    }
    double picture = (double) mask.cols() * mask.rows();
    List<Quad> quads = new ArrayList<>();
    largest.stream()
        .filter(contour -> area(contour) > SMALLEST * picture)
        .sorted(Comparator.comparingDouble(Outlines::area).reversed())
        .limit(MOST)
        .forEach(contour -> quads.addAll(quads(contour)));
    return quads;
  }

  private static double area(Mat contour) {
    Mat hull = new Mat();
    opencv_imgproc.convexHull(contour, hull);
    return opencv_imgproc.contourArea(hull);
  }

  private static List<Quad> quads(Mat contour) {
    Mat hull = new Mat();
    opencv_imgproc.convexHull(contour, hull);
    double area = opencv_imgproc.contourArea(hull);
    double length = opencv_imgproc.arcLength(hull, true);
    List<Quad> quads = new ArrayList<>();
    for (double tolerance = 0.01; tolerance <= 0.08; tolerance += 0.01) {
      Mat corners = new Mat();
      opencv_imgproc.approxPolyDP(hull, corners, tolerance * length, true);
      if (corners.rows() == 4) {
        quads.add(quad(corners));
        break;
      }
    }
    RotatedRect around = opencv_imgproc.minAreaRect(hull);
    Point2f points = new Point2f(4);
    around.points(points);
    double[] x = new double[4];
    double[] y = new double[4];
    for (int i = 0; i < 4; i++) {
      x[i] = points.position(i).x();
      y[i] = points.position(i).y();
    }
    quads.add(Quad.of(x, y));
    quads.removeIf(quad -> area < FILLED * quad.area());
    return quads;
  }

  private static Quad quad(Mat corners) {
    double[] x = new double[4];
    double[] y = new double[4];
    try (IntIndexer cell = corners.createIndexer()) {
      for (int i = 0; i < 4; i++) {
        x[i] = cell.get(i, 0, 0);
        y[i] = cell.get(i, 0, 1);
      }
    }
    return Quad.of(x, y);
  }
}

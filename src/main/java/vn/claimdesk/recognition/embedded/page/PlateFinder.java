package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.RotatedRect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Finds what may be license plates on a photo: even, bright or dark rectangles of the proportions
 * that plates have (cars 520 x 110 and 330 x 165 mm, motorcycles 190 x 140 mm), and the whole
 * picture where it has them itself.
 */
final class PlateFinder {

  private static final double SIDE = 1400;
  private static final double SMALLEST = 0.0012;
  private static final double LARGEST = 0.9;
  private static final double FILLED = 0.72;
  private static final double LEAST_ASPECT = 1.05;
  private static final double MOST_ASPECT = 6;
  private static final double LONG = 2.9;
  private static final double CLOSE = 0.35;
  private static final int MOST = 60;
  private static final int[] BLOCKS = {31, 101};
  private static final double CLEARLY = 8;
  private static final int FIRST_SHADE = 60;
  private static final int LAST_SHADE = 230;
  private static final int SHADES = 25;

  private static final double[] PROPORTIONS = {520.0 / 110, 470.0 / 110, 330.0 / 165, 190.0 / 140};

  /** A place on the photo: corners clockwise from the top left, in its pixels. */
  record Place(float[] corners, double width, double height) {

    double aspect() {
      return width / Math.max(1, height);
    }

    /** How far the proportions are from those of plates, seen somewhat from aside. */
    double unlikeness() {
      double least = Double.MAX_VALUE;
      for (double proportion : PROPORTIONS) {
        least = Math.min(least, Math.abs(Math.log(aspect() / proportion)));
      }
      return least;
    }

    /** Whether a plate of one line has these proportions. */
    boolean longish() {
      return aspect() > LONG;
    }

    double middleX() {
      return (corners[0] + corners[2] + corners[4] + corners[6]) / 4;
    }

    double middleY() {
      return (corners[1] + corners[3] + corners[5] + corners[7]) / 4;
    }

    boolean near(Place other) {
      double reach = CLOSE * Math.max(height, other.height);
      return Math.abs(middleX() - other.middleX()) < 2 * reach
          && Math.abs(middleY() - other.middleY()) < reach;
    }

    /** The place alone, as many pixels high. */
    Mat flat(Mat photo, int high) {
      int wide = (int) Math.round(high * Math.min(MOST_ASPECT, aspect()));
      Mat from = points(corners);
      Mat to = points(new float[] {0, 0, wide, 0, wide, high, 0, high});
      Mat flat = new Mat();
      opencv_imgproc.warpPerspective(
          photo,
          flat,
          opencv_imgproc.getPerspectiveTransform(from, to),
          new Size(wide, high),
          opencv_imgproc.INTER_CUBIC,
          opencv_core.BORDER_REPLICATE,
          new Scalar());
      return flat;
    }

    private static Mat points(float[] corners) {
      Mat points = new Mat(4, 1, opencv_core.CV_32FC2);
      new FloatPointer(points.data()).put(corners);
      return points;
    }
  }

  private PlateFinder() {}

  /** Places by how much they are like plates, of those upon each other the first few. */
  static List<Place> in(Mat photo) {
    double scale = Math.min(1, SIDE / Math.max(photo.cols(), photo.rows()));
    Mat gray = Pixels.gray(photo);
    Mat small = Alignment.scaled(gray, scale);
    double shrunk = (double) small.cols() / photo.cols();
    List<Place> places = new ArrayList<>();
    for (Mat ink : masks(small)) {
      places.addAll(rectangles(ink, shrunk));
    }
    places.sort(Comparator.comparingDouble(Place::unlikeness));
    List<Place> kept = new ArrayList<>();
    for (Place place : places) {
      if (kept.stream().filter(place::near).count() < 2 && kept.size() < MOST) {
        kept.add(place);
      }
    }
    float right = photo.cols();
    float bottom = photo.rows();
    if (right / bottom > LEAST_ASPECT && right / bottom < MOST_ASPECT) {
      kept.add(new Place(new float[] {0, 0, right, 0, right, bottom, 0, bottom}, right, bottom));
    }
    return kept;
  }

  /** What is brighter and what is darker than its surroundings, and than several shades. */
  private static List<Mat> masks(Mat gray) {
    Mat smooth = new Mat();
    opencv_imgproc.GaussianBlur(gray, smooth, new Size(7, 7), 0);
    List<Mat> masks = new ArrayList<>();
    for (int block : BLOCKS) {
      masks.add(adaptive(smooth, block, -CLEARLY, opencv_imgproc.THRESH_BINARY));
      masks.add(adaptive(smooth, block, CLEARLY, opencv_imgproc.THRESH_BINARY_INV));
    }
    for (int shade = FIRST_SHADE; shade < LAST_SHADE; shade += SHADES) {
      Mat mask = new Mat();
      opencv_imgproc.threshold(smooth, mask, shade, 255, opencv_imgproc.THRESH_BINARY);
      masks.add(mask);
    }
    return masks;
  }

  private static Mat adaptive(Mat gray, int block, double than, int type) {
    Mat mask = new Mat();
    opencv_imgproc.adaptiveThreshold(
        gray, mask, 255, opencv_imgproc.ADAPTIVE_THRESH_MEAN_C, type, block, than);
    return mask;
  }

  private static List<Place> rectangles(Mat mask, double shrunk) {
    List<Place> places = new ArrayList<>();
    double all = (double) mask.cols() * mask.rows();
    MatVector contours = new MatVector();
    opencv_imgproc.findContours(
        mask, contours, opencv_imgproc.RETR_LIST, opencv_imgproc.CHAIN_APPROX_SIMPLE);
    for (Mat contour : contours.get()) {
      RotatedRect around = opencv_imgproc.minAreaRect(contour);
      double area = around.size().area();
      if (area > SMALLEST * all && area < LARGEST * all) {
        Mat hull = new Mat();
        opencv_imgproc.convexHull(contour, hull);
        if (opencv_imgproc.contourArea(hull) > FILLED * area) {
          Place place = place(hull, around, shrunk);
          if (place.aspect() > LEAST_ASPECT && place.aspect() < MOST_ASPECT) {
            places.add(place);
          }
        }
      }
    }
    contours.close();
    return places;
  }

  /** The four corners of the hull where it has four, else those of the rectangle around it. */
  private static Place place(Mat hull, RotatedRect around, double shrunk) {
    Mat corners = new Mat();
    double length = opencv_imgproc.arcLength(hull, true);
    opencv_imgproc.approxPolyDP(hull, corners, 0.03 * length, true);
    float[] points = new float[8];
    if (corners.rows() == 4) {
      int[] read = new int[8];
      new org.bytedeco.javacpp.IntPointer(corners.data()).get(read);
      for (int i = 0; i < 8; i++) {
        points[i] = read[i];
      }
    } else {
      Point2f box = new Point2f(4);
      around.points(box);
      for (int i = 0; i < 4; i++) {
        points[2 * i] = box.position(i).x();
        points[2 * i + 1] = box.position(i).y();
      }
    }
    for (int i = 0; i < 8; i++) {
      points[i] /= (float) shrunk;
    }
    return ordered(points);
  }

  /** Top left first: the least sum of coordinates; then clockwise by the differences. */
  private static Place ordered(float[] points) {
    int[] order = new int[4];
    for (int i = 0; i < 4; i++) {
      order[0] = sum(points, i) < sum(points, order[0]) ? i : order[0];
      order[2] = sum(points, i) > sum(points, order[2]) ? i : order[2];
      order[1] = difference(points, i) > difference(points, order[1]) ? i : order[1];
      order[3] = difference(points, i) < difference(points, order[3]) ? i : order[3];
    }
    float[] sorted = new float[8];
    for (int i = 0; i < 4; i++) {
      sorted[2 * i] = points[2 * order[i]];
      sorted[2 * i + 1] = points[2 * order[i] + 1];
    }
    double width = (distance(sorted, 0, 1) + distance(sorted, 3, 2)) / 2;
    double height = (distance(sorted, 0, 3) + distance(sorted, 1, 2)) / 2;
    return new Place(sorted, width, height);
  }

  private static float sum(float[] points, int i) {
    return points[2 * i] + points[2 * i + 1];
  }

  private static float difference(float[] points, int i) {
    return points[2 * i] - points[2 * i + 1];
  }

  private static double distance(float[] points, int from, int to) {
    return Math.hypot(points[2 * from] - points[2 * to], points[2 * from + 1] - points[2 * to + 1]);
  }
}

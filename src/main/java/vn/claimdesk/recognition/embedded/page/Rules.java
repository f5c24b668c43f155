package vn.claimdesk.recognition.embedded.page;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import vn.claimdesk.field.Box;

/**
 * The printed lines of tables and forms: found for the table reader, and taken out of the picture,
 * where they would be read as letters.
 *
 * @param horizontal thin boxes, likewise {@code vertical}
 */
record Rules(List<Box> horizontal, List<Box> vertical) {

  /** Finds the rules of a page and paints them white in {@code gray} and black in {@code ink}. */
  static Rules takeOut(Mat gray, Mat ink, double letterHeight) {
    return Scratch.freed(() -> taken(gray, ink, letterHeight));
  }

  private static Rules taken(Mat gray, Mat ink, double letterHeight) {
    int thickest = (int) Math.max(6, letterHeight / 2);
    int level = (int) Math.max(4 * letterHeight, ink.cols() / 40.0);
    int upright = (int) Math.max(4 * letterHeight, ink.rows() / 50.0);
    Mat across = opened(ink, level, 1);
    Mat down = opened(ink, 1, upright);
    List<Box> horizontal = joined(across, thickest * 2, 1, level, thickest, true);
    List<Box> vertical = joined(down, 1, thickest * 2, upright, thickest, false);
    keepThin(across, thickest, true);
    keepThin(down, thickest, false);
    int stroke = (int) Math.max(5, letterHeight * 0.6);
    Mat crossing = opened(ink, 1, stroke);
    opencv_core.subtract(crossing, down, crossing);
    erase(gray, ink, across, crossing, new Size(1, 3));
    erase(gray, ink, down, null, new Size(3, 1));
    return new Rules(horizontal, vertical);
  }

  private static Mat opened(Mat ink, int width, int height) {
    Mat opened = new Mat();
    Mat kernel =
        opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(width, height));
    opencv_imgproc.morphologyEx(ink, opened, opencv_imgproc.MORPH_OPEN, kernel);
    return opened;
  }

  private static List<Box> joined(
      Mat lines, int gapAcross, int gapDown, int shortest, int thickest, boolean level) {
    Mat joined = new Mat();
    Mat kernel =
        opencv_imgproc.getStructuringElement(
            opencv_imgproc.MORPH_RECT, new Size(gapAcross | 1, gapDown | 1));
    opencv_imgproc.morphologyEx(lines, joined, opencv_imgproc.MORPH_CLOSE, kernel);
    return Components.of(joined).stream()
        .filter(
            box ->
                level
                    ? box.width() >= shortest && box.height() <= thickest
                    : box.height() >= shortest && box.width() <= thickest)
        .toList();
  }

  /** Leaves areas of ink, such as dark headings and pictures, out of the lines. */
  private static void keepThin(Mat lines, int thickest, boolean level) {
    Mat thick = new Mat();
    Mat kernel =
        opencv_imgproc.getStructuringElement(
            opencv_imgproc.MORPH_RECT,
            level ? new Size(1, thickest + 1) : new Size(thickest + 1, 1));
    opencv_imgproc.morphologyEx(lines, thick, opencv_imgproc.MORPH_OPEN, kernel);
    opencv_core.subtract(lines, thick, lines);
  }

  private static void erase(
      Mat gray, Mat ink, Mat lines, @org.jspecify.annotations.Nullable Mat except, Size blur) {
    Mat mask = new Mat();
    Mat kernel = opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, blur);
    opencv_imgproc.dilate(lines, mask, kernel);
    if (except != null) {
      opencv_core.subtract(mask, except, mask);
    }
    gray.setTo(new Mat(new Scalar(255)), mask);
    ink.setTo(new Mat(new Scalar(0)), mask);
  }
}

package vn.claimdesk.recognition.embedded.page;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point2f;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Turns pictures: by quarters without loss, by degrees on a larger white canvas. */
final class Alignment {

  private Alignment() {}

  /** Turned clockwise. */
  static Mat quarters(Mat picture, int quarters) {
    int code =
        switch (Math.floorMod(quarters, 4)) {
          case 1 -> opencv_core.ROTATE_90_CLOCKWISE;
          case 2 -> opencv_core.ROTATE_180;
          case 3 -> opencv_core.ROTATE_90_COUNTERCLOCKWISE;
          default -> -1;
        };
    if (code < 0) {
      return picture;
    }
    Mat turned = new Mat();
    opencv_core.rotate(picture, turned, code);
    return turned;
  }

  /** Turned counter-clockwise. */
  static Mat degrees(Mat picture, double degrees) {
    double angle = Math.toRadians(Math.abs(degrees));
    int width = (int) (picture.cols() * Math.cos(angle) + picture.rows() * Math.sin(angle));
    int height = (int) (picture.rows() * Math.cos(angle) + picture.cols() * Math.sin(angle));
    Mat turn =
        opencv_imgproc.getRotationMatrix2D(
            new Point2f(picture.cols() / 2f, picture.rows() / 2f), degrees, 1);
    try (org.bytedeco.javacpp.indexer.DoubleIndexer cell = turn.createIndexer()) {
      cell.put(0, 2, cell.get(0, 2) + (width - picture.cols()) / 2.0);
      cell.put(1, 2, cell.get(1, 2) + (height - picture.rows()) / 2.0);
    }
    Mat turned = new Mat();
    opencv_imgproc.warpAffine(
        picture,
        turned,
        turn,
        new Size(width, height),
        opencv_imgproc.INTER_CUBIC,
        opencv_core.BORDER_CONSTANT,
        new Scalar(255, 255, 255, 255));
    return turned;
  }

  static Mat scaled(Mat picture, double scale) {
    if (Math.abs(scale - 1) < 0.05) {
      return picture;
    }
    Mat scaled = new Mat();
    opencv_imgproc.resize(
        picture,
        scaled,
        new Size(),
        scale,
        scale,
        scale < 1 ? opencv_imgproc.INTER_AREA : opencv_imgproc.INTER_CUBIC);
    return scaled;
  }
}

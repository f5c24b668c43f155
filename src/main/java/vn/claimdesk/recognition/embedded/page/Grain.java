package vn.claimdesk.recognition.embedded.page;

import static org.bytedeco.opencv.global.opencv_core.CV_32S;
import static org.bytedeco.opencv.global.opencv_core.max;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_BINARY_INV;
import static org.bytedeco.opencv.global.opencv_imgproc.THRESH_OTSU;
import static org.bytedeco.opencv.global.opencv_imgproc.connectedComponents;
import static org.bytedeco.opencv.global.opencv_imgproc.threshold;

import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * Keeps the grain of empty paper from being searched for letters: on the back of a scanned sheet
 * every speck is darker than the average, and Tesseract would try for minutes to make lines of
 * hundreds of thousands of them.
 */
final class Grain {

  /** A page full of small print has about ten thousand parts. */
  private static final int MOST_PARTS = 20_000;

  /** Where the best border between dark and light is as light as this there is hardly any ink. */
  private static final double PAPER = 225;

  /** Ink is darker than this once the paper is white. */
  private static final int INK = 180;

  private Grain() {}

  /** The picture, or its ink alone where there is too much else; empty where that is no help. */
  static Optional<Mat> without(Mat gray) {
    try (Mat dark = new Mat()) {
      double border = threshold(gray, dark, 0, 255, THRESH_BINARY_INV | THRESH_OTSU);
      if (border < PAPER && parts(dark) <= MOST_PARTS) {
        return Optional.of(gray);
      }
      threshold(gray, dark, INK, 255, THRESH_BINARY_INV);
      return parts(dark) <= MOST_PARTS ? Optional.of(inkOnly(gray)) : Optional.empty();
    }
  }

  private static int parts(Mat dark) {
    try (Mat labels = new Mat()) {
      return connectedComponents(dark, labels, 8, CV_32S);
    }
  }

  private static Mat inkOnly(Mat gray) {
    Mat ink = new Mat();
    try (Mat light = new Mat()) {
      threshold(gray, light, INK, 255, THRESH_BINARY);
      max(gray, light, ink);
    }
    return ink;
  }
}

package vn.claimdesk.recognition.embedded.page;

import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Evens the light of a page: dark letters on white paper, without shadows and gradients. */
final class Lighting {

  private static final int COARSE_SIDE = 800;
  private static final int PAPER_KERNEL = 23;
  private static final double DARKEST_PAPER = 0.35;

  private Lighting() {}

  /** An 8-bit gray picture of the same size whose paper is white. */
  static Mat even(Mat bgr) {
    return Scratch.freedBut(() -> evened(bgr));
  }

  private static Mat evened(Mat bgr) {
    Mat gray = Pixels.gray(bgr);
    Stamps.lighten(bgr, gray);
    Mat paper = paper(gray);
    opencv_core.divide(gray, paper, gray, 255, -1);
    return gray;
  }

  /** White where there is ink. */
  static Mat ink(Mat evenGray) {
    Mat ink = new Mat();
    double otsu =
        opencv_imgproc.threshold(
            evenGray, ink, 0, 255, opencv_imgproc.THRESH_BINARY_INV | opencv_imgproc.THRESH_OTSU);
    double limit = Math.max(120, Math.min(195, otsu));
    opencv_imgproc.threshold(evenGray, ink, limit, 255, opencv_imgproc.THRESH_BINARY_INV);
    return ink;
  }

  private static Mat paper(Mat gray) {
    double scale = Math.min(1, (double) COARSE_SIDE / Math.max(gray.cols(), gray.rows()));
    Mat paper = new Mat();
    opencv_imgproc.resize(gray, paper, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
    Mat kernel =
        opencv_imgproc.getStructuringElement(
            opencv_imgproc.MORPH_ELLIPSE, new Size(PAPER_KERNEL, PAPER_KERNEL));
    opencv_imgproc.morphologyEx(paper, paper, opencv_imgproc.MORPH_CLOSE, kernel);
    opencv_imgproc.GaussianBlur(paper, paper, new Size(15, 15), 0);
    DoublePointer brightest = new DoublePointer(1);
    opencv_core.minMaxLoc(paper, null, brightest, new Point(), new Point(), null);
    Mat floor = new Mat(paper.size(), paper.type(), new Scalar(DARKEST_PAPER * brightest.get()));
    opencv_core.max(paper, floor, paper);
    opencv_imgproc.resize(paper, paper, gray.size(), 0, 0, opencv_imgproc.INTER_LINEAR);
    return paper;
  }
}

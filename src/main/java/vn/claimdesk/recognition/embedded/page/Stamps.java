package vn.claimdesk.recognition.embedded.page;

import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;
import vn.claimdesk.field.Box;

/**
 * Lightens the red seals that lie over names and amounts, by their red light alone, in which red
 * ink shows like paper. Red lines of text, which are low and long, keep their darkness.
 */
final class Stamps {

  private static final double REDDER_BY = 45;
  private static final double SMALLEST_PART = 0.07;

  private Stamps() {}

  /** Changes {@code gray} where {@code bgr} shows a red seal. */
  static void lighten(Mat bgr, Mat gray) {
    MatVector channels = new MatVector();
    opencv_core.split(bgr, channels);
    Mat red = channels.get(2);
    Mat others = new Mat();
    opencv_core.max(channels.get(0), channels.get(1), others);
    Mat mask = new Mat();
    opencv_core.subtract(red, others, mask);
    opencv_imgproc.threshold(mask, mask, REDDER_BY, 255, opencv_imgproc.THRESH_BINARY);
    if (opencv_core.countNonZero(mask) > 0) {
      int side = Math.min(gray.cols(), gray.rows());
      int smallest = (int) (SMALLEST_PART * side);
      int reach = Math.max(3, side / 100) | 1;
      Mat kernel =
          opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(reach, reach));
      Mat blobs = new Mat();
      opencv_imgproc.dilate(mask, blobs, kernel);
      List<Box> seals =
          Components.of(blobs).stream()
              .filter(box -> box.width() > smallest && box.height() > smallest)
              .toList();
      for (Box seal : seals) {
        Rect area = new Rect(seal.left(), seal.top(), seal.width(), seal.height());
        Mat part = gray.apply(area);
        opencv_core.max(part, red.apply(area), part);
      }
    }
    channels.close();
  }
}

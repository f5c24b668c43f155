package vn.claimdesk.recognition.embedded.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import vn.claimdesk.picture.PictureColors;

/** Moves pictures between Java and OpenCV, always as 8-bit blue, green, red. */
final class Pixels {

  private Pixels() {}

  static BufferedImage gray(BufferedImage picture) {
    BufferedImage gray =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = gray.createGraphics();
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return gray;
  }

  static Mat mat(BufferedImage picture) {
    BufferedImage bgr = PictureColors.opaque(picture);
    Mat mat = new Mat(bgr.getHeight(), bgr.getWidth(), opencv_core.CV_8UC3);
    mat.data().put(((DataBufferByte) bgr.getRaster().getDataBuffer()).getData());
    return mat;
  }

  static BufferedImage picture(Mat bgr) {
    Mat continuous = bgr.isContinuous() ? bgr : bgr.clone();
    BufferedImage picture = new BufferedImage(bgr.cols(), bgr.rows(), BufferedImage.TYPE_3BYTE_BGR);
    continuous.data().get(((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    return picture;
  }

  static Mat gray(Mat bgr) {
    Mat gray = new Mat();
    opencv_imgproc.cvtColor(bgr, gray, opencv_imgproc.COLOR_BGR2GRAY);
    return gray;
  }

  /** How colored each pixel is; 0 for white, gray and black. */
  static Mat saturation(Mat bgr) {
    Mat hsv = new Mat();
    opencv_imgproc.cvtColor(bgr, hsv, opencv_imgproc.COLOR_BGR2HSV);
    Mat saturation = new Mat();
    opencv_core.extractChannel(hsv, saturation, 1);
    return saturation;
  }

  /** The picture within a white margin. */
  static Mat framed(Mat gray, int margin) {
    Mat framed = new Mat();
    opencv_core.copyMakeBorder(
        gray, framed, margin, margin, margin, margin, opencv_core.BORDER_CONSTANT, new Scalar(255));
    return framed;
  }
}

package vn.claimdesk.recognition.embedded.page;

import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.global.opencv_photo;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * Further recipes for pages that read badly as they are. Photos are out of focus and noisy at once,
 * and sharpening alone would turn their noise into specks: so the noise goes first.
 */
enum Sharpening {

  /** Against grain and a little blur; costs next to nothing. */
  SMOOTHED {
    @Override
    Mat calm(Mat evenGray) {
      Mat calm = new Mat();
      opencv_imgproc.GaussianBlur(evenGray, calm, new Size(0, 0), 1);
      return calm;
    }
  },

  /** Against noise as strong as thin strokes; costs as much as reading. */
  DENOISED {
    @Override
    Mat calm(Mat evenGray) {
      Mat calm = new Mat();
      opencv_photo.fastNlMeansDenoising(evenGray, calm, 12f, 5, 11);
      return calm;
    }
  };

  private static final double REACH = 2.2;
  private static final double STRENGTH = 1.6;

  abstract Mat calm(Mat evenGray);

  /** A clearer picture of the same size. */
  Mat of(Mat evenGray) {
    return Scratch.freedBut(() -> sharpened(evenGray));
  }

  private Mat sharpened(Mat evenGray) {
    Mat calm = calm(evenGray);
    Mat blurred = new Mat();
    opencv_imgproc.GaussianBlur(calm, blurred, new Size(0, 0), REACH);
    Mat sharp = new Mat();
    opencv_core.addWeighted(calm, 1 + STRENGTH, blurred, -STRENGTH, 0, sharp);
    return sharp;
  }
}

package vn.claimdesk.demo.capture;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A lens not quite in focus. */
final class Blur {

  private static final int REACH = 2;

  private Blur() {}

  /**
   * @param deviation of the bell curve, pixels
   */
  static BufferedImage of(BufferedImage picture, double deviation) {
    float[] bell = new float[2 * REACH + 1];
    float sum = 0;
    for (int i = -REACH; i <= REACH; i++) {
      bell[i + REACH] = (float) Math.exp(-i * i / (2 * deviation * deviation));
      sum += bell[i + REACH];
    }
    for (int i = 0; i < bell.length; i++) {
      bell[i] /= sum;
    }
    BufferedImage across = convolve(picture, new Kernel(bell.length, 1, bell));
    return convolve(across, new Kernel(1, bell.length, bell));
  }

  private static BufferedImage convolve(BufferedImage picture, Kernel kernel) {
    BufferedImage result =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(picture, result);
  }
}

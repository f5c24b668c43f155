package vn.claimdesk.demo.capture;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;

/** A lens not quite in focus. */
final class Blur {

  private Blur() {}

  /**
   * @param deviation of the bell curve, pixels
   */
  static BufferedImage of(BufferedImage picture, double deviation) {
    int reach = (int) Math.max(2, Math.ceil(2 * deviation - 0.2));
    float[] bell = new float[2 * reach + 1];
    float sum = 0;
    for (int i = -reach; i <= reach; i++) {
      bell[i + reach] = (float) Math.exp(-i * i / (2 * deviation * deviation));
      sum += bell[i + reach];
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

package vn.claimdesk.demo.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Sensor noise. */
final class Grain {

  private Grain() {}

  /** Adds noise of about this standard deviation, in steps of 255, to each channel. */
  static void add(BufferedImage picture, double deviation, long seed) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    long state = seed * 0x9E3779B97F4A7C15L | 1;
    double scale = deviation / 148;
    for (int i = 0; i < pixels.length; i++) {
      state ^= state << 13;
      state ^= state >>> 7;
      state ^= state << 17;
      int luma = (int) ((four(state) - 510) * scale);
      int tint = (int) ((four(state >>> 32) - 510) * scale * 0.4);
      int pixel = pixels[i];
      pixels[i] =
          clamp((pixel >> 16 & 255) + luma + tint) << 16
              | clamp((pixel >> 8 & 255) + luma) << 8
              | clamp((pixel & 255) + luma - tint);
    }
  }

  /** Sum of four random bytes: near enough to a bell curve. */
  private static int four(long bits) {
    return (int) ((bits & 255) + (bits >> 8 & 255) + (bits >> 16 & 255) + (bits >> 24 & 255));
  }

  static int clamp(int value) {
    return value < 0 ? 0 : Math.min(value, 255);
  }
}

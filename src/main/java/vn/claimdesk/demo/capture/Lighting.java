package vn.claimdesk.demo.capture;

import java.util.Random;

/** Uneven lamp light and the soft shadow of the hand that holds the phone. */
final class Lighting {

  private final double slopeX;
  private final double slopeY;
  private final double edgeX;
  private final double edgeY;
  private final double edge;
  private final double shadow;
  private final double softness;
  private final double warmth;

  Lighting(Random random, double shadow, int width, int height) {
    this.slopeX = (random.nextDouble() - 0.5) * 0.22 / width;
    this.slopeY = (random.nextDouble() - 0.5) * 0.22 / height;
    double angle = random.nextDouble() * Math.PI * 2;
    this.edgeX = Math.cos(angle) / width;
    this.edgeY = Math.sin(angle) / width;
    double middle = edgeX * width / 2 + edgeY * height / 2;
    this.edge = middle + 0.15 + random.nextDouble() * 0.2;
    this.softness = 0.1 + random.nextDouble() * 0.15;
    this.shadow = shadow;
    this.warmth = 0.9 + random.nextDouble() * 0.08;
  }

  /** The color of a place in this light, of which a shadow in between leaves a part. */
  int on(int color, double left, int x, int y) {
    double light = (0.93 + slopeX * x + slopeY * y) * left;
    double reach = (edgeX * x + edgeY * y - edge) / softness + 0.5;
    double soft = reach <= 0 ? 0 : reach >= 1 ? 1 : reach * reach * (3 - 2 * reach);
    light *= 1 - shadow * soft;
    return Grain.clamp((int) ((color >> 16 & 255) * light)) << 16
        | Grain.clamp((int) ((color >> 8 & 255) * light * (0.5 + warmth / 2))) << 8
        | Grain.clamp((int) ((color & 255) * light * warmth));
  }
}

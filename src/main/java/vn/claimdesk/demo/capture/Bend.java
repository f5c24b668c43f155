package vn.claimdesk.demo.capture;

import java.util.Random;

/**
 * How a sheet fails to lie flat: a curl across its width and the crease of a fold across its
 * height.
 *
 * @param curl how far rows rise in the middle of the sheet, share of its height
 * @param skewed where along the width the curl is strongest, 0 to 1
 * @param crease where the fold is, share of the height; outside 0 to 1 where there is none
 * @param fold how much darker the half above the crease is, 0 to 1
 */
record Bend(double curl, double skewed, double crease, double fold) {

  static final Bend FLAT = new Bend(0, 0.5, -1, 0);

  static Bend of(Random random) {
    double curl = random.nextDouble() < 0.5 ? 0 : (random.nextDouble() - 0.5) * 0.024;
    boolean folded = random.nextDouble() < 0.35;
    return new Bend(
        curl,
        0.3 + 0.4 * random.nextDouble(),
        folded ? 0.3 + 0.4 * random.nextDouble() : -1,
        folded ? 0.02 + 0.08 * random.nextDouble() : 0);
  }

  /** How far down the sheet what is seen at a place really is, share of the height. */
  double lower(double u) {
    double from = u - skewed;
    double reach = Math.max(skewed, 1 - skewed);
    return curl == 0 ? 0 : curl * (1 - from * from / (reach * reach));
  }

  /** The light that a place returns; 1 where the sheet lies flat. */
  double light(double u, double v) {
    double slope = curl * 8 * (u - skewed);
    double light = 1 + slope;
    if (crease > 0) {
      double from = Math.abs(v - crease);
      light *= v < crease ? 1 - fold : 1;
      light *= from < 0.0015 ? 0.86 : from < 0.01 ? 0.97 : 1;
    }
    return light;
  }
}

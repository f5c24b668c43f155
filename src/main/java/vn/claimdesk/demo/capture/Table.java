package vn.claimdesk.demo.capture;

/** The table tops that sheets lie on. */
final class Table {

  private static final int[][] TOPS = {{122, 84, 52}, {74, 66, 62}, {158, 128, 92}, {64, 78, 92}};

  static final int COUNT = TOPS.length;

  private Table() {}

  static int color(int top, int x, int y, double shade) {
    double grain =
        10 * Math.sin(y * 0.035 + 2.2 * Math.sin(x * 0.0042))
            + 5 * Math.sin(y * 0.21 + 1.3 * Math.sin(x * 0.011));
    int[] base = TOPS[top];
    int color = 0;
    for (int channel : base) {
      color = color << 8 | Grain.clamp((int) ((channel + grain) * shade));
    }
    return color;
  }
}

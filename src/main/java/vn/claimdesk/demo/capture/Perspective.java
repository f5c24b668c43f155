package vn.claimdesk.demo.capture;

/** A projective map of the plane, found from four pairs of corners. */
final class Perspective {

  private final double[] h;

  private Perspective(double[] h) {
    this.h = h;
  }

  /**
   * The map that takes each corner of {@code from} to the one of {@code to}.
   *
   * @param from four points, x and y in turn
   * @param to likewise
   */
  static Perspective between(double[] from, double[] to) {
    double[][] rows = new double[8][];
    for (int i = 0; i < 4; i++) {
      double x = from[2 * i];
      double y = from[2 * i + 1];
      double u = to[2 * i];
      double v = to[2 * i + 1];
      rows[2 * i] = new double[] {x, y, 1, 0, 0, 0, -x * u, -y * u, u};
      rows[2 * i + 1] = new double[] {0, 0, 0, x, y, 1, -x * v, -y * v, v};
    }
    return new Perspective(solve(rows));
  }

  private static double[] solve(double[][] rows) {
    int n = rows.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(rows[row][column]) > Math.abs(rows[pivot][column])) {
          pivot = row;
        }
      }
      double[] swap = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swap;
      for (int row = 0; row < n; row++) {
        if (row != column) {
          double factor = rows[row][column] / rows[column][column];
          for (int k = column; k <= n; k++) {
            rows[row][k] -= factor * rows[column][k];
          }
        }
      }
    }
    double[] solution = new double[n];
    for (int i = 0; i < n; i++) {
      solution[i] = rows[i][n] / rows[i][i];
    }
    return solution;
  }

  double x(double px, double py) {
    return (h[0] * px + h[1] * py + h[2]) / (h[6] * px + h[7] * py + 1);
  }

  double y(double px, double py) {
    return (h[3] * px + h[4] * py + h[5]) / (h[6] * px + h[7] * py + 1);
  }
}

package vn.claimdesk.recognition.embedded.page;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Four corners in pixels, clockwise from the one nearest to the top left.
 *
 * @param x of the corners
 * @param y of the corners, downwards
 */
record Quad(double[] x, double[] y) {

  private static final double A4 = Math.sqrt(2);
  private static final double CARD = 85.6 / 53.98;
  private static final double NEARLY = 0.09;
  private static final double CARD_AT_AN_ANGLE = 1.17;
  private static final double INWARDS = 0.12;
  private static final double USUAL_FOCAL_LENGTH = 0.85;

  /** Orders any four corners. */
  static Quad of(double[] x, double[] y) {
    double middleX = Arrays.stream(x).average().orElse(0);
    double middleY = Arrays.stream(y).average().orElse(0);
    Integer[] order = {0, 1, 2, 3};
    Arrays.sort(order, Comparator.comparingDouble(i -> Math.atan2(y[i] - middleY, x[i] - middleX)));
    int first = 0;
    for (int i = 1; i < 4; i++) {
      if (x[order[i]] + y[order[i]] < x[order[first]] + y[order[first]]) {
        first = i;
      }
    }
    double[] sortedX = new double[4];
    double[] sortedY = new double[4];
    for (int i = 0; i < 4; i++) {
      sortedX[i] = x[order[(first + i) % 4]];
      sortedY[i] = y[order[(first + i) % 4]];
    }
    return new Quad(sortedX, sortedY);
  }

  Quad scaled(double factor) {
    return new Quad(
        Arrays.stream(x).map(value -> value * factor).toArray(),
        Arrays.stream(y).map(value -> value * factor).toArray());
  }

  double area() {
    double twice = 0;
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      twice += x[i] * y[next] - x[next] * y[i];
    }
    return Math.abs(twice) / 2;
  }

  /** Length of the side that starts at a corner: 0 top, 1 right, 2 bottom, 3 left. */
  double side(int corner) {
    int next = (corner + 1) % 4;
    return Math.hypot(x[next] - x[corner], y[next] - y[corner]);
  }

  double middleX() {
    return Arrays.stream(x).sum() / 4;
  }

  double middleY() {
    return Arrays.stream(y).sum() / 4;
  }

  /** Whether it may be a sheet seen from above at an angle: convex, corners not too pointed. */
  boolean plausible() {
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      int last = (i + 3) % 4;
      double toNext = Math.atan2(y[next] - y[i], x[next] - x[i]);
      double toLast = Math.atan2(y[last] - y[i], x[last] - x[i]);
      double corner = Math.toDegrees(toLast - toNext);
      corner = corner < 0 ? corner + 360 : corner;
      if (corner < 50 || corner > 130) {
        return false;
      }
    }
    double wide = Math.max(side(0), side(2)) / Math.max(1, Math.min(side(0), side(2)));
    double high = Math.max(side(1), side(3)) / Math.max(1, Math.min(side(1), side(3)));
    return wide < 2 && high < 2 && side(0) > 0.12 * side(1) && side(1) > 0.12 * side(0);
  }

  /** Whether its sides are to each other about as a card's, lying or standing. */
  boolean proportionedLikeCard() {
    double sides = (side(0) + side(2)) / Math.max(1, side(1) + side(3));
    double proportion = Math.max(sides, 1 / Math.max(1e-6, sides));
    return proportion < CARD * CARD_AT_AN_ANGLE && proportion > CARD / CARD_AT_AN_ANGLE;
  }

  /** Whether it covers more of the other, or the other of it, than an edge. */
  boolean meets(Quad other) {
    return coversPartOf(other) || other.coversPartOf(this);
  }

  private boolean coversPartOf(Quad other) {
    double middleX = other.middleX();
    double middleY = other.middleY();
    boolean covers = contains(middleX, middleY);
    for (int i = 0; i < 4; i++) {
      covers |=
          contains(
              other.x[i] + INWARDS * (middleX - other.x[i]),
              other.y[i] + INWARDS * (middleY - other.y[i]));
    }
    return covers;
  }

  boolean contains(double pointX, double pointY) {
    for (int i = 0; i < 4; i++) {
      int next = (i + 1) % 4;
      double cross = (x[next] - x[i]) * (pointY - y[i]) - (y[next] - y[i]) * (pointX - x[i]);
      if (cross < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Width by height of the paper itself, told from how its sides converge (Zhang and He,
   * "Whiteboard scanning"), taken for A4 or a card where it is nearly that.
   *
   * @param width of the picture, likewise {@code height}
   */
  double aspect(double width, double height) {
    double[] topLeft = {x[0] - width / 2, y[0] - height / 2, 1};
    double[] topRight = {x[1] - width / 2, y[1] - height / 2, 1};
    double[] bottomRight = {x[2] - width / 2, y[2] - height / 2, 1};
    double[] bottomLeft = {x[3] - width / 2, y[3] - height / 2, 1};
    double[] diagonal = cross(topLeft, bottomRight);
    double k2 = dot(diagonal, bottomLeft) / dot(cross(topRight, bottomRight), bottomLeft);
    double k3 = dot(diagonal, topRight) / dot(cross(bottomLeft, bottomRight), topRight);
    double[] across = less(topRight, k2, topLeft);
    double[] down = less(bottomLeft, k3, topLeft);
    double longest = Math.max(width, height);
    double focal = -(across[0] * down[0] + across[1] * down[1]) / (across[2] * down[2]);
    boolean known = focal > 0.25 * longest * longest && focal < 4 * longest * longest;
    double square = known ? focal : Math.pow(USUAL_FOCAL_LENGTH * longest, 2);
    double aspect = Math.sqrt(length(across, square) / length(down, square));
    return snapped(Double.isFinite(aspect) && aspect > 0 ? aspect : side(0) / side(1));
  }

  private static double snapped(double aspect) {
    for (double known : new double[] {A4, 1 / A4, CARD, 1 / CARD}) {
      if (Math.abs(aspect / known - 1) < NEARLY && Math.abs(aspect - known) <= nearest(aspect)) {
        return known;
      }
    }
    return aspect;
  }

  private static double nearest(double aspect) {
    return Arrays.stream(new double[] {A4, 1 / A4, CARD, 1 / CARD})
        .map(known -> Math.abs(aspect - known))
        .min()
        .orElse(0);
  }

  private static double length(double[] direction, double focalSquare) {
    return (direction[0] * direction[0] + direction[1] * direction[1]) / focalSquare
        + direction[2] * direction[2];
  }

  private static double[] less(double[] point, double times, double[] other) {
    return new double[] {
      times * point[0] - other[0], times * point[1] - other[1], times * point[2] - other[2]
    };
  }

  private static double dot(double[] one, double[] other) {
    return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
  }

  private static double[] cross(double[] one, double[] other) {
    return new double[] {
      one[1] * other[2] - one[2] * other[1],
      one[2] * other[0] - one[0] * other[2],
      one[0] * other[1] - one[1] * other[0]
    };
  }
}

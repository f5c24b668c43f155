package vn.claimdesk.recognition.embedded.page;

import java.util.Arrays;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;

/**
 * The colors on both sides of a sheet's edges. Printed frames on a page have the same paper inside
 * and outside; the edge of a sheet has the table outside.
 */
final class Surroundings {

  private static final int SAMPLES = 48;
  private static final double NEAR = 5;
  private static final double FAR = 9;
  private static final double DIFFERENT = 11;
  private static final double HARDLY_DIFFERENT = 5;
  private static final double OTHER_GROUND = 30;
  private static final double AT_THE_BORDER = 8;
  private static final double EVEN = 0.8;
  private static final double SEARCH = 9;

  private final byte[] lab;
  private final int width;
  private final int height;

  Surroundings(Mat bgr) {
    Mat converted = new Mat();
    opencv_imgproc.cvtColor(bgr, converted, opencv_imgproc.COLOR_BGR2Lab);
    width = converted.cols();
    height = converted.rows();
    lab = new byte[width * height * 3];
    converted.data().get(lab);
  }

  /**
   * From 0 to 1: the part of the outline that has another color outside than inside. 0 where a side
   * has none. The picture's own border counts half.
   */
  double support(Quad quad) {
    return support(quad, DIFFERENT);
  }

  /** Likewise, but content with edges that hardly show. */
  double paleSupport(Quad quad) {
    return support(quad, HARDLY_DIFFERENT);
  }

  private double support(Quad quad, double different) {
    double sum = 0;
    int borders = 0;
    for (int side = 0; side < 4; side++) {
      if (atBorder(quad, side)) {
        borders++;
        sum += 0.5;
        continue;
      }
      double support = support(quad, side, different);
      if (support < 0.45) {
        return 0;
      }
      sum += support;
    }
    return borders >= 3 ? 0 : sum / 4;
  }

  /** Whether a clearly different ground, such as a table, surrounds the sheet. */
  boolean standsOut(Quad quad) {
    int different = 0;
    int looked = 0;
    for (int side = 0; side < 4; side++) {
      for (int sample = 1; !atBorder(quad, side) && sample <= SAMPLES; sample++) {
        looked++;
        double[] at = at(quad, side, (double) sample / (SAMPLES + 1));
        if (distance(at, -2 * FAR, 2 * FAR) > OTHER_GROUND) {
          different++;
        }
      }
    }
    return different >= 0.8 * looked;
  }

  /**
   * Whether what lies along the inside of the outline is of one color, as a sheet's margins are and
   * a patterned cloth is not.
   */
  boolean paperInside(Quad quad) {
    int even = 0;
    int looked = 0;
    double[] margins = new double[2 * 4];
    for (int side = 0; side < 4; side++) {
      double[] last = null;
      for (int sample = 1; sample <= SAMPLES; sample++) {
        double[] at = at(quad, side, (double) sample / (SAMPLES + 1));
        double[] color = color(at[0] + FAR * at[2], at[1] + FAR * at[3]);
        if (last != null) {
          looked++;
          even += distance(color, last) < DIFFERENT ? 1 : 0;
        }
        margins[2 * side] += color[1] / SAMPLES;
        margins[2 * side + 1] += color[2] / SAMPLES;
        last = color;
      }
    }
    boolean alike = true;
    for (int side = 1; side < 4; side++) {
      alike &=
          Math.hypot(margins[2 * side] - margins[0], margins[2 * side + 1] - margins[1])
              < 2 * DIFFERENT;
    }
    return alike && even >= EVEN * looked;
  }

  private static double distance(double[] one, double[] other) {
    return Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]);
  }

  /** The outline moved to where the color changes most, side by side. */
  Quad refined(Quad quad) {
    double[][] lines = new double[4][];
    for (int side = 0; side < 4; side++) {
      lines[side] = atBorder(quad, side) ? line(quad, side) : fitted(quad, side);
    }
    double[] x = new double[4];
    double[] y = new double[4];
    for (int corner = 0; corner < 4; corner++) {
      double[] one = lines[(corner + 3) % 4];
      double[] other = lines[corner];
      double determinant = one[0] * other[1] - other[0] * one[1];
      if (Math.abs(determinant) < 1e-6) {
        return quad;
      }
      x[corner] = (one[2] * other[1] - other[2] * one[1]) / determinant;
      y[corner] = (one[0] * other[2] - other[0] * one[2]) / determinant;
      if (Math.hypot(x[corner] - quad.x()[corner], y[corner] - quad.y()[corner]) > 4 * SEARCH) {
        return quad;
      }
    }
    return new Quad(x, y);
  }

  private boolean atBorder(Quad quad, int side) {
    int next = (side + 1) % 4;
    return nearBorder(quad.x()[side], quad.y()[side], quad.x()[next], quad.y()[next]);
  }

  private boolean nearBorder(double x1, double y1, double x2, double y2) {
    return Math.max(x1, x2) < AT_THE_BORDER
        || Math.max(y1, y2) < AT_THE_BORDER
        || Math.min(x1, x2) > width - AT_THE_BORDER
        || Math.min(y1, y2) > height - AT_THE_BORDER;
  }

  private double support(Quad quad, int side, double difference) {
    int different = 0;
    for (int sample = 1; sample <= SAMPLES; sample++) {
      double[] at = at(quad, side, (double) sample / (SAMPLES + 1));
      if (distance(at, -NEAR, NEAR) > difference && distance(at, -FAR, FAR) > difference) {
        different++;
      }
    }
    return (double) different / SAMPLES;
  }

  /** A point on a side and the direction that leads inside: x, y, dx, dy. */
  private static double[] at(Quad quad, int side, double part) {
    int next = (side + 1) % 4;
    double alongX = quad.x()[next] - quad.x()[side];
    double alongY = quad.y()[next] - quad.y()[side];
    double length = Math.max(1e-6, Math.hypot(alongX, alongY));
    return new double[] {
      quad.x()[side] + part * alongX,
      quad.y()[side] + part * alongY,
      -alongY / length,
      alongX / length
    };
  }

  private double distance(double[] at, double outside, double inside) {
    double[] one = color(at[0] + outside * at[2], at[1] + outside * at[3]);
    double[] other = color(at[0] + inside * at[2], at[1] + inside * at[3]);
    return distance(one, other);
  }

  private double[] color(double x, double y) {
    double[] color = new double[3];
    int count = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int column = (int) Math.max(0, Math.min(width - 1, Math.round(x) + dx));
        int row = (int) Math.max(0, Math.min(height - 1, Math.round(y) + dy));
        int at = (row * width + column) * 3;
        color[0] += (lab[at] & 0xff) * 0.6;
        color[1] += lab[at + 1] & 0xff;
        color[2] += lab[at + 2] & 0xff;
        count++;
      }
    }
    for (int i = 0; i < 3; i++) {
      color[i] /= count;
    }
    return color;
  }

  /** a x + b y = c through the corners. */
  private static double[] line(Quad quad, int side) {
    double[] at = at(quad, side, 0);
    return new double[] {at[2], at[3], at[2] * at[0] + at[3] * at[1]};
  }

  private double[] fitted(Quad quad, int side) {
    double[] offsets = new double[SAMPLES];
    double[] parts = new double[SAMPLES];
    int found = 0;
    for (int sample = 1; sample <= SAMPLES; sample++) {
      double part = 0.06 + 0.88 * sample / (SAMPLES + 1);
      double[] at = at(quad, side, part);
      double most = 2 * DIFFERENT / 3;
      double offset = Double.NaN;
      for (double shift = -SEARCH; shift <= SEARCH; shift += 0.5) {
        double change = distance(at, shift - 2, shift + 2);
        if (change > most) {
          most = change;
          offset = shift;
        }
      }
      if (!Double.isNaN(offset)) {
        offsets[found] = offset;
        parts[found++] = part;
      }
    }
    if (found < SAMPLES / 3) {
      return line(quad, side);
    }
    return through(quad, side, Arrays.copyOf(parts, found), Arrays.copyOf(offsets, found));
  }

  /** The line through most of the offsets: the middle of the slopes between far-apart samples. */
  private static double[] through(Quad quad, int side, double[] parts, double[] offsets) {
    int half = parts.length / 2;
    double[] slopes = new double[half];
    for (int i = 0; i < half; i++) {
      slopes[i] = (offsets[i + half] - offsets[i]) / (parts[i + half] - parts[i]);
    }
    double slope = middle(slopes);
    double[] starts = new double[parts.length];
    for (int i = 0; i < parts.length; i++) {
      starts[i] = offsets[i] - slope * parts[i];
    }
    double start = middle(starts);
    double[] first = at(quad, side, 0);
    double[] last = at(quad, side, 1);
    double x1 = first[0] + start * first[2];
    double y1 = first[1] + start * first[3];
    double x2 = last[0] + (start + slope) * last[2];
    double y2 = last[1] + (start + slope) * last[3];
    double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
    double a = -(y2 - y1) / length;
    double b = (x2 - x1) / length;
    return new double[] {a, b, a * x1 + b * y1};
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

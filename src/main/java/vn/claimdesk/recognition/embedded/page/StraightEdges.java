package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar4i;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_imgproc.Vec4iVector;

/**
 * Guesses at sheets by four long straight edges, for those that touch or overlap other papers and
 * so have no outline of their own. Many guesses are wrong: the colors at their sides decide.
 */
final class StraightEdges {

  private static final double SHORTEST = 0.1;
  private static final double GAP = 0.02;
  private static final int FAINT = 8;
  private static final int CLEAR = 20;
  private static final double SAME_DIRECTION = Math.toRadians(2.5);
  private static final double SAME_PLACE = 6;
  private static final int MOST_LINES = 12;
  private static final int MOST_LINES_OF_CARDS = 22;
  private static final int MOST = 10;
  private static final int MOST_ALIKE = 2;
  private static final double SMALLEST = 0.15;
  private static final double SMALLEST_CARD = 0.025;
  private static final double LARGEST_CARD = 0.45;
  private static final double BEYOND = 0.03;
  private static final int SAMPLES = 32;
  private static final double SEEN = 0.5;

  /** a x + b y = c with its direction as an angle, and how much of it is seen in pixels. */
  private record Line(double a, double b, double c, double angle, double length) {

    static Line through(double x1, double y1, double x2, double y2) {
      double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
      double a = -(y2 - y1) / length;
      double b = (x2 - x1) / length;
      return new Line(a, b, a * x1 + b * y1, Math.atan2(y2 - y1, x2 - x1), length);
    }

    boolean near(double x, double y, double direction) {
      double turn = Math.abs(Math.IEEEremainder(direction - angle, Math.PI));
      return turn < SAME_DIRECTION && Math.abs(a * x + b * y - c) < SAME_PLACE;
    }

    Line longer(double by) {
      return new Line(a, b, c, angle, length + by);
    }
  }

  /**
   * Four corners.
   *
   * @param seen the part of the least visible side that has an edge
   */
  record Guess(Quad quad, double seen, double score) {}

  private final int width;
  private final int height;
  private final boolean cards;
  private final byte[] edges;
  private final List<Line> level = new ArrayList<>();
  private final List<Line> upright = new ArrayList<>();

  private StraightEdges(Mat small, boolean cards) {
    width = small.cols();
    height = small.rows();
    this.cards = cards;
    Mat found = edges(small, cards ? FAINT : CLEAR);
    collect(found);
    Mat wide = new Mat();
    opencv_imgproc.dilate(
        found,
        wide,
        opencv_imgproc.getStructuringElement(opencv_imgproc.MORPH_RECT, new Size(5, 5)));
    edges = new byte[width * height];
    wide.data().get(edges);
  }

  /** Guesses at one sheet, the best seen first. */
  static List<Guess> ofSheet(Mat small) {
    return new StraightEdges(small, false).guesses();
  }

  /** Guesses at cards, whose edges may hardly show on pale ground, the best seen first. */
  static List<Guess> ofCards(Mat small) {
    return new StraightEdges(small, true).guesses();
  }

  private static Mat edges(Mat small, int weakest) {
    Mat blurred = new Mat();
    opencv_imgproc.medianBlur(small, blurred, 5);
    Mat gray = Pixels.gray(blurred);
    Mat saturation = Pixels.saturation(blurred);
    Mat edges = new Mat();
    opencv_imgproc.Canny(gray, edges, weakest, 3 * weakest);
    Mat colored = new Mat();
    opencv_imgproc.Canny(saturation, colored, 40, 100);
    opencv_core.max(edges, colored, edges);
    return edges;
  }

  private void collect(Mat edges) {
    double side = Math.min(width, height);
    List<double[]> found = new ArrayList<>();
    try (Vec4iVector segments = new Vec4iVector()) {
      opencv_imgproc.HoughLinesP(
          edges, segments, 1, Math.PI / 360, 50, SHORTEST * side, GAP * side);
      for (long i = 0; i < segments.size(); i++) {
        Scalar4i ends = segments.get(i);
        found.add(new double[] {ends.get(0), ends.get(1), ends.get(2), ends.get(3)});
      }
    }
    found.sort(Comparator.comparingDouble(s -> -Math.hypot(s[2] - s[0], s[3] - s[1])));
    for (double[] s : found) {
      boolean lies = Math.abs(s[3] - s[1]) < Math.abs(s[2] - s[0]);
      add(lies ? level : upright, s);
    }
    keepLongest(level, Line.through(0, 0, width, 0), Line.through(0, height, width, height));
    keepLongest(upright, Line.through(0, 0, 0, height), Line.through(width, 0, width, height));
  }

  private static void add(List<Line> lines, double[] s) {
    Line line = Line.through(s[0], s[1], s[2], s[3]);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).near((s[0] + s[2]) / 2, (s[1] + s[3]) / 2, line.angle())) {
        lines.set(i, lines.get(i).longer(line.length()));
        return;
      }
    }
    lines.add(line);
  }

  private void keepLongest(List<Line> lines, Line... borders) {
    int most = cards ? MOST_LINES_OF_CARDS : MOST_LINES;
    lines.sort(Comparator.comparingDouble(line -> -line.length()));
    if (lines.size() > most) {
      lines.subList(most, lines.size()).clear();
    }
    if (!cards) {
      lines.addAll(List.of(borders));
    }
  }

  private List<Guess> guesses() {
    List<Guess> guesses = new ArrayList<>();
    for (int top = 0; top < level.size(); top++) {
      for (int bottom = top + 1; bottom < level.size(); bottom++) {
        for (int left = 0; left < upright.size(); left++) {
          for (int right = left + 1; right < upright.size(); right++) {
            guess(
                level.get(top), level.get(bottom), upright.get(left), upright.get(right), guesses);
          }
        }
      }
    }
    guesses.sort(Comparator.comparingDouble(Guess::score).reversed());
    List<Guess> best = new ArrayList<>();
    for (Guess guess : guesses) {
      long alike = best.stream().filter(other -> other.quad().meets(guess.quad())).count();
      if (best.size() < MOST && (!cards || alike < MOST_ALIKE)) {
        best.add(guess);
      }
    }
    return best;
  }

  private void guess(Line one, Line other, Line left, Line right, List<Guess> guesses) {
    double[] x = new double[4];
    double[] y = new double[4];
    Line[][] corners = {{one, left}, {one, right}, {other, right}, {other, left}};
    for (int i = 0; i < 4; i++) {
      Line p = corners[i][0];
      Line q = corners[i][1];
      double determinant = p.a * q.b - q.a * p.b;
      if (Math.abs(determinant) < 0.3) {
        return;
      }
      x[i] = (p.c * q.b - q.c * p.b) / determinant;
      y[i] = (p.a * q.c - q.a * p.c) / determinant;
      if (x[i] < -BEYOND * width
          || x[i] > (1 + BEYOND) * width
          || y[i] < -BEYOND * height
          || y[i] > (1 + BEYOND) * height) {
        return;
      }
    }
    Quad quad = Quad.of(x, y);
    double part = quad.area() / ((double) width * height);
    if (part < (cards ? SMALLEST_CARD : SMALLEST) || !quad.plausible()) {
      return;
    }
    if (cards && (part > LARGEST_CARD || !quad.proportionedLikeCard())) {
      return;
    }
    double[] seen = seen(quad);
    if (seen[0] >= SEEN) {
      guesses.add(new Guess(quad, seen[0], seen[1] * Math.sqrt(part)));
    }
  }

  /** The part that has an edge: of the side that has least, and of all four. */
  private double[] seen(Quad quad) {
    double least = 1;
    double sum = 0;
    for (int side = 0; side < 4; side++) {
      int next = (side + 1) % 4;
      double seen = 0;
      for (int sample = 0; sample < SAMPLES; sample++) {
        double part = (sample + 0.5) / SAMPLES;
        int x = (int) (quad.x()[side] + part * (quad.x()[next] - quad.x()[side]));
        int y = (int) (quad.y()[side] + part * (quad.y()[next] - quad.y()[side]));
        boolean border = x < 3 || y < 3 || x >= width - 3 || y >= height - 3;
        seen += border ? SEEN : edges[y * width + x] != 0 ? 1 : 0;
      }
      least = Math.min(least, seen / SAMPLES);
      sum += seen / SAMPLES;
    }
    return new double[] {least, sum / 4};
  }
}

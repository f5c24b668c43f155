package vn.claimdesk.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Fits a logistic regression by Newton's method with a ridge, which keeps rare features small. */
final class LogisticFit {

  /** What speaks for and against a value, and whether it is right. */
  record Sample(Map<String, Double> features, boolean right) {}

  private static final double RIDGE = 2;
  private static final int STEPS = 30;
  private static final double ENOUGH = 1e-6;

  private LogisticFit() {}

  static Map<String, Double> fit(List<Sample> samples) {
    List<String> names =
        new ArrayList<>(
            samples.stream()
                .flatMap(sample -> sample.features().keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    double[][] x = new double[samples.size()][names.size()];
    for (int i = 0; i < x.length; i++) {
      for (int k = 0; k < names.size(); k++) {
        x[i][k] = samples.get(i).features().getOrDefault(names.get(k), 0.0);
      }
    }
    double[] weights = new double[names.size()];
    int intercept = names.indexOf("one");
    int steps = 0;
    while (steps++ < STEPS && step(samples, x, weights, intercept) > ENOUGH) {}
    Map<String, Double> fitted = new LinkedHashMap<>();
    for (int k = 0; k < weights.length; k++) {
      fitted.put(names.get(k), weights[k]);
    }
    return fitted;
  }

  /** Takes a step and says by how much what is minimized went down. */
  private static double step(List<Sample> samples, double[][] x, double[] weights, int intercept) {
    int n = weights.length;
    double[][] curvature = new double[n][n + 1];
    for (int k = 0; k < n; k++) {
      double ridge = k == intercept ? 1e-6 : RIDGE;
      curvature[k][k] += ridge;
      curvature[k][n] -= ridge * weights[k];
    }
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int k = 0; k < n; k++) {
        sum += weights[k] * x[i][k];
      }
      double p = 1 / (1 + Math.exp(-sum));
      double w = p * (1 - p);
      double error = (samples.get(i).right() ? 1 : 0) - p;
      double[] row = x[i];
      int[] present = IntStream.range(0, n).filter(k -> row[k] != 0).toArray();
      for (int k : present) {
        curvature[k][n] += error * row[k];
        for (int l : present) {
          curvature[k][l] += w * row[k] * row[l];
        }
      }
    }
    double[] change = solve(curvature);
    double before = loss(samples, x, weights, intercept);
    double part = 1;
    double[] moved = moved(weights, change, part);
    while (part > 1e-3 && loss(samples, x, moved, intercept) > before) {
      part /= 2;
      moved = moved(weights, change, part);
    }
    System.arraycopy(moved, 0, weights, 0, n);
    return before - loss(samples, x, weights, intercept);
  }

  private static double[] moved(double[] weights, double[] change, double part) {
    double[] moved = weights.clone();
    for (int k = 0; k < moved.length; k++) {
      moved[k] += part * change[k];
    }
    return moved;
  }

  /** What is minimized: logarithmic loss and ridge. */
  private static double loss(List<Sample> samples, double[][] x, double[] weights, int intercept) {
    double loss = 0;
    for (int k = 0; k < weights.length; k++) {
      loss += k == intercept ? 0 : RIDGE / 2 * weights[k] * weights[k];
    }
    for (int i = 0; i < x.length; i++) {
      double sum = 0;
      for (int k = 0; k < weights.length; k++) {
        sum += weights[k] * x[i][k];
      }
      loss += Math.log1p(Math.exp(samples.get(i).right() ? -sum : sum));
    }
    return loss;
  }

  /** Solves a system of linear equations, the right side in the last column. */
  private static double[] solve(double[][] rows) {
    int n = rows.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int i = k + 1; i < n; i++) {
        pivot = Math.abs(rows[i][k]) > Math.abs(rows[pivot][k]) ? i : pivot;
      }
      double[] swap = rows[k];
      rows[k] = rows[pivot];
      rows[pivot] = swap;
      for (int i = 0; i < n; i++) {
        if (i != k) {
          double factor = rows[i][k] / rows[k][k];
          for (int j = k; j <= n; j++) {
            rows[i][j] -= factor * rows[k][j];
          }
        }
      }
    }
    double[] solution = new double[n];
    for (int k = 0; k < n; k++) {
      solution[k] = rows[k][n] / rows[k][k];
    }
    return solution;
  }
}

package vn.claimdesk.accuracy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How far confidences can be trusted: the expected calibration error over ten bins, and the share
 * of all values that may go through without a human while at most one in a hundred of them is
 * wrong.
 */
record Reliability(double calibrationError, double clearable, double threshold, List<Bin> bins) {

  /** Values with about the same confidence. */
  record Bin(double confidence, double right, int count) {}

  private static final int BINS = 10;
  private static final double ERROR = 0.01;

  /** A value that was read, with its confidence, and whether it is right. */
  record Outcome(double confidence, boolean right) {}

  static Reliability of(Collection<Finding> findings) {
    List<Outcome> read = new ArrayList<>();
    for (Finding finding : findings) {
      Double confidence = finding.confidence();
      if (confidence != null) {
        read.add(new Outcome(confidence, finding.exact()));
      }
    }
    return of(read, findings.size());
  }

  /** Of values that were read out of so many that are printed. */
  static Reliability of(List<Outcome> read, int printed) {
    List<Bin> bins = new ArrayList<>();
    double error = 0;
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Outcome> in = read.stream().filter(f -> bin(f) == bin).toList();
      if (!in.isEmpty()) {
        double mean = in.stream().mapToDouble(Outcome::confidence).average().orElseThrow();
        double right = (double) in.stream().filter(Outcome::right).count() / in.size();
        bins.add(new Bin(mean, right, in.size()));
        error += Math.abs(mean - right) * in.size() / read.size();
      }
    }
    double threshold = threshold(read);
    long cleared = read.stream().filter(f -> f.confidence() >= threshold).count();
    return new Reliability(error, (double) cleared / Math.max(1, printed), threshold, bins);
  }

  private static int bin(Outcome outcome) {
    return Math.min(BINS - 1, (int) (outcome.confidence() * BINS));
  }

  /** The least confidence from which on at most the allowed part is wrong. */
  private static double threshold(List<Outcome> read) {
    List<Outcome> sorted =
        read.stream().sorted(Comparator.comparing(Outcome::confidence).reversed()).toList();
    double threshold = 2;
    int wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      wrong += sorted.get(i).right() ? 0 : 1;
      boolean last =
          i + 1 == sorted.size() || sorted.get(i + 1).confidence() < sorted.get(i).confidence();
      if (last && wrong <= ERROR * (i + 1)) {
        threshold = sorted.get(i).confidence();
      }
    }
    return threshold;
  }

  @Override
  public String toString() {
    return bins.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "; ECE %4.1f, %5.1f%% clearable (from %.3f)",
            100 * calibrationError,
            100 * clearable,
            threshold);
  }
}

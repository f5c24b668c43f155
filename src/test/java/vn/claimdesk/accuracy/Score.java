package vn.claimdesk.accuracy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How many of some findings are right. */
record Score(int total, int exact, int near, int missing, int trusted, int trustedWrong) {

  /** The confidence from which a value would go through without a human. */
  static final double TRUST = 0.9;

  static Score of(Collection<Finding> findings) {
    List<Finding> sure =
        findings.stream().filter(f -> f.confidence() != null && f.confidence() >= TRUST).toList();
    return new Score(
        findings.size(),
        count(findings, Finding::exact),
        count(findings, Finding::near),
        count(findings, f -> f.actual() == null),
        sure.size(),
        count(sure, f -> !f.exact()));
  }

  private static int count(
      Collection<Finding> findings, java.util.function.Predicate<Finding> predicate) {
    return (int) findings.stream().filter(predicate).count();
  }

  @Override
  public String toString() {
    return total == 0
        ? "      -"
        : String.format(
            Locale.ROOT,
            "%5.1f%% exact %5.1f%% but diacritics %5.1f%% missing  of %4d; sure %5.1f%%, of these wrong %4.1f%%",
            100.0 * exact / total,
            100.0 * near / total,
            100.0 * missing / total,
            total,
            100.0 * trusted / total,
            trusted == 0 ? 0 : 100.0 * trustedWrong / trusted);
  }
}

package vn.claimdesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void findsTheWeightsThatMadeTheSamples() {
    Random random = new Random(5);
    List<LogisticFit.Sample> samples = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextGaussian();
      boolean right = random.nextDouble() < 1 / (1 + Math.exp(-(0.5 + 1.5 * x)));
      samples.add(new LogisticFit.Sample(Map.of("one", 1.0, "x", x), right));
    }

    Map<String, Double> weights = LogisticFit.fit(samples);

    assertThat(weights.get("one")).isCloseTo(0.5, within(0.1));
    assertThat(weights.get("x")).isCloseTo(1.5, within(0.1));
  }

  @Test
  void clearsFromTheLeastConfidenceThatKeepsErrorsRare() {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      findings.add(finding(0.95, true));
    }
    for (int i = 0; i < 10; i++) {
      findings.add(finding(0.55, i < 5));
    }

    Reliability reliability = Reliability.of(findings);

    assertThat(reliability.clearable()).isCloseTo(0.9, within(1e-9));
    assertThat(reliability.threshold()).isEqualTo(0.95);
    assertThat(reliability.calibrationError()).isCloseTo(0.9 * 0.05 + 0.1 * 0.05, within(1e-9));
  }

  private static Finding finding(double confidence, boolean right) {
    PaperCase paper = VariedPapers.of(Quality.XML, Layouts.OWN, 1, 3).findFirst().orElseThrow();
    return new Finding(paper, "invoice", "field", "date", "a", "b", confidence, right, right);
  }
}

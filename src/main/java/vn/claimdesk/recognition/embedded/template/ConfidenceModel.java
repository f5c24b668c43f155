package vn.claimdesk.recognition.embedded.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A logistic regression: the probability that a value is exactly right, from its evidence. The
 * weights are fitted on generated papers, see {@code src/docs/confidence.md}.
 */
public final class ConfidenceModel {

  private final Map<String, Double> weights;

  public ConfidenceModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The fitted one, from {@code recognition/confidence.csv}. */
  static ConfidenceModel fitted() {
    String file = "/recognition/confidence.csv";
    try (InputStream in = ConfidenceModel.class.getResourceAsStream(file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return new ConfidenceModel(
          text.lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split(","))
              .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** 0 to 1. */
  public double probability(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}

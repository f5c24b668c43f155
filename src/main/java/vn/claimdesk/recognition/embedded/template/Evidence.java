package vn.claimdesk.recognition.embedded.template;

import java.util.Map;

/**
 * What speaks for and against a value that was read, by name, as the fitted model knows it. What is
 * so or not is 1 or 0; {@code src/docs/confidence.md} tells what each name means.
 */
public record Evidence(Map<String, Double> features) {

  public Evidence {
    features = Map.copyOf(features);
  }
}

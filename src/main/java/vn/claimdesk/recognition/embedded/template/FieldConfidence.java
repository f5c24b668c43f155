package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;

/**
 * Estimates the probability that a field was read right: the weakest and the usual confidence of
 * its words, how sure its label is, and how well the value agrees with its kind.
 */
public final class FieldConfidence {

  private static final double CEILING = 0.985;

  private FieldConfidence() {}

  /** Of a value that a label of the quality given leads to. */
  static double of(Value value, double labelQuality) {
    double label = 0.7 + 0.3 * Math.min(1, labelQuality);
    double kind = 0.4 + 0.6 * value.agreement();
    return clamp(ofWords(value.tokens()) * label * kind);
  }

  /** Of the words alone, 0 to 1. */
  public static double ofWords(List<Token> tokens) {
    double weakest = 1;
    double logs = 0;
    int count = 0;
    for (Token token : tokens) {
      if (!token.punctuation()) {
        double confidence = Math.min(1, Math.max(0.01, token.confidence()));
        weakest = Math.min(weakest, confidence);
        logs += Math.log(confidence);
        count++;
      }
    }
    return count == 0 ? 0.5 : 0.6 * Math.exp(logs / count) + 0.4 * weakest;
  }

  /** Keeps an estimate within what reading a paper can ever promise, in thousandths. */
  public static double clamp(double estimate) {
    return Math.round(Math.max(0.01, Math.min(CEILING, estimate)) * 1000) / 1000.0;
  }
}

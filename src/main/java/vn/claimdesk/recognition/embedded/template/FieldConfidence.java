package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Token;

/** Estimates the probability that a value was read exactly right. */
public final class FieldConfidence {

  private static final double CEILING = 0.999;

  /**
   * A word read with less than 0.7, as logarithm of the odds: of values with one, a third is wrong.
   */
  private static final double DOUBTFUL_WORD = 0.8;

  /** What a value with such a word has at most, whatever else speaks for it. */
  private static final double DOUBTFUL = 0.88;

  private static final ConfidenceModel MODEL = ConfidenceModel.fitted();

  private FieldConfidence() {}

  /** Of a value with this evidence. */
  static double of(Evidence evidence) {
    double estimate = MODEL.probability(evidence.features());
    boolean doubtful = evidence.features().getOrDefault("weakest", 0.0) < DOUBTFUL_WORD;
    return clamp(doubtful ? Math.min(estimate, DOUBTFUL) : estimate);
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

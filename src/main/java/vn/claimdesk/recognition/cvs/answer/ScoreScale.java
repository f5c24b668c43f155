package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The scale in which an answer gives its scores: 0 to 1, or 0 to 100. Decided once for a whole
 * answer, because a single 1 could be either.
 */
record ScoreScale(double best) {

  private static final double NOISE = 1.01;

  static ScoreScale of(JsonNode answer) {
    return new ScoreScale(highest(answer, false) > NOISE ? 100 : 1);
  }

  /** A probability 0 to 1, or null where the node holds no score of this scale. */
  @Nullable Double probability(JsonNode node) {
    Double score = LooseValue.score(node);
    if (score == null || score > best * NOISE) {
      return null;
    }
    return Math.min(1, score / best);
  }

  private static double highest(JsonNode node, boolean score) {
    double highest = 0;
    if (node.isObject()) {
      for (var property : node.properties()) {
        highest = Math.max(highest, highest(property.getValue(), isScore(property.getKey())));
      }
    } else if (node.isArray()) {
      for (JsonNode element : node) {
        highest = Math.max(highest, highest(element, score));
      }
    } else if (score) {
      Double value = LooseValue.score(node);
      highest = value == null || value > 100 * NOISE ? 0 : value;
    }
    return highest;
  }

  private static boolean isScore(String key) {
    return key.equals("score") || key.equals("confidence") || key.endsWith("_confidence");
  }
}

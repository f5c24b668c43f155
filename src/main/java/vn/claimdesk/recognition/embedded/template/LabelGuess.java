package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Similarity;

/**
 * Tells which known wording a label means that is worded in another way: the one that shares most
 * of its words and pairs of words, of which rare ones count more. Labels of things nobody asks for
 * are among the known ones, so that they are told as what they are.
 */
final class LabelGuess {

  private static final double UNKNOWN = 1.1;
  private static final double GLUE_WEIGHT = 0.25;
  private static final int SHORTEST = 6;
  private static final double MISREAD = 1;
  private static final Set<String> GLUE =
      Set.of(
          "cua", "va", "ve", "hoac", "cac", "da", "duoc", "theo", "khi", "luc", "tai", "ghi", "ro",
          "la", "bi", "the", "of", "and", "or", "at", "s", "by", "for", "in", "to");

  /** A known wording as weights of its words, of unit length. */
  private record Known(Map<String, Double> weights, List<FieldTemplate> fields) {}

  /** Of which fields the label may be, none for other labels, and how alike the wordings are. */
  record Guess(List<FieldTemplate> fields, double likeness) {}

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  /** By the known wordings and the fields that they are labels of. */
  LabelGuess(Map<String, List<FieldTemplate>> wordings) {
    wordings
        .keySet()
        .forEach(text -> features(text).forEach(word -> counts.merge(word, 1, Integer::sum)));
    wordings.forEach((text, fields) -> known.add(new Known(weights(text), fields)));
  }

  /** The closest wording to any of the parts of a label. */
  Optional<Guess> closest(List<String> parts) {
    Guess best = null;
    for (String part : parts) {
      Map<String, Double> weights = weights(spelled(part));
      for (Known wording : known) {
        double likeness = product(weights, wording.weights());
        if (best == null || likeness > best.likeness() + 1e-9) {
          best = new Guess(wording.fields(), likeness);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The part with words that OCR misread spelled as known ones. */
  private String spelled(String part) {
    return words(part).stream().map(this::spelledWord).collect(Collectors.joining(" "));
  }

  private String spelledWord(String word) {
    if (counts.containsKey(word) || word.length() < SHORTEST) {
      return word;
    }
    return counts.keySet().stream()
        .filter(other -> Math.abs(other.length() - word.length()) <= 1)
        .filter(other -> Similarity.distance(word, other, MISREAD) <= MISREAD)
        .findFirst()
        .orElse(word);
  }

  private static double product(Map<String, Double> one, Map<String, Double> other) {
    double sum = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      sum += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
    }
    return sum;
  }

  private Map<String, Double> weights(String text) {
    Map<String, Double> weights = new HashMap<>();
    features(text).forEach(word -> weights.put(word, weight(word)));
    if (weights.isEmpty()) {
      return weights;
    }
    double length =
        Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
    weights.replaceAll((word, weight) -> weight / length);
    return weights;
  }

  private double weight(String word) {
    if (GLUE.contains(word)) {
      return GLUE_WEIGHT;
    }
    Integer count = counts.get(word);
    double rarity = count == null ? UNKNOWN : Math.log(1 + counts.size() / (2.0 * count)) / 3;
    return word.contains(" ") ? rarity / 2 : rarity;
  }

  private static List<String> features(String text) {
    List<String> words =
        Stream.of(text.split("[\\s/,;.&()\\-]+"))
            .map(Folding::letters)
            .filter(w -> !w.isEmpty())
            .toList();
    List<String> features = new ArrayList<>(words);
    for (int i = 1; i < words.size(); i++) {
      features.add(words.get(i - 1) + " " + words.get(i));
    }
    return features.stream().distinct().toList();
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[\\s/,;.&()\\-]+"))
        .map(Folding::letters)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}

package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * What speaks for and against a value that was read.
 *
 * @param words geometric mean of its words' confidences, 0 to 1
 * @param weakest the least of them
 * @param agreement with its kind, check digits and lists, 0 to 1
 * @param label quality of the label that led to it, 0 to 1
 * @param below whether it stands below its label instead of beside it
 * @param page mean confidence of all words on the page: how good the picture is
 */
public record Evidence(
    ValueKind kind,
    double words,
    double weakest,
    double agreement,
    double label,
    boolean below,
    double page,
    int tokens,
    int characters) {

  static Evidence of(ValueKind kind, Value value, double label, boolean below, double page) {
    List<Token> words = value.tokens().stream().filter(token -> !token.punctuation()).toList();
    double logs = 0;
    double weakest = 1;
    for (Token word : words) {
      double confidence = Math.min(1, Math.max(0.01, word.confidence()));
      logs += Math.log(confidence);
      weakest = Math.min(weakest, confidence);
    }
    double mean = words.isEmpty() ? 0.5 : Math.exp(logs / words.size());
    return new Evidence(
        kind,
        mean,
        words.isEmpty() ? 0.5 : weakest,
        value.agreement(),
        Math.min(1, label),
        below,
        page,
        words.size(),
        value.text().length());
  }

  /** By name, as the fitted weights have them; 1 or 0 for what is so or not. */
  public Map<String, Double> features() {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("one", 1.0);
    features.put("words", odds(words));
    features.put("weakest", odds(weakest));
    features.put("weakest." + group(), odds(weakest));
    features.put("agreement", agreement);
    features.put("agrees", agreement > 0.999 ? 1.0 : 0.0);
    features.put("label", label);
    features.put("labelled", label > 0.9 ? 1.0 : 0.0);
    features.put("below", below ? 1.0 : 0.0);
    features.put("page", odds(page));
    features.put("tokens", Math.log(1 + tokens));
    features.put("characters", Math.log(1 + characters));
    features.put("kind." + group(), 1.0);
    return features;
  }

  /** Logarithm of the odds, within what a confidence of words can say. */
  private static double odds(double probability) {
    return Math.log((probability + 0.02) / (1.02 - probability));
  }

  private String group() {
    return switch (kind) {
      case TEXT -> "text";
      case NAME -> "name";
      case ADDRESS -> "address";
      case DATE, YEAR, PERIOD -> "date";
      case MONEY, NUMBER, PERCENT -> "money";
      case EMAIL, URL -> "web";
      case GENDER -> "gender";
      case TAX_CODE -> "taxCode";
      case CODE, ACCOUNT, IDENTITY, PASSPORT, ICD, PHONE -> "code";
    };
  }

  /** Mean confidence of the words on a page that have letters or digits. */
  static double page(List<? extends List<Token>> lines) {
    List<Double> all = new ArrayList<>();
    lines.forEach(
        line ->
            line.stream()
                .filter(token -> token.letters().length() > 1)
                .forEach(token -> all.add(token.confidence())));
    return all.stream().mapToDouble(Double::doubleValue).average().orElse(0.5);
  }
}

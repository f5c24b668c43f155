package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** How well the words of a value were read, and how well they agree with its kind. */
final class WordWitness {

  private WordWitness() {}

  static void tell(Choice choice, Map<String, Double> features) {
    Value value = choice.best().value();
    String group = group(choice.field().kind());
    List<Token> words = value.tokens().stream().filter(token -> !token.punctuation()).toList();
    double weakest = words.stream().mapToDouble(WordWitness::sure).min().orElse(0.5);
    features.put("weakest", odds(weakest));
    features.put("weakest." + group, odds(weakest));
    features.put("agreement", value.agreement());
    features.put("agrees", Witnesses.flag(value.agreement() > 0.999));
    features.put("tokens", Math.log(1 + words.size()));
    features.put("characters", Math.log(1 + value.text().length()));
    features.put("kind." + group, 1.0);
  }

  private static double sure(Token word) {
    return Math.min(1, Math.max(0.01, word.confidence()));
  }

  /** Logarithm of the odds, within what a confidence of words can say. */
  private static double odds(double probability) {
    return Math.log((probability + 0.02) / (1.02 - probability));
  }

  private static String group(ValueKind kind) {
    return switch (kind) {
      case TEXT, DIAGNOSIS -> "text";
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
}

package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Similarity;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** How sure the label of a value is, and how much it tells. */
final class LabelWitness {

  private LabelWitness() {}

  static void tell(Choice choice, Map<String, Double> features) {
    Candidate best = choice.best();
    features.put("label", Math.min(1, best.quality()));
    features.put("labelled", Witnesses.flag(best.quality() > 0.9));
    features.put("from." + best.source().name().toLowerCase(java.util.Locale.ROOT), 1.0);
    LabelHit hit = best.label();
    if (hit == null) {
      return;
    }
    TextLine line = best.line();
    List<Token> tokens = line.tokens().subList(hit.from(), hit.to());
    String letters = letters(tokens);
    features.put("label.quality", hit.quality());
    features.put("label.colon", Witnesses.flag(hit.colon()));
    features.put("label.firm", Witnesses.flag(hit.firm()));
    features.put("label.alike", alike(choice.field(), letters));
    features.put("label.letters", Math.log(1 + letters.length()));
    features.put("label.shared", Math.log(Math.max(1, hit.fields().size())));
    features.put("label.words", (double) words(tokens));
    features.put("label.preceded", Witnesses.flag(line.segmentStart(hit.from()) < hit.from()));
    features.put("label.sure", tokens.stream().mapToDouble(Token::confidence).min().orElse(1));
  }

  /** The longest wording of the field that what is printed is most like. */
  private static double alike(FieldTemplate field, String letters) {
    return field.labels().stream()
        .map(Folding::letters)
        .mapToDouble(wording -> Similarity.of(wording, letters))
        .max()
        .orElse(0);
  }

  private static long words(List<Token> tokens) {
    return tokens.stream().filter(token -> !token.punctuation()).count();
  }

  private static String letters(List<Token> tokens) {
    StringBuilder letters = new StringBuilder();
    tokens.forEach(token -> letters.append(token.letters()));
    return letters.toString();
  }
}

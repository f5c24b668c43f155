package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * How much of a paper's layout the template understands: of the colons that end labels, those whose
 * label is known. Where labels around a value are unknown, the value may run into theirs.
 */
final class LayoutWitness {

  private static final int AROUND = 3;

  private record Colon(int line, boolean known) {}

  private final List<Colon> colons = new ArrayList<>();
  private final double labelled;
  private final double fields;
  private final Set<String> wordings;
  private final Set<String> vocabulary;

  LayoutWitness(PaperTemplate template, PaperLines paper, List<Choice> choices) {
    for (int i = 0; i < paper.size(); i++) {
      colons(paper.line(i), paper.hits(i), i);
    }
    List<String> all =
        Stream.concat(
                template.fields().stream().flatMap(field -> field.labels().stream()),
                template.stops().stream())
            .toList();
    this.wordings = all.stream().map(Folding::letters).collect(Collectors.toSet());
    this.vocabulary =
        all.stream()
            .flatMap(wording -> Stream.of(wording.split("[ /]+")))
            .map(Folding::letters)
            .collect(Collectors.toSet());
    long named = choices.stream().filter(choice -> choice.best().label() != null).count();
    this.labelled = (double) named / Math.max(1, choices.size());
    this.fields = (double) choices.size() / template.fields().size();
  }

  private void colons(TextLine line, List<LabelHit> hits, int index) {
    for (int i = 1; i < line.size(); i++) {
      boolean clock =
          line.token(i - 1).hasDigit() && i + 1 < line.size() && line.token(i + 1).hasDigit();
      if (line.token(i).colon() && !clock) {
        int at = i;
        colons.add(
            new Colon(index, hits.stream().anyMatch(hit -> hit.from() <= at && at < hit.to())));
      }
    }
  }

  void tell(Choice choice, Map<String, Double> features) {
    int index = choice.best().index();
    features.put("layout.known", known(colons));
    features.put(
        "layout.around",
        known(colons.stream().filter(c -> Math.abs(c.line() - index) <= AROUND).toList()));
    features.put(
        "layout.line", known(colons.stream().filter(colon -> colon.line() == index).toList()));
    features.put("layout.colons", Math.log(1 + colons.size()));
    features.put("layout.labelled", labelled);
    features.put("layout.fields", fields);
    List<Token> tokens = choice.best().value().tokens();
    features.put("layout.wording", Witnesses.flag(wording(tokens)));
    features.put("layout.vocabulary", vocabulary(tokens));
  }

  /** Whether the value, or its last two or three words, is a label that the template knows. */
  private boolean wording(List<Token> tokens) {
    List<String> words =
        tokens.stream().map(Token::letters).filter(word -> !word.isEmpty()).toList();
    int size = words.size();
    for (int from = 0; from < size; from++) {
      boolean some = from == 0 || size - from == 2 || size - from == 3;
      if (some && wordings.contains(String.join("", words.subList(from, size)))) {
        return true;
      }
    }
    return false;
  }

  /** The part of the value's words that labels are made of. */
  private double vocabulary(List<Token> tokens) {
    List<Token> words = tokens.stream().filter(token -> token.letters().length() > 1).toList();
    return (double) words.stream().filter(word -> vocabulary.contains(word.letters())).count()
        / Math.max(1, words.size());
  }

  private static double known(List<Colon> some) {
    return (0.5 + some.stream().filter(Colon::known).count()) / (0.5 + some.size());
  }
}

package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.TextLine;

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

  LayoutWitness(PaperTemplate template, PaperLines paper, List<Choice> choices) {
    for (int i = 0; i < paper.size(); i++) {
      colons(paper.line(i), paper.hits(i), i);
    }
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
  }

  private static double known(List<Colon> some) {
    return (0.5 + some.stream().filter(Colon::known).count()) / (0.5 + some.size());
  }
}

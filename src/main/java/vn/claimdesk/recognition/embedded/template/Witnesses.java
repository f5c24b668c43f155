package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks all that can tell whether what was taken for the fields of one paper is right: the words,
 * the labels, the place, the look of the value, the other values, and how much of the paper's
 * layout is understood at all.
 */
final class Witnesses {

  private final PlaceWitness place;
  private final RivalWitness rivals;
  private final LayoutWitness layout;
  private final PrintWitness print;

  Witnesses(PaperTemplate template, PaperLines paper, List<Choice> choices) {
    TokenPlaces places = new TokenPlaces(paper);
    place = new PlaceWitness(paper, places);
    rivals = new RivalWitness(choices);
    layout = new LayoutWitness(template, paper, choices);
    print = new PrintWitness(paper, choices);
  }

  Evidence of(Choice choice) {
    Map<String, Double> features = new TreeMap<>();
    features.put("one", 1.0);
    features.put("field." + choice.field().name(), 1.0);
    WordWitness.tell(choice, features);
    LabelWitness.tell(choice, features);
    place.tell(choice, features);
    ShapeWitness.tell(choice, features);
    rivals.tell(choice, features);
    layout.tell(choice, features);
    print.tell(choice, features);
    return new Evidence(features);
  }

  static double flag(boolean so) {
    return so ? 1 : 0;
  }
}

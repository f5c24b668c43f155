package vn.claimdesk.recognition.embedded.template;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Token;

/** What the other candidates of a field and the values of the other fields say of a value. */
final class RivalWitness {

  private final List<Choice> choices;

  RivalWitness(List<Choice> choices) {
    this.choices = choices;
  }

  void tell(Choice choice, Map<String, Double> features) {
    Candidate best = choice.best();
    String text = best.value().text();
    List<Candidate> rivals =
        choice.all().stream().filter(other -> differs(text, other.value().text())).toList();
    double next = rivals.stream().mapToDouble(Candidate::rank).max().orElse(0);
    features.put("rival", Math.min(1.5, next / Math.max(0.01, best.rank())));
    features.put("rivals", Math.log(1 + rivals.size()));
    features.put("repeated", Witnesses.flag(choice.all().stream().anyMatch(o -> repeats(best, o))));
    features.put("inWords.same", Witnesses.flag(choice.words() == Choice.InWords.SAME));
    features.put("inWords.other", Witnesses.flag(choice.words() == Choice.InWords.OTHER));
    features.put("shared", choices.stream().mapToDouble(o -> shared(choice, o)).max().orElse(0));
    features.put("echoed", Witnesses.flag(choices.stream().anyMatch(o -> echoes(choice, o))));
  }

  private static boolean repeats(Candidate best, Candidate other) {
    return other.index() != best.index()
        && Folding.letters(other.value().text()).equals(Folding.letters(best.value().text()));
  }

  /** The part of the value's tokens that another field has too. */
  private static double shared(Choice choice, Choice other) {
    if (choice == other) {
      return 0;
    }
    Set<Token> theirs = Collections.newSetFromMap(new IdentityHashMap<>());
    theirs.addAll(other.best().value().tokens());
    List<Token> own = choice.best().value().tokens();
    return (double) own.stream().filter(theirs::contains).count() / Math.max(1, own.size());
  }

  /** Whether another field has the same text from another place. */
  private static boolean echoes(Choice choice, Choice other) {
    String text = Folding.letters(choice.best().value().text());
    return choice != other
        && shared(choice, other) == 0
        && text.length() > 3
        && text.equals(Folding.letters(other.best().value().text()));
  }

  private static boolean differs(String one, String other) {
    String left = Folding.letters(one);
    String right = Folding.letters(other);
    return !left.contains(right) && !right.contains(left);
  }
}

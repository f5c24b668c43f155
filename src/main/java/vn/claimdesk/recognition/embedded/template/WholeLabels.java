package vn.claimdesk.recognition.embedded.template;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Takes the words of a cell as one label where as a whole they are those of a known one, in other
 * words or with more behind them.
 */
final class WholeLabels {

  private static final int LONGEST_REST = 3;
  private static final double CERTAIN = 0.9;
  private static final double EXACT = 0.93;
  private static final double LIKE_COLON = 0.62;
  private static final double LIKE_CELL = 0.72;
  private static final double LIKE_ALONE = 0.8;
  private static final Set<String> GOES_ON = Set.of("va", "cua", "khi", "ve", "tai", "");

  private final LabelGuess guess;

  /**
   * @param known wordings with the fields they lead to
   */
  WholeLabels(Map<String, List<FieldTemplate>> known) {
    this.guess = new LabelGuess(known);
  }

  /**
   * Takes the unit as one label where its words as a whole are those of a known one, or where a
   * known one begins it and more of a label follows.
   *
   * @param text of the unit, with what of it stands in the next line
   */
  boolean take(TextLine line, LabelUnit unit, String text, List<LabelHit> hits) {
    List<LabelHit> within =
        hits.stream().filter(hit -> hit.from() < unit.to() && unit.from() < hit.to()).toList();
    LabelHit first = within.isEmpty() ? null : within.get(0);
    boolean begun = first != null && first.from() == unit.from();
    boolean done = begun && first.to() >= unit.end();
    if (done && within.size() == 1 && first.firm() && first.quality() > CERTAIN) {
      return false;
    }
    LabelGuess.Guess best = guess.closest(LabelUnit.parts(text)).orElse(null);
    double least = unit.colon() ? LIKE_COLON : unit.walled() ? LIKE_CELL : LIKE_ALONE;
    boolean valued = begun && !done && valued(line, unit, first);
    List<FieldTemplate> fields;
    double quality;
    boolean known =
        best != null && best.likeness() > EXACT && text.contains("/") && !raised(line, unit);
    if (best != null
        && best.likeness() >= least
        && (known || !valued)
        && !better(line, within, best)) {
      fields = best.fields();
      quality = 0.5 + 0.47 * best.likeness();
    } else if (begun && (!done || within.size() > 1) && !valued && goesOn(line, unit, first)) {
      fields = first.fields();
      quality = first.quality() * LabelFinder.STRANGE;
    } else {
      return false;
    }
    hits.removeAll(within);
    hits.add(new LabelHit(unit.from(), unit.end(), fields, quality, true, unit.colon()));
    hits.sort(Comparator.comparingInt(LabelHit::from));
    return true;
  }

  /** How alike the text and the closest known wording are, 0 to 1. */
  double likeness(String text) {
    return guess.closest(LabelUnit.parts(text)).map(LabelGuess.Guess::likeness).orElse(0.0);
  }

  /** Whether a certain label at the unit's end says more than the guess. */
  private static boolean better(TextLine line, List<LabelHit> within, LabelGuess.Guess best) {
    return !within.isEmpty()
        && Character.isUpperCase(
            line.token(within.get(within.size() - 1).from()).text().codePointAt(0))
        && within.get(within.size() - 1).colon()
        && within.get(within.size() - 1).quality() > CERTAIN
        && (best.fields().isEmpty() || best.likeness() < LIKE_ALONE);
  }

  /** Whether what follows a wording up to the unit's end is its value. */
  private static boolean valued(TextLine line, LabelUnit unit, LabelHit first) {
    if (unit.colon()) {
      return false;
    }
    List<Token> rest = line.tokens().subList(first.to(), unit.to());
    boolean capital = rest.get(0).text().matches("\\p{Lu}.*");
    if (!capital || capitals(line, unit) && GOES_ON.contains(rest.get(0).letters())) {
      return false;
    }
    return !unit.walled()
        || first.fields().stream()
            .anyMatch(field -> field.kind() == ValueKind.GENDER || field.kind() == ValueKind.NAME);
  }

  /** Whether more of a label follows the wording with which the unit begins. */
  private static boolean goesOn(TextLine line, LabelUnit unit, LabelHit first) {
    int rest = unit.to() - first.to();
    if (unit.colon()) {
      return rest > 0
          && line.tokens().subList(first.to(), unit.to()).stream()
              .allMatch(token -> token.punctuation() || token.text().matches("[\\p{Ll}(].*"));
    }
    return unit.walled() && !unit.last()
        || unit.last() && rest <= LONGEST_REST
        || capitals(line, unit) && GOES_ON.contains(line.token(first.to()).letters());
  }

  /** Whether it ends with words in capitals and begins without, as where a name follows. */
  private static boolean raised(TextLine line, LabelUnit unit) {
    return !capitals(line, unit)
        && unit.to() - unit.from() > 2
        && line.token(unit.to() - 1).text().matches("\\p{Lu}{2,}")
        && line.token(unit.to() - 2).text().matches("\\p{Lu}{2,}");
  }

  private static boolean capitals(TextLine line, LabelUnit unit) {
    String text = line.text(unit.from(), unit.to());
    return text.equals(text.toUpperCase(Locale.ROOT));
  }
}

package vn.claimdesk.recognition.embedded.template;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Finds the labels of a template on a line. Where wordings overlap the longer one counts; a wording
 * in the middle of running text is no label unless a colon follows it.
 */
final class LabelFinder {

  private static final int LONGEST_SUFFIX = 7;
  private static final int LONGEST_REST = 3;
  private static final double STRANGE = 0.72;
  private static final double CERTAIN = 0.9;
  private static final double EXACT = 0.93;
  private static final double LIKE_COLON = 0.62;
  private static final double LIKE_CELL = 0.72;
  private static final double LIKE_ALONE = 0.8;
  private static final Set<String> GOES_ON = Set.of("va", "cua", "khi", "ve", "tai", "");
  private static final Set<String> CONNECTING =
      Set.of("của", "cua", "tại", "tai", "cho", "và", "về");
  private static final String NUMBERING =
      "[(\\[]?(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zA-ZđĐ]|[IVX]{1,4})[.)\\]/]+";

  private record Wording(Phrase phrase, List<FieldTemplate> fields) {}

  private record Found(Wording wording, Phrase.Hit hit) {

    double weight() {
      double sure = hit.similarity() * hit.similarity();
      return wording.phrase().letters().length() * sure * sure;
    }

    boolean overlaps(Found other) {
      return hit.from() < other.hit.to() && other.hit.from() < hit.to();
    }
  }

  private final List<Wording> wordings;
  private final Set<String> valueStarts;
  private final LabelGuess guess;

  LabelFinder(PaperTemplate template) {
    this.valueStarts =
        template.valueStarts().stream()
            .map(Folding::letters)
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Wording> byLetters = new LinkedHashMap<>();
    for (FieldTemplate field : template.fields()) {
      for (String label : field.labels()) {
        wording(byLetters, label).fields().add(field);
      }
    }
    template.stops().forEach(stop -> wording(byLetters, stop));
    wordings = List.copyOf(byLetters.values());
    Map<String, List<FieldTemplate>> known = new LinkedHashMap<>();
    wordings.forEach(wording -> known.put(wording.phrase().text(), wording.fields()));
    Stream.concat(
            template.titles().stream(), template.sections().values().stream().flatMap(List::stream))
        .forEach(title -> known.putIfAbsent(title, List.of()));
    guess = new LabelGuess(known);
  }

  private static Wording wording(Map<String, Wording> byLetters, String text) {
    Phrase phrase = Phrase.of(text);
    return byLetters.computeIfAbsent(
        phrase.letters(), letters -> new Wording(phrase, new ArrayList<>()));
  }

  /** The labels on the line from left to right, without overlaps. */
  List<LabelHit> in(TextLine line) {
    List<Found> found = new ArrayList<>();
    for (Wording wording : wordings) {
      wording.phrase().in(line).forEach(hit -> found.add(new Found(wording, hit)));
    }
    found.sort(Comparator.comparingDouble(Found::weight).reversed());
    List<Found> kept = new ArrayList<>();
    for (Found candidate : found) {
      if (kept.stream().noneMatch(candidate::overlaps)) {
        kept.add(candidate);
      }
    }
    kept.sort(Comparator.comparingInt(candidate -> candidate.hit().from()));
    List<LabelHit> hits = hits(line, kept);
    LabelUnit.of(line).forEach(unit -> whole(line, unit, line.text(unit.from(), unit.to()), hits));
    return hits;
  }

  /**
   * Takes the unit as one label where its words as a whole are those of a known one, or where a
   * known one begins it and more of a label follows.
   *
   * @param text of the unit, with what of it stands in the next line
   */
  boolean whole(TextLine line, LabelUnit unit, String text, List<LabelHit> hits) {
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
      quality = first.quality() * STRANGE;
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

  private List<LabelHit> hits(TextLine line, List<Found> kept) {
    List<LabelHit> hits = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Found found = kept.get(i);
      int next = i + 1 < kept.size() ? kept.get(i + 1).hit().from() : line.size();
      Suffix suffix = suffix(line, found.hit().to(), next);
      if (!suffix.colon() && suffix.to() == found.hit().to()) {
        suffix = within(line, found, next);
      }
      if (!suffix.colon() && i + 1 < kept.size() && joined(line, found, kept.get(i + 1))) {
        Suffix whole = suffix(line, kept.get(i + 1).hit().to(), line.size());
        if (whole.colon()) {
          suffix = whole;
          i++;
        }
      }
      if (suffix.translated() && i + 1 < kept.size()) {
        i++;
        suffix = suffix(line, kept.get(i).hit().to(), line.size());
      }
      boolean starts = starts(line, found.hit().from());
      if (!suffix.colon() && otherWords(line, found)) {
        continue;
      }
      int letters = found.wording().phrase().letters().length();
      boolean alone =
          line.breakBefore(found.hit().from())
              && found.hit().to() == line.segmentEnd(found.hit().to() - 1);
      boolean firm =
          suffix.colon() || starts && found.hit().similarity() > 0.84 && (letters > 5 || alone);
      if (!suffix.colon() && beginsValue(line, found, hits)) {
        continue;
      }
      if (firm || starts || letters >= 9) {
        double quality =
            found.hit().similarity()
                * (suffix.colon() ? 1 : 0.92)
                * (starts ? 1 : suffix.colon() ? 0.95 : 0.65)
                * (suffix.strange() ? STRANGE : 1);
        hits.add(
            new LabelHit(
                found.hit().from(),
                suffix.to(),
                found.wording().fields(),
                quality,
                firm,
                suffix.colon()));
      }
    }
    return hits;
  }

  /**
   * Whether the words that were read are others than the wording's, alike only without their marks:
   * {@code Tổng Công} is not {@code Tổng cộng}.
   */
  private static boolean otherWords(TextLine line, Found found) {
    String[] wording = found.wording().phrase().text().split("[\\s/]+");
    List<Token> words =
        line.tokens().subList(found.hit().from(), found.hit().to()).stream()
            .filter(token -> !token.punctuation())
            .toList();
    if (words.size() != wording.length) {
      return false;
    }
    int others = 0;
    for (int i = 0; i < wording.length; i++) {
      String word = plain(words.get(i).text());
      boolean unmarked = word.equals(Folding.fold(word));
      others += !word.equals(plain(wording[i])) && !unmarked ? 1 : 0;
    }
    boolean alone = found.hit().to() == line.segmentEnd(found.hit().to() - 1);
    return alone ? others == wording.length : 2 * others >= wording.length;
  }

  private static String plain(String word) {
    return Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Whether two wordings are one label, as in {@code Chẩn đoán của bệnh viện:}. */
  private static boolean joined(TextLine line, Found one, Found other) {
    List<Token> between = line.tokens().subList(one.hit().to(), other.hit().from());
    return !between.isEmpty()
        && between.size() <= 2
        && !line.breakBefore(other.hit().from())
        && between.stream().allMatch(token -> CONNECTING.contains(token.text()));
  }

  /**
   * Where a label without a colon ends. Lowercase words up to the end of its cell belong to it, as
   * in {@code Ngân hàng thụ hưởng | …}; words with which values begin do not, as in {@code tại Ngân
   * hàng …}.
   */
  private Suffix within(TextLine line, Found found, int next) {
    int from = found.hit().from();
    int to = found.hit().to();
    int end = line.segmentEnd(to - 1);
    if (to < end) {
      for (int i = from + 1; i < to; i++) {
        boolean capital = Character.isUpperCase(line.token(i).text().codePointAt(0));
        if (capital && valueStarts.contains(Folding.letters(line.text(i, to)))) {
          return new Suffix(i, false, false, false);
        }
      }
    }
    boolean rest = to < end && end < line.size() && end - to <= LONGEST_REST && end <= next;
    boolean lower =
        line.tokens().subList(to, end).stream()
            .allMatch(token -> token.text().matches("[\\p{Ll}/()]+"));
    return rest && lower && line.breakBefore(from)
        ? new Suffix(end, false, true, false)
        : new Suffix(to, false, false, false);
  }

  /**
   * Whether the wording is the beginning of the value of the label in front of it, as in {@code Tên
   * ngân hàng: Ngân hàng …}.
   */
  private boolean beginsValue(TextLine line, Found found, List<LabelHit> before) {
    boolean opens = valueStarts.contains(found.wording().phrase().letters());
    int to = found.hit().to();
    boolean alone =
        to == line.segmentEnd(to - 1)
            || line.token(to).slash()
            || line.token(to).text().matches("\\d{5,}");
    if (opens && !alone) {
      return true;
    }
    if (before.isEmpty()) {
      return false;
    }
    LabelHit last = before.get(before.size() - 1);
    boolean adjacent = last.to() == found.hit().from();
    return adjacent && line.token(last.to() - 1).colon() && !line.breakBefore(last.to());
  }

  /**
   * What is printed between a wording and its colon.
   *
   * @param strange whether it may change the label's meaning
   * @param translated whether the next wording is the same label in another language
   */
  private record Suffix(int to, boolean colon, boolean strange, boolean translated) {}

  private static Suffix suffix(TextLine line, int from, int next) {
    int open = 0;
    boolean strange = false;
    for (int i = from; i < line.size() && i < from + LONGEST_SUFFIX + 2; i++) {
      Token token = line.token(i);
      if (token.colon()) {
        return new Suffix(i + 1, true, strange, false);
      }
      boolean bracket = token.text().startsWith("(") || token.text().startsWith("[");
      open += bracket ? 1 : 0;
      boolean slash = token.slash() || token.text().startsWith("/");
      if (line.breakBefore(i) && open == 0 && !bracket) {
        boolean translation = i > from && line.token(from).slash();
        return new Suffix(translation ? i : closed(line, from), false, false, false);
      }
      if (i >= next) {
        boolean other = i == from + 1 && line.token(from).slash();
        return new Suffix(other ? from + 1 : closed(line, from), false, false, other);
      }
      if (token.hasDigit()) {
        break;
      }
      if (open == 0 && !slash && !token.punctuation() && !afterSlash(line, i, from)) {
        strange = true;
      }
      if (open > 0 && (token.text().endsWith(")") || token.text().endsWith("]"))) {
        open--;
      }
    }
    return new Suffix(closed(line, from), false, false, false);
  }

  private static boolean afterSlash(TextLine line, int at, int from) {
    for (int i = at - 1; i >= from; i--) {
      if (line.token(i).slash()) {
        return true;
      }
    }
    return false;
  }

  /** Behind a bracketed remark, such as "(nếu có)", that follows the label. */
  private static int closed(TextLine line, int from) {
    if (from < line.size() && line.token(from).text().startsWith("(")) {
      for (int i = from; i < line.size() && i < from + LONGEST_SUFFIX; i++) {
        if (line.token(i).text().endsWith(")")) {
          return i + 1;
        }
      }
      return unclosed(line, from);
    }
    return from;
  }

  /** Behind the lowercase words of a remark that goes on in the next line of a narrow cell. */
  private static int unclosed(TextLine line, int from) {
    int end = from + 1;
    while (end < line.size() && line.token(end).text().matches("\\p{Ll}+")) {
      end++;
    }
    return end;
  }

  /** Whether a column, cell or sentence begins here, numbering and bullets aside. */
  private static boolean starts(TextLine line, int at) {
    int first = at;
    while (first > 0 && !line.breakBefore(first) && numbering(line.token(first - 1))) {
      first--;
    }
    if (line.breakBefore(first)) {
      return true;
    }
    return line.token(first - 1).text().endsWith(";") || line.gapBefore(first) > line.height();
  }

  static boolean numbering(Token token) {
    return token.punctuation() && !token.colon() || token.text().matches(NUMBERING);
  }
}

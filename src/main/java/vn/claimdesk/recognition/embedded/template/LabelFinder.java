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

/**
 * Finds the labels of a template on a line. Where wordings overlap the longer one counts; a wording
 * in the middle of running text is no label unless a colon follows it.
 */
final class LabelFinder {

  private static final int LONGEST_REST = 3;
  static final double STRANGE = 0.72;
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
  private final WholeLabels wholes;

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
    wholes = new WholeLabels(known);
  }

  private static Wording wording(Map<String, Wording> byLetters, String text) {
    Phrase phrase = Phrase.of(text);
    return byLetters.computeIfAbsent(
        phrase.letters(), letters -> new Wording(phrase, new ArrayList<>()));
  }

  /** How labels in other words are taken. */
  WholeLabels wholes() {
    return wholes;
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
    LabelUnit.of(line)
        .forEach(unit -> wholes.take(line, unit, line.text(unit.from(), unit.to()), hits));
    return hits;
  }

  private List<LabelHit> hits(TextLine line, List<Found> kept) {
    List<LabelHit> hits = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      Found found = kept.get(i);
      int next = i + 1 < kept.size() ? kept.get(i + 1).hit().from() : line.size();
      LabelSuffix suffix = LabelSuffix.of(line, found.hit().to(), next);
      if (!suffix.colon() && suffix.to() == found.hit().to()) {
        suffix = within(line, found, next);
      }
      if (!suffix.colon() && i + 1 < kept.size() && joined(line, found, kept.get(i + 1))) {
        LabelSuffix whole = LabelSuffix.of(line, kept.get(i + 1).hit().to(), line.size());
        if (whole.colon()) {
          suffix = whole;
          i++;
        }
      }
      if (suffix.translated() && i + 1 < kept.size()) {
        i++;
        suffix = LabelSuffix.of(line, kept.get(i).hit().to(), line.size());
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
  private LabelSuffix within(TextLine line, Found found, int next) {
    int from = found.hit().from();
    int to = found.hit().to();
    int end = line.segmentEnd(to - 1);
    if (to < end) {
      for (int i = from + 1; i < to; i++) {
        boolean capital = Character.isUpperCase(line.token(i).text().codePointAt(0));
        if (capital && valueStarts.contains(Folding.letters(line.text(i, to)))) {
          return new LabelSuffix(i, false, false, false);
        }
      }
    }
    boolean rest = to < end && end < line.size() && end - to <= LONGEST_REST && end <= next;
    boolean lower =
        line.tokens().subList(to, end).stream()
            .allMatch(token -> token.text().matches("[\\p{Ll}/()]+"));
    return rest && lower && line.breakBefore(from)
        ? new LabelSuffix(end, false, true, false)
        : new LabelSuffix(to, false, false, false);
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

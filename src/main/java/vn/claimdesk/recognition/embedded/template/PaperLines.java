package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** The lines of a paper with the labels found on them and the section that each line is in. */
final class PaperLines {

  private static final double TITLE_DEPTH = 0.4;
  private static final double LIKE_A_START = 0.85;
  private static final double JOINED = 0.72;
  private static final double WRAPPED = 0.0;
  private static final int MOST_LINES = 2;
  private static final int MOST_WORDS = 7;

  private final List<TextLine> lines;
  private final List<List<LabelHit>> hits = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();
  private static final int UNKNOWN = -2;
  private static final int NONE = -1;

  private int title = UNKNOWN;

  PaperLines(
      List<TextLine> lines, LabelFinder labels, Map<String, List<Phrase>> starts, boolean ordered) {
    this.lines = lines;
    String section = PaperTemplate.HEAD;
    List<String> names = List.copyOf(starts.keySet());
    for (TextLine line : lines) {
      hits.add(new ArrayList<>(labels.in(line)));
      int reached = ordered ? names.indexOf(section) : -1;
      section =
          starts.entrySet().stream()
              .filter(start -> names.indexOf(start.getKey()) > reached)
              .map(start -> new Start(start.getKey(), likeness(line, start.getValue())))
              .filter(start -> start.likeness() > LIKE_A_START)
              .reduce((best, other) -> other.likeness() > best.likeness() ? other : best)
              .map(Start::section)
              .orElse(section);
      sections.add(section);
    }
    for (int i = 0; i + 1 < lines.size(); i++) {
      for (LabelUnit unit : LabelUnit.of(lines.get(i))) {
        if (!unit.colon()) {
          wrapped(i, unit, labels.wholes());
        }
      }
    }
  }

  /** Joins a label that goes on in the next lines of its cell. */
  private void wrapped(int index, LabelUnit unit, WholeLabels wholes) {
    TextLine line = lines.get(index);
    String text = line.text(unit.from(), unit.to());
    double alone = wholes.likeness(text);
    for (int i = index + 1; i < lines.size() && i <= index + MOST_LINES; i++) {
      int from = continuation(lines.get(i - 1), lines.get(i), line, unit, text);
      if (from < 0) {
        return;
      }
      TextLine next = lines.get(i);
      int to = next.segmentEnd(from);
      text = text + " " + next.text(from, to);
      double whole = wholes.likeness(text);
      boolean beside = unit.walled() && !unit.last();
      if (whole < Math.max(JOINED, alone) && !beside) {
        return;
      }
      wholes.take(line, unit, text, hits.get(index));
      hits.get(i).removeIf(hit -> hit.from() < to && from < hit.to());
      hits.get(i).add(new LabelHit(from, to, List.of(), WRAPPED, true, false));
      alone = Math.max(alone, whole);
    }
  }

  /** Index of the first word with which the label goes on; negative where it does not. */
  private static int continuation(
      TextLine above, TextLine next, TextLine line, LabelUnit unit, String text) {
    Box label = line.token(unit.from()).box();
    int edge = unit.end() < line.size() ? line.token(unit.end()).box().left() : Integer.MAX_VALUE;
    if (next.page() != line.page()
        || next.box().top() - above.box().bottom() > 0.9 * line.height()) {
      return NONE;
    }
    for (int from = 0; from < next.size(); from = next.segmentEnd(from)) {
      List<Token> words = next.tokens().subList(from, next.segmentEnd(from));
      boolean open = text.endsWith("/") || text.endsWith("-");
      boolean goesOn = open || words.get(0).text().matches("[\\p{Ll}(/].*");
      boolean plain =
          words.size() <= MOST_WORDS
              && words.stream().noneMatch(token -> token.hasDigit() || token.text().contains("@"));
      if (Math.abs(words.get(0).box().left() - label.left()) < line.height()
          && words.get(words.size() - 1).box().right() <= edge
          && goesOn
          && plain) {
        return from;
      }
    }
    return NONE;
  }

  /** Whether the hit is the rest of a label that began in a line above. */
  static boolean wrapped(LabelHit hit) {
    return hit.quality() == WRAPPED && hit.fields().isEmpty();
  }

  /** Whether the line is the paper's title or above it, where its issuer tells of itself. */
  boolean letterhead(int index, List<Phrase> titles) {
    if (title == UNKNOWN) {
      title = titleLine(titles);
    }
    return index <= title;
  }

  private int titleLine(List<Phrase> titles) {
    for (int i = 0; i < lines.size() && depth(i) < TITLE_DEPTH; i++) {
      TextLine line = lines.get(i);
      for (Phrase phrase : titles) {
        for (Phrase.Hit hit : phrase.in(line)) {
          String text = line.text(hit.from(), hit.to());
          boolean filled =
              hit.to() - hit.from()
                  > 0.5 * (line.segmentEnd(hit.to() - 1) - line.segmentStart(hit.from()));
          if (filled && text.equals(text.toUpperCase(Locale.ROOT))) {
            return i;
          }
        }
      }
    }
    return NONE;
  }

  /** How much a line looks like the first one of a section, 0 to 1. */
  private record Start(String section, double likeness) {}

  private static double likeness(TextLine line, List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(phrase -> phrase.in(line).stream())
        .filter(hit -> opens(line, hit.from()))
        .mapToDouble(Phrase.Hit::similarity)
        .max()
        .orElse(0);
  }

  /** Whether only numbering such as "Phần I." stands in front of the token. */
  private static boolean opens(TextLine line, int at) {
    for (int i = line.segmentStart(at); i < at; i++) {
      Token token = line.token(i);
      if (!LabelFinder.numbering(token)
          && !token.letters().matches("phan|muc|part|section|[ivx]+|\\d")) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return lines.size();
  }

  List<TextLine> lines() {
    return lines;
  }

  TextLine line(int index) {
    return lines.get(index);
  }

  List<LabelHit> hits(int index) {
    return hits.get(index);
  }

  String section(int index) {
    return sections.get(index);
  }

  boolean has(String section) {
    return sections.contains(section);
  }

  /** Right edge of the text on the line's page, pixels. */
  int rightEdge(int page) {
    return lines.stream()
        .filter(line -> line.page() == page)
        .mapToInt(line -> line.box().right())
        .max()
        .orElse(0);
  }

  /** How far down its page the line stands, 0 to 1 of the text's own extent. */
  double depth(int index) {
    int page = line(index).page();
    List<TextLine> same = lines.stream().filter(line -> line.page() == page).toList();
    int top = same.get(0).box().top();
    int bottom = same.get(same.size() - 1).box().bottom();
    return bottom == top ? 0 : (double) (line(index).middle() - top) / (bottom - top);
  }
}

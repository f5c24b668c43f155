package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** The lines of a paper with the labels found on them and the section that each line is in. */
final class PaperLines {

  private static final double TITLE_DEPTH = 0.4;
  private static final double LIKE_A_START = 0.85;

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
      hits.add(labels.in(line));
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

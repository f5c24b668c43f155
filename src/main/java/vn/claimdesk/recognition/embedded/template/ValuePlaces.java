package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Collects the tokens where the value of a label may stand: right of it or below it. */
final class ValuePlaces {

  private static final double WIDE_GAP = 4;
  private static final double LINE_GAP = 1.3;
  private static final double BELOW = 2.2;

  private final PaperLines paper;

  ValuePlaces(PaperLines paper) {
    this.paper = paper;
  }

  /** The tokens right of the label up to the next label, and further lines of running text. */
  List<Token> rightOf(int lineIndex, LabelHit hit, int lines) {
    TextLine line = paper.line(lineIndex);
    int limit = limit(lineIndex, hit.to());
    List<Token> value = new ArrayList<>();
    int end = hit.to();
    while (end < limit && (value.isEmpty() || !ends(line, end))) {
      value.add(line.token(end));
      end++;
    }
    if (value.isEmpty() || lines == 1) {
      return value;
    }
    int left = line.token(hit.from()).box().left();
    if (value.size() > 0 && line.wallBefore(hit.to())) {
      left = value.get(0).box().left();
    }
    int right = end < line.size() ? line.token(end).box().left() : paper.rightEdge(line.page());
    value.addAll(further(lineIndex, left, right, value, lines - 1));
    return value;
  }

  /** The tokens under the label, within its cell or column. */
  List<Token> below(int lineIndex, LabelHit hit, int lines) {
    TextLine line = paper.line(lineIndex);
    int left = line.token(hit.from()).box().left() - line.height();
    int next = line.segmentEnd(hit.to() - 1);
    boolean wall = next < line.size();
    int right = wall ? line.token(next).box().left() - 2 : paper.rightEdge(line.page());
    int labelRight = line.token(hit.to() - 1).box().right();
    for (int i = lineIndex + 1; i < paper.size(); i++) {
      TextLine under = paper.line(i);
      if (under.page() != line.page()
          || under.box().top() - line.box().bottom() > BELOW * line.height()) {
        break;
      }
      List<Token> value = within(i, left, right);
      if (!value.isEmpty() && value.get(0).box().left() < labelRight + line.height()) {
        if (lines > 1) {
          value.addAll(further(i, left, right, value, lines - 1));
        }
        return value;
      }
      if (!value.isEmpty() || firmIn(i, left, right)) {
        break;
      }
    }
    return List.of();
  }

  /** The tokens of a value that has no label of its own, from its heading to the next column. */
  List<Token> heading(int lineIndex, int from, int lines) {
    TextLine line = paper.line(lineIndex);
    int end = from + 1;
    int limit = limit(lineIndex, from + 1);
    while (end < limit && !line.breakBefore(end)) {
      end++;
    }
    List<Token> value = new ArrayList<>(line.tokens().subList(from, end));
    if (lines > 1) {
      int right = end < line.size() ? line.token(end).box().left() : paper.rightEdge(line.page());
      value.addAll(further(lineIndex, value.get(0).box().left(), right, value, lines - 1));
    }
    return value;
  }

  private boolean ends(TextLine line, int at) {
    return line.wallBefore(at) || line.gapBefore(at) > WIDE_GAP * line.height();
  }

  /** Index of the next certain label on the line, in front of its numbering. */
  private int limit(int lineIndex, int from) {
    TextLine line = paper.line(lineIndex);
    int limit = line.size();
    for (LabelHit other : paper.hits(lineIndex)) {
      if (other.firm() && other.from() >= from && other.from() < limit) {
        limit = other.from();
      }
    }
    while (limit < line.size() && limit > from && LabelFinder.numbering(line.token(limit - 1))) {
      limit--;
    }
    return limit;
  }

  private List<Token> further(int lineIndex, int left, int right, List<Token> first, int lines) {
    List<Token> value = new ArrayList<>();
    TextLine above = paper.line(lineIndex);
    List<Token> previous = first;
    for (int i = lineIndex + 1; i < paper.size() && lines > 0; i++) {
      TextLine line = paper.line(i);
      int reach = previous.get(previous.size() - 1).box().right() - left;
      boolean filled = reach > 0.62 * (right - left);
      if (line.page() != above.page()
          || line.box().top() - above.box().bottom() > LINE_GAP * above.height()
          || !filled) {
        break;
      }
      if (firmIn(i, left - line.height(), right)) {
        break;
      }
      List<Token> tokens = within(i, left - line.height(), right);
      if (tokens.isEmpty()) {
        continue;
      }
      if (LabelFinder.numbering(tokens.get(0)) || labelled(tokens)) {
        break;
      }
      value.addAll(tokens);
      previous = tokens;
      above = line;
      lines--;
    }
    return value;
  }

  /** Whether the tokens begin with a label that the template does not know. */
  private static boolean labelled(List<Token> tokens) {
    for (int i = 0; i < tokens.size() && i < 8; i++) {
      if (tokens.get(i).colon()) {
        return true;
      }
      if (tokens.get(i).hasDigit()) {
        return false;
      }
    }
    return false;
  }

  private boolean firmIn(int lineIndex, int left, int right) {
    TextLine line = paper.line(lineIndex);
    return paper.hits(lineIndex).stream()
        .filter(LabelHit::firm)
        .map(hit -> line.token(hit.from()).box())
        .anyMatch(box -> box.left() >= left && box.left() < right);
  }

  private List<Token> within(int lineIndex, int left, int right) {
    TextLine line = paper.line(lineIndex);
    List<Token> tokens = new ArrayList<>();
    int limit = limit(lineIndex, 0);
    for (int i = 0; i < limit; i++) {
      Token token = line.token(i);
      int middle = (token.box().left() + token.box().right()) / 2;
      if (middle >= left && middle < right) {
        if (!tokens.isEmpty() && ends(line, i)) {
          break;
        }
        tokens.add(token);
      }
    }
    return tokens;
  }
}

package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Collects the tokens where the value of a label may stand: right of it or below it. */
final class ValuePlaces {

  private static final double WIDE_GAP = 4;
  private static final double LINE_GAP = 1.3;
  private static final double BELOW = 2.2;
  private static final double SIGNATURE = 14;
  private static final int SHORT = 6;
  private static final double FULL = 0.75;
  private static final int NO_COLUMN = -1;
  private static final int SHOUT = 7;
  private static final int LABEL_WORDS = 9;

  /** Beginnings of lines below a name that name a part of it or who is above it. */
  private static final Set<String> UNITS = Set.of("khoa", "phong", "so", "bo", "to", "mst", "ms");

  /** First words of titles, which may stand close below the name. */
  private static final Set<String> TITLES =
      Set.of("phieu", "giay", "bang", "don", "toa", "bien", "hoa", "tom", "bao");

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
    int label = line.wallBefore(hit.to()) ? line.token(hit.from()).box().left() : NO_COLUMN;
    value.addAll(further(lineIndex, left, right, label, value, lines - 1));
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
      List<Token> value = within(i, left, right, false);
      if (!value.isEmpty() && value.get(0).box().left() < labelRight + line.height()) {
        if (lines > 1) {
          value.addAll(further(i, left, right, NO_COLUMN, value, lines - 1));
        }
        return value;
      }
      if (!value.isEmpty() || firmIn(i, left, right, false)) {
        break;
      }
    }
    return List.of();
  }

  /** The name under a signature: the last words centered below the label, above other labels. */
  List<Token> signature(int lineIndex, LabelHit hit) {
    TextLine line = paper.line(lineIndex);
    Box label = TextLine.around(line.tokens().subList(hit.from(), hit.to()));
    List<Token> name = List.of();
    for (int i = lineIndex + 1; i < paper.size(); i++) {
      TextLine under = paper.line(i);
      if (under.page() != line.page()
          || under.box().top() - label.bottom() > SIGNATURE * line.height()) {
        break;
      }
      for (int at = 0; at < under.size(); at = under.segmentEnd(at)) {
        List<Token> segment = under.tokens().subList(at, under.segmentEnd(at));
        Box box = TextLine.around(segment);
        int offset = Math.abs(box.left() + box.right() - label.left() - label.right()) / 2;
        boolean remark = segment.get(0).text().startsWith("(");
        if (offset < Math.max(label.width(), box.width()) / 2 && !remark && segment.size() > 1) {
          name = segment;
        }
      }
    }
    return name;
  }

  /** The tokens of a value that has no label of its own, from its heading to the next column. */
  List<Token> heading(int lineIndex, int from, int lines, boolean issuer) {
    TextLine line = paper.line(lineIndex);
    int end = from + 1;
    int limit = limit(lineIndex, from + 1);
    while (end < limit && !line.breakBefore(end)) {
      end++;
    }
    List<Token> value = new ArrayList<>(line.tokens().subList(from, end));
    List<Token> above = value;
    for (int i = lineIndex + 1; i < paper.size() && lines > 1; i++) {
      List<Token> more = continuation(i, line, above, issuer);
      if (!more.isEmpty()) {
        value = new ArrayList<>(value);
        value.addAll(more);
        above = more;
        line = paper.line(i);
        lines--;
      }
    }
    return value;
  }

  /** The part of a line that goes on with a heading: right under it, in the same letters. */
  private List<Token> continuation(
      int lineIndex, TextLine above, List<Token> heading, boolean issuer) {
    TextLine line = paper.line(lineIndex);
    Box over = TextLine.around(heading);
    int gap = line.box().top() - over.bottom();
    if (line.page() != above.page() || gap > above.height() || gap < -above.height() / 2) {
      return List.of();
    }
    for (int i = 0; i < line.size(); i = line.segmentEnd(i)) {
      List<Token> segment = line.tokens().subList(i, line.segmentEnd(i));
      Box box = TextLine.around(segment);
      int start = i;
      boolean label =
          paper.hits(lineIndex).stream().anyMatch(hit -> hit.firm() && hit.from() == start);
      int shared = Math.min(box.right(), over.right()) - Math.max(box.left(), over.left());
      double size = (double) box.height() / over.height();
      if (shared > 0.6 * Math.min(box.width(), over.width())
          && size > 0.5
          && size < 1.5
          && !label
          && !segment.get(0).hasDigit()
          && !labelled(segment)
          && (issuer || goesOn(heading, segment))
          && capitals(segment) == capitals(heading)) {
        return segment;
      }
    }
    return List.of();
  }

  /** Whether the words may belong to a name: they are no part of it, no address and no title. */
  private static boolean goesOn(List<Token> name, List<Token> words) {
    String first = words.get(0).letters();
    String last = name.get(name.size() - 1).letters();
    boolean city = last.equals("thanh") && first.equals("pho");
    return city
        || !UNITS.contains(first) && !TITLES.contains(first) && !Addresses.beginsWith(words);
  }

  private static boolean capitals(List<Token> tokens) {
    String text = TextLine.text(tokens);
    return text.equals(text.toUpperCase(Locale.ROOT));
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

  private List<Token> further(
      int lineIndex, int left, int right, int label, List<Token> first, int lines) {
    List<Token> value = new ArrayList<>();
    TextLine above = paper.line(lineIndex);
    List<Token> previous = first;
    for (int i = lineIndex + 1; i < paper.size() && lines > 0; i++) {
      TextLine line = paper.line(i);
      int reach = previous.get(previous.size() - 1).box().right() - left;
      boolean comma = previous.get(previous.size() - 1).text().endsWith(",");
      boolean filled = reach > (comma ? 0.4 : 0.62) * (right - left);
      if (line.page() != above.page()
          || line.box().top() - above.box().bottom() > LINE_GAP * above.height()
          || !filled) {
        break;
      }
      if (firmIn(i, left - line.height(), right, reach > FULL * (right - left))
          || anotherRow(i, label)) {
        break;
      }
      List<Token> tokens = within(i, left - line.height(), right, reach > FULL * (right - left));
      if (tokens.isEmpty()) {
        continue;
      }
      if (LabelFinder.numbering(tokens.get(0))
          || labelled(tokens)
          || !capitals(previous) && shouted(tokens)) {
        break;
      }
      value.addAll(tokens);
      previous = tokens;
      above = line;
      lines--;
    }
    return value;
  }

  /** Whether another label begins where those of the column begin. */
  private boolean anotherRow(int lineIndex, int label) {
    TextLine line = paper.line(lineIndex);
    return label != NO_COLUMN
        && paper.hits(lineIndex).stream()
            .filter(hit -> hit.firm() && !PaperLines.wrapped(hit))
            .map(hit -> line.token(hit.from()))
            .anyMatch(
                token ->
                    Math.abs(token.box().left() - label) < line.height()
                        && Character.isUpperCase(token.text().codePointAt(0)));
  }

  /** Whether the tokens are a heading or the title of a signature, in capitals. */
  private static boolean shouted(List<Token> tokens) {
    int letters = tokens.stream().mapToInt(token -> token.letters().length()).sum();
    return letters >= SHOUT && capitals(tokens) && tokens.stream().noneMatch(Token::hasDigit);
  }

  /** Whether the tokens begin with a label that the template does not know. */
  private static boolean labelled(List<Token> tokens) {
    boolean bracket = false;
    for (int i = 0; i < tokens.size() && i < LABEL_WORDS; i++) {
      Token token = tokens.get(i);
      if (token.colon()) {
        return true;
      }
      bracket |= token.text().startsWith("(");
      if (token.hasDigit() && !bracket) {
        return false;
      }
      bracket &= !token.text().endsWith(")");
    }
    return false;
  }

  /**
   * Whether a label stands in the column.
   *
   * @param running whether the text above runs up to the column's end, so that a short word such as
   *     {@code Phòng} goes on with it unless a colon follows
   */
  private boolean firmIn(int lineIndex, int left, int right, boolean running) {
    TextLine line = paper.line(lineIndex);
    return paper.hits(lineIndex).stream()
        .filter(hit -> hit.firm() && (hit.colon() || !running || letters(line, hit) > SHORT))
        .map(hit -> line.token(hit.from()).box())
        .anyMatch(box -> box.left() >= left && box.left() < right);
  }

  private static int letters(TextLine line, LabelHit hit) {
    return line.tokens().subList(hit.from(), hit.to()).stream()
        .mapToInt(token -> token.letters().length())
        .sum();
  }

  /** The tokens of a line within a column, from the start of a run up to the next label. */
  private List<Token> within(int lineIndex, int left, int right, boolean running) {
    TextLine line = paper.line(lineIndex);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.token(i);
      int middle = (token.box().left() + token.box().right()) / 2;
      if (middle < left || middle >= right) {
        continue;
      }
      int at = i;
      boolean label =
          paper.hits(lineIndex).stream()
              .filter(hit -> hit.firm() && hit.from() == at)
              .anyMatch(hit -> hit.colon() || !running || letters(line, hit) > SHORT);
      if (label || !tokens.isEmpty() && ends(line, i)) {
        break;
      }
      int segment = line.token(line.segmentStart(i)).box().left();
      boolean begins =
          line.breakBefore(i)
              || token.box().left() - left < 3 * line.height()
                  && left - segment < 2 * line.height();
      if (!tokens.isEmpty() || begins) {
        tokens.add(token);
      }
    }
    while (!tokens.isEmpty()
        && LabelFinder.numbering(tokens.get(tokens.size() - 1))
        && tokens.get(tokens.size() - 1).punctuation()) {
      tokens.remove(tokens.size() - 1);
    }
    return tokens;
  }
}

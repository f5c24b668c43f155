package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.template.TokenPlaces.At;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Where a value stands: how near its label, and what is left before, behind and below it. */
final class PlaceWitness {

  private static final double FAR = 12;
  private static final double NEXT_LINE = 1.3;

  private final PaperLines paper;
  private final TokenPlaces places;

  PlaceWitness(PaperLines paper, TokenPlaces places) {
    this.paper = paper;
    this.places = places;
  }

  void tell(Choice choice, Map<String, Double> features) {
    Candidate best = choice.best();
    Box box = TextLine.around(best.value().tokens());
    TextLine own = best.line();
    features.put("below", Witnesses.flag(box.top() > own.box().bottom() - own.height() / 2));
    features.put("depth", paper.depth(best.index()));
    List<At> at = places.of(best.value().tokens());
    if (at.isEmpty()) {
      return;
    }
    At first = at.get(0);
    At last = at.get(at.size() - 1);
    features.put("rows", (double) (last.line() - first.line()));
    features.put("before", (double) before(best, first));
    features.put("behind", (double) behind(last));
    features.put("hits", (double) hits(at, first));
    features.put("further", Witnesses.flag(further(best, last, box)));
    features.put("fill", fill(last, box));
    features.put("gap", gap(best, first));
    features.put("spread", spread(best.value().tokens()));
  }

  /** Words between the label, or where the run of words begins, and the value. */
  private long before(Candidate best, At first) {
    TextLine line = paper.line(first.line());
    LabelHit hit = best.label();
    boolean beside = hit != null && first.line() == best.index() && hit.to() <= first.token();
    int from = beside ? hit.to() : line.segmentStart(first.token());
    return words(line, from, first.token());
  }

  /** Words behind the value up to a gap, a rule or a certain label. */
  private long behind(At last) {
    TextLine line = paper.line(last.line());
    int end = line.segmentEnd(last.token());
    for (LabelHit hit : paper.hits(last.line())) {
      end = hit.firm() && hit.from() > last.token() ? Math.min(end, hit.from()) : end;
    }
    return words(line, last.token() + 1, end);
  }

  private static long words(TextLine line, int from, int to) {
    return line.tokens().subList(from, Math.max(from, to)).stream()
        .filter(token -> !token.punctuation())
        .count();
  }

  /** Labels, certain or not, within the value. */
  private long hits(List<At> at, At first) {
    return at.stream()
        .filter(place -> !place.equals(first))
        .filter(
            place -> paper.hits(place.line()).stream().anyMatch(hit -> hit.from() == place.token()))
        .count();
  }

  /** Whether text without a label stands right below, as if the value went on there. */
  private boolean further(Candidate best, At last, Box box) {
    if (last.line() + 1 >= paper.size()) {
      return false;
    }
    TextLine line = paper.line(last.line());
    TextLine under = paper.line(last.line() + 1);
    boolean near =
        under.page() == line.page()
            && under.box().top() - line.box().bottom() < NEXT_LINE * line.height();
    boolean capitals = capitals(best.value().text());
    for (int i = 0; near && i < under.size(); i = under.segmentEnd(i)) {
      List<Token> words = under.tokens().subList(i, under.segmentEnd(i));
      Box segment = TextLine.around(words);
      int shared = Math.min(segment.right(), box.right()) - Math.max(segment.left(), box.left());
      if (shared > 0.6 * Math.min(segment.width(), box.width())
          && capitals == capitals(TextLine.text(words))
          && !labelled(last.line() + 1, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a run of words begins with a label, known or not, or with a number. */
  private boolean labelled(int index, int from) {
    TextLine line = paper.line(index);
    int to = line.segmentEnd(from);
    return paper.hits(index).stream().anyMatch(hit -> hit.from() >= from && hit.from() < to)
        || line.tokens().subList(from, to).stream().anyMatch(Token::colon)
        || LabelFinder.numbering(line.token(from));
  }

  private static boolean capitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** How far the value's last line reaches towards the text's right edge or its neighbor. */
  private double fill(At last, Box box) {
    TextLine line = paper.line(last.line());
    int next = line.segmentEnd(last.token());
    int right = next < line.size() ? line.token(next).box().left() : paper.rightEdge(line.page());
    int reach = line.token(last.token()).box().right() - box.left();
    return right <= box.left() ? 1 : Math.min(1, (double) reach / (right - box.left()));
  }

  /** Letter heights between label and value, beside or below. */
  private double gap(Candidate best, At first) {
    LabelHit hit = best.label();
    if (hit == null) {
      return 0;
    }
    Box label = TextLine.around(best.line().tokens().subList(hit.from(), hit.to()));
    Box value = paper.line(first.line()).token(first.token()).box();
    int beside = value.left() - label.right();
    int below = value.top() - label.bottom();
    double gap = (double) Math.max(beside, below) / Math.max(1, best.line().height());
    return Math.max(0, Math.min(FAR, gap));
  }

  /** Greatest to middle height of the value's words: print of other sizes, stamps and dirt. */
  private static double spread(List<Token> tokens) {
    int[] heights =
        tokens.stream()
            .filter(token -> token.letters().length() > 1)
            .mapToInt(token -> token.box().height())
            .sorted()
            .toArray();
    return heights.length == 0
        ? 0
        : Math.log((double) heights[heights.length - 1] / Math.max(1, heights[heights.length / 2]));
  }
}

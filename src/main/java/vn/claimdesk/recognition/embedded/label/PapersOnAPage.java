package vn.claimdesk.recognition.embedded.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Parts a page on which several papers lie below or beside each other, as small receipts are copied
 * onto one sheet. A paper has a title near its top and fields of its own below; a form's section
 * that is headed like another paper has not.
 */
@Component
public class PapersOnAPage {

  private static final double CLEAR = 0.95;
  private static final int FIELDS = 3;
  private static final int MOST_STRIPS = 8;
  private static final double NARROWEST_STRIP = 1.2;
  private static final double OUTERMOST = 0.2;

  private final PageClassifier classifier = new PageClassifier();
  private final Templates templates;

  PapersOnAPage(Templates templates) {
    this.templates = templates;
  }

  /** The papers from top to bottom or from left to right; the page itself where it is one. */
  public List<ReadPage> of(ReadPage page) {
    return parted(page, true)
        .or(() -> parted(page, false))
        .map(two -> two.stream().flatMap(part -> of(part).stream()).toList())
        .orElse(List.of(page));
  }

  private Optional<List<ReadPage>> parted(ReadPage page, boolean below) {
    PageText text = page.text();
    int length = below ? text.height() : text.width();
    return strips(text, below).stream()
        .filter(cut -> cut > OUTERMOST * length && cut < (1 - OUTERMOST) * length)
        .limit(MOST_STRIPS)
        .map(cut -> List.of(part(text, below, 0, cut), part(text, below, cut, length)))
        .filter(this::areTwoPapers)
        .findFirst();
  }

  private static ReadPage part(PageText text, boolean below, int from, int to) {
    return ReadPage.of(
        text.cut(below ? new Box(0, from, text.width(), to) : new Box(from, 0, to, text.height())));
  }

  /** Two papers of one type have most labels in common, the halves of one form hardly any. */
  private boolean areTwoPapers(List<ReadPage> parts) {
    List<Paper> papers = parts.stream().flatMap(part -> paper(part).stream()).toList();
    if (papers.size() < parts.size()) {
      return false;
    }
    Paper one = papers.get(0);
    Paper other = papers.get(1);
    return !one.type().equals(other.type())
        || one.labels().stream().filter(other.labels()::contains).count() >= FIELDS;
  }

  private Optional<Paper> paper(ReadPage part) {
    return classifier
        .classify(part.lines(), part.text().height())
        .filter(PagePaper::titled)
        .filter(paper -> paper.score() >= CLEAR)
        .flatMap(
            paper ->
                templates
                    .find(paper.type())
                    .map(reader -> new Paper(paper.type(), reader.labelsOn(part.lines()))))
        .filter(paper -> paper.labels().size() >= FIELDS);
  }

  private record Paper(String type, Set<String> labels) {}

  /** The middles of the strips without words, the widest first. */
  private static List<Integer> strips(PageText text, boolean below) {
    ToIntFunction<Box> start = below ? Box::top : Box::left;
    ToIntFunction<Box> end = below ? Box::bottom : Box::right;
    List<Box> boxes =
        text.words().stream().map(Word::box).sorted(Comparator.comparingInt(start)).toList();
    double letter = boxes.stream().mapToInt(Box::height).average().orElse(1);
    List<int[]> strips = new ArrayList<>();
    int inked = 0;
    for (Box box : boxes) {
      if (inked > 0 && start.applyAsInt(box) - inked > NARROWEST_STRIP * letter) {
        strips.add(new int[] {inked, start.applyAsInt(box)});
      }
      inked = Math.max(inked, end.applyAsInt(box));
    }
    return strips.stream()
        .sorted(Comparator.comparingInt(strip -> strip[0] - strip[1]))
        .map(strip -> (strip[0] + strip[1]) / 2)
        .toList();
  }
}

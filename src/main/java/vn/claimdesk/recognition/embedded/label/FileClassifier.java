package vn.claimdesk.recognition.embedded.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Labels the pages of one file. A page without a title of its own belongs to the page before it
 * where page numbers, the table's columns or the form's fields say so; otherwise it stays without a
 * label.
 */
@Component
public class FileClassifier {

  private static final int FEWEST_WORDS = 6;
  private static final double CLEAR = 0.95;
  private static final double SAME_COLUMN = 0.012;
  private static final java.util.regex.Pattern PAGE_NUMBER =
      java.util.regex.Pattern.compile(
          "(?:trang|page|tr)\\W{0,4}(\\d{1,2})\\s*(?:/|of|tren)\\s*(\\d{1,2})");

  private final PageClassifier classifier = new PageClassifier();
  private final Templates templates;

  FileClassifier(Templates templates) {
    this.templates = templates;
  }

  /** For each page the paper it is part of; empty where it is none that is known. */
  public List<Optional<PagePaper>> classify(List<ReadPage> pages) {
    List<Optional<PagePaper>> found = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Optional<PagePaper> own = own(pages.get(i));
      Optional<PagePaper> before = i == 0 ? Optional.empty() : found.get(i - 1);
      boolean clear = own.filter(PagePaper::titled).filter(p -> p.score() >= CLEAR).isPresent();
      if (!clear && before.isPresent() && continues(pages.get(i - 1), pages.get(i), before.get())) {
        PagePaper paper = before.get();
        found.add(Optional.of(new PagePaper(paper.type(), paper.label(), 0.7, false)));
      } else {
        found.add(own);
      }
    }
    return found;
  }

  /** All papers that a page may be by falling score. */
  public List<PagePaper> rank(ReadPage page) {
    return classifier.rank(page.lines(), page.text().height());
  }

  private Optional<PagePaper> own(ReadPage page) {
    return page.text().words().size() < FEWEST_WORDS
        ? Optional.empty()
        : classifier.classify(page.lines(), page.text().height());
  }

  private boolean continues(ReadPage before, ReadPage page, PagePaper paper) {
    if ("id_doc".equals(paper.label()) || page.text().words().size() < FEWEST_WORDS) {
      return false;
    }
    int number = pageNumber(page);
    if (number == 1) {
      return false;
    }
    return number > 1
        || sameColumns(before, page)
        || templates
            .find(paper.type())
            .filter(t -> t.labelsOn(page.lines()).size() >= 4)
            .isPresent();
  }

  private static int pageNumber(ReadPage page) {
    return page.lines().stream()
        .map(line -> PAGE_NUMBER.matcher(Folding.fold(line.text())))
        .filter(java.util.regex.Matcher::find)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst()
        .orElse(0);
  }

  private static boolean sameColumns(ReadPage before, ReadPage page) {
    List<Box> left = before.text().verticalRules();
    List<Box> right = page.text().verticalRules();
    double scale = (double) page.text().width() / before.text().width();
    long shared =
        right.stream()
            .filter(
                rule ->
                    left.stream()
                        .anyMatch(
                            other ->
                                Math.abs(other.left() * scale - rule.left())
                                    < SAME_COLUMN * page.text().width()))
            .map(rule -> rule.left() / 20)
            .distinct()
            .count();
    return shared >= 4
        && shared >= 0.7 * right.stream().map(rule -> rule.left() / 20).distinct().count();
  }
}

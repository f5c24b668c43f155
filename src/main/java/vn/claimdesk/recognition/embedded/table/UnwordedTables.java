package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * Finds a table whose header uses words the template does not know: above the first of some lines
 * with a date or an amount and other parts beside it, if their cells tell what the columns are.
 */
final class UnwordedTables {

  private static final int MOST_HEADER_LINES = 6;
  private static final int FEWEST_PARTS = 3;
  private static final Pattern TELLING =
      Pattern.compile("[-+(]?\\d{1,3}(?:[.,]\\d{3})+.*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}");

  private final TableTemplate template;
  private final HeaderWords words;
  private final HeaderFinder headers;
  private final TableEnd end;

  UnwordedTables(TableTemplate template, HeaderWords words, HeaderFinder headers, TableEnd end) {
    this.template = template;
    this.words = words;
    this.headers = headers;
    this.end = end;
  }

  /** The next table at or below the line. */
  Optional<Layout> next(ReadPage page, int fromLine) {
    for (int i = fromLine; i < page.lines().size(); i++) {
      Optional<Layout> found =
          item(page.lines().get(i)) ? above(page, fromLine, i) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static boolean item(TextLine line) {
    return !HeaderFinder.labelled(line)
        && parts(line) >= FEWEST_PARTS
        && line.tokens().stream().anyMatch(token -> TELLING.matcher(token.text()).matches());
  }

  private static int parts(TextLine line) {
    int parts = 0;
    for (int i = 0; i < line.size(); i = line.segmentEnd(i)) {
      parts++;
    }
    return parts;
  }

  /** The layout with most columns under one of the headers that may stand above the line. */
  private Optional<Layout> above(ReadPage page, int fromLine, int item) {
    List<TextLine> lines = page.lines();
    Optional<Layout> best = Optional.empty();
    int least = Math.max(fromLine, item - MOST_HEADER_LINES);
    for (int first = item - 1; first >= least && headers.mayHead(lines.get(first)); first--) {
      if (parts(lines.get(first)) < 2) {
        continue;
      }
      Header header = headers.over(page, first, item - 1);
      Layout layout = Layout.under(header, page, words, end).guessed(template);
      if (layout.complete(template) && best.filter(b -> !b.isPoorerThan(layout)).isEmpty()) {
        best = Optional.of(layout);
      }
    }
    return best;
  }
}

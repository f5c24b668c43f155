package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Finds the lines that head a table: a few on which enough different column wordings stand. */
final class HeaderFinder {

  private static final int MOST_LINES = 5;
  private static final int MOST_RULED_LINES = 9;

  private final TableTemplate template;
  private final HeaderWords words;

  private record Band(int first, int last, double score) {}

  HeaderFinder(TableTemplate template, HeaderWords words) {
    this.template = template;
    this.words = words;
  }

  /** The first band of lines at or below the line that may be a header. */
  Optional<Header> find(ReadPage page, int fromLine) {
    List<List<HeaderWords.Named>> named = page.lines().stream().map(words::on).toList();
    Band band = best(page.lines(), named, fromLine);
    return band == null ? Optional.empty() : Optional.of(header(page, band));
  }

  /** The best of the first bands of lines with enough columns; each further line must add to it. */
  private @Nullable Band best(List<TextLine> lines, List<List<HeaderWords.Named>> named, int from) {
    Band best = null;
    for (int first = from; first < lines.size(); first++) {
      if (best != null && first > best.last()) {
        break;
      }
      double cost = 0;
      for (int last = first; last < Math.min(lines.size(), first + MOST_LINES); last++) {
        if (last > first) {
          if (!close(lines.get(last - 1), lines.get(last))) {
            break;
          }
          cost += overlap(lines.get(last - 1), lines.get(last)) ? 0 : 0.9;
        }
        long count = HeaderWords.distinct(named.subList(first, last + 1));
        boolean better = best == null || count - cost > best.score();
        if (count >= template.minimum() && better && !named.get(last).isEmpty()) {
          best = new Band(first, last, count - cost);
        }
      }
    }
    return best;
  }

  private static boolean close(TextLine above, TextLine below) {
    return below.box().top() - above.box().bottom()
        < 1.2 * Math.max(above.height(), below.height());
  }

  private static boolean overlap(TextLine above, TextLine below) {
    return above.box().bottom() - below.box().top()
        > 0.2 * Math.min(above.height(), below.height());
  }

  private Header header(ReadPage page, Band band) {
    List<TextLine> lines = page.lines();
    int first = band.first();
    int last = band.last();
    while (first > 0 && overlap(lines.get(first - 1), lines.get(first))) {
      first--;
    }
    while (last + 1 < lines.size()
        && (overlap(lines.get(last), lines.get(last + 1))
            || last - first + 1 < MOST_LINES
                && close(lines.get(last), lines.get(last + 1))
                && continues(lines.get(last + 1), lines.subList(first, last + 1)))) {
      last++;
    }
    Box box = around(lines.subList(first, last + 1));
    List<Box> across = across(page, box);
    int top =
        across.stream()
            .mapToInt(Box::bottom)
            .filter(y -> y <= box.top() + slack(box, lines, band))
            .max()
            .orElse(box.top());
    int bottom =
        across.stream()
            .mapToInt(Box::top)
            .filter(y -> y >= lines.get(band.last()).middle())
            .min()
            .orElse(box.bottom());
    while (first > 0 && lines.get(first - 1).middle() > top && last - first < MOST_RULED_LINES) {
      first--;
    }
    while (last + 1 < lines.size()
        && lines.get(last + 1).middle() < bottom
        && last - first < MOST_RULED_LINES) {
      last++;
    }
    while (last > band.last() && lines.get(last).middle() > bottom) {
      last--;
    }
    List<TextLine> found = lines.subList(first, last + 1);
    Box whole = around(found);
    int height = lines.get(band.first()).height();
    List<Integer> walls = Walls.under(page.text().verticalRules(), whole, height);
    return new Header(found, first, last, whole, walls);
  }

  private static int slack(Box box, List<TextLine> lines, Band band) {
    return Math.min(box.height(), lines.get(band.first()).height()) / 3;
  }

  /** Rules that run over most of the header's width, near to it. */
  private static List<Box> across(ReadPage page, Box box) {
    int reach = 6 * Math.max(10, box.height());
    return page.text().horizontalRules().stream()
        .filter(rule -> HeaderWords.shared(rule, box) > 0.7 * box.width())
        .filter(rule -> rule.bottom() > box.top() - reach && rule.top() < box.bottom() + reach)
        .toList();
  }

  private static Box around(List<TextLine> lines) {
    return lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
  }

  /** Whether a line under the header belongs to it: short words below its cells, no numbers. */
  private static boolean continues(TextLine line, List<TextLine> header) {
    boolean digits = line.tokens().stream().anyMatch(Token::hasDigit);
    int letters = line.tokens().stream().mapToInt(token -> token.letters().length()).sum();
    int above =
        header.get(header.size() - 1).tokens().stream().mapToInt(t -> t.letters().length()).sum();
    return !digits
        && letters < 0.7 * above
        && line.tokens().stream().allMatch(t -> t.text().length() < 9);
  }
}

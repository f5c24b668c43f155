package vn.claimdesk.recognition.embedded.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Finds the lines that head a table: a few on which enough different column wordings stand. */
final class HeaderFinder {

  private static final int MOST_LINES = 5;
  private static final int MOST_RULED_LINES = 9;
  private static final double MOSTLY = 0.7;
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

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

  /** A header of these lines, whatever they say. */
  Header over(ReadPage page, int first, int last) {
    return header(page, new Band(first, last, 0));
  }

  /** Whether it may be one of a header's lines: without amounts, no label with its value. */
  boolean mayHead(TextLine line) {
    return !labelled(line) && !amounts(line);
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
        if (labelled(lines.get(last)) || amounts(lines.get(last))) {
          break;
        }
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

  /** Whether it has a label and its value, as no header has. */
  static boolean labelled(TextLine line) {
    return java.util.stream.IntStream.range(1, line.size() - 1)
        .anyMatch(i -> line.token(i).colon() && !line.token(i - 1).hasDigit());
  }

  static boolean close(TextLine above, TextLine below) {
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
                && continues(lines.get(last + 1), lines.subList(first, last + 1)))) {
      last++;
    }
    TextLine main = main(lines.subList(band.first(), band.last() + 1));
    int top = edge(page, main, true);
    int bottom = edge(page, main, false);
    while (top > 0 && lines.get(first).middle() < top) {
      first++;
    }
    while (top > 0 && first > 0 && lines.get(first - 1).middle() > top) {
      first--;
    }
    while (bottom > 0 && lines.get(last).middle() > bottom) {
      last--;
    }
    while (bottom > 0
        && last + 1 < lines.size()
        && lines.get(last + 1).middle() < bottom
        && !amounts(lines.get(last + 1))) {
      last++;
    }
    List<TextLine> found = lines.subList(first, last + 1);
    Box box = found.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    List<Integer> walls = Walls.under(page.text(), box, main.height());
    return new Header(found, first, last, box, walls);
  }

  /** The line that names most columns. */
  private TextLine main(List<TextLine> band) {
    return band.stream()
        .max(Comparator.comparingLong(line -> HeaderWords.distinct(List.of(words.on(line)))))
        .orElseThrow();
  }

  /** The printed rule next above or below the line that runs over most of it; 0 without. */
  private static int edge(ReadPage page, TextLine line, boolean above) {
    int reach = MOST_RULED_LINES * line.height() / 2;
    List<Integer> near =
        page.text().horizontalRules().stream()
            .map(HeaderFinder::middle)
            .filter(y -> above ? y < line.middle() : y > line.middle())
            .filter(y -> Math.abs(y - line.middle()) < reach)
            .sorted(Comparator.comparingInt(y -> Math.abs(y - line.middle())))
            .toList();
    return near.stream().filter(y -> covered(page, line, y) > MOSTLY).findFirst().orElse(0);
  }

  /** The part of the line's width over which rules run at about the height. */
  private static double covered(ReadPage page, TextLine line, int y) {
    return page.text().horizontalRules().stream()
            .filter(rule -> Math.abs(middle(rule) - y) <= line.height() / 2)
            .mapToInt(rule -> Math.max(0, HeaderWords.shared(rule, line.box())))
            .sum()
        / (double) Math.max(1, line.box().width());
  }

  private static int middle(Box rule) {
    return (rule.top() + rule.bottom()) / 2;
  }

  static boolean amounts(TextLine line) {
    return line.tokens().stream().anyMatch(token -> AMOUNT.matcher(token.text()).matches());
  }

  /**
   * Whether a line close under the header belongs to it: without numbers, each of its parts below
   * one cell.
   */
  private static boolean continues(TextLine line, List<TextLine> header) {
    TextLine above = header.get(header.size() - 1);
    boolean close = line.box().top() - above.box().bottom() < 0.8 * line.height();
    boolean digits = line.tokens().stream().anyMatch(Token::hasDigit);
    if (!close || digits) {
      return false;
    }
    for (int from = 0; from < line.size(); from = line.segmentEnd(from)) {
      Box part = TextLine.around(line.tokens().subList(from, line.segmentEnd(from)));
      if (cellsOver(part, header) != 1) {
        return false;
      }
    }
    return true;
  }

  /** How many cells of the header stand over the part. */
  private static int cellsOver(Box part, List<TextLine> header) {
    int most = 0;
    for (TextLine line : header) {
      int cells = 0;
      for (int from = 0; from < line.size(); from = line.segmentEnd(from)) {
        Box cell = TextLine.around(line.tokens().subList(from, line.segmentEnd(from)));
        cells += HeaderWords.shared(cell, part) > 0 ? 1 : 0;
      }
      most = Math.max(most, cells);
    }
    return most;
  }
}

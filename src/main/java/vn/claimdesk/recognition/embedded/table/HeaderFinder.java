package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Finds the header of a table: up to four lines on which enough different column wordings stand.
 * Columns come from the vertical rules where there are some, else from the gaps between the
 * wordings.
 */
final class HeaderFinder {

  private static final int MOST_LINES = 4;

  private final TableTemplate template;
  private final List<List<Phrase>> phrases;

  private record Named(TableTemplate.Column column, Box box, double weight) {}

  HeaderFinder(TableTemplate template) {
    this.template = template;
    this.phrases = template.columns().stream().map(TableTemplate.Column::phrases).toList();
  }

  private record Band(int first, int last, double score) {}

  /** The first header at or below the line. */
  Optional<Header> find(ReadPage page, int fromLine) {
    List<List<Named>> named = page.lines().stream().map(this::named).toList();
    int from = fromLine;
    while (from < page.lines().size()) {
      Band band = best(page.lines(), named, from);
      if (band == null) {
        return Optional.empty();
      }
      Optional<Header> header =
          header(page, band.first(), band.last(), named).filter(this::complete);
      if (header.isPresent()) {
        return header;
      }
      from = band.first() + 1;
    }
    return Optional.empty();
  }

  /** The best of the first bands of lines with enough columns; each further line must add to it. */
  private @Nullable Band best(List<TextLine> lines, List<List<Named>> named, int from) {
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
        long count = distinct(named.subList(first, last + 1));
        boolean better = best == null || count - cost > best.score();
        if (count >= template.minimum() && better && !named.get(last).isEmpty()) {
          best = new Band(first, last, count - cost);
        }
      }
    }
    return best;
  }

  private boolean complete(Header header) {
    return header.columns().stream()
                .map(GridColumn::label)
                .filter(label -> !label.equals(GridColumn.OTHER))
                .distinct()
                .count()
            >= template.minimum()
        && template.required().stream().allMatch(header::has);
  }

  private static boolean close(TextLine above, TextLine below) {
    return below.box().top() - above.box().bottom()
        < 1.2 * Math.max(above.height(), below.height());
  }

  private static boolean overlap(TextLine above, TextLine below) {
    return above.box().bottom() - below.box().top()
        > 0.2 * Math.min(above.height(), below.height());
  }

  private static long distinct(List<List<Named>> band) {
    return band.stream()
        .flatMap(List::stream)
        .map(found -> found.column().label())
        .filter(label -> !label.equals(GridColumn.OTHER))
        .distinct()
        .count();
  }

  private List<Named> named(TextLine line) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        for (Phrase.Hit hit : phrase.in(line)) {
          boolean label = hit.to() < line.size() && line.token(hit.to()).colon();
          if (!label && !spread(line, hit)) {
            Box box = TextLine.around(line.tokens().subList(hit.from(), hit.to()));
            double weight = phrase.letters().length() * hit.similarity() * hit.similarity();
            found.add(new Named(template.columns().get(i), box, weight));
          }
        }
      }
    }
    return withoutOverlaps(found);
  }

  /** Whether the wording's words are so far apart that they stand in different cells. */
  private static boolean spread(TextLine line, Phrase.Hit hit) {
    for (int i = hit.from() + 1; i < hit.to(); i++) {
      if (line.gapBefore(i) > 0.8 * line.height()) {
        return true;
      }
    }
    return false;
  }

  private static List<Named> withoutOverlaps(List<Named> found) {
    found.sort(Comparator.comparingDouble(Named::weight).reversed());
    List<Named> kept = new ArrayList<>();
    for (Named candidate : found) {
      if (kept.stream().noneMatch(other -> shared(candidate.box(), other.box()) > 0)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  private static int shared(Box one, Box other) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
  }

  private Optional<Header> header(ReadPage page, int first, int last, List<List<Named>> named) {
    List<TextLine> lines = page.lines();
    while (first > 0 && overlap(lines.get(first - 1), lines.get(first))) {
      first--;
    }
    int end = last;
    while (end + 1 < lines.size() && overlap(lines.get(end), lines.get(end + 1))) {
      end++;
    }
    while (end + 1 < lines.size()
        && end - first + 1 < MOST_LINES
        && close(lines.get(end), lines.get(end + 1))
        && continues(lines.get(end + 1), lines.subList(first, end + 1))) {
      end++;
    }
    List<TextLine> band = lines.subList(first, end + 1);
    Box box = band.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
    List<Integer> walls = Walls.crossing(page.text().verticalRules(), box, band.get(0).height());
    List<GridColumn> ruled = walls.size() >= 4 ? ruled(walls, band) : List.of();
    long ruledLabels =
        ruled.stream()
            .map(GridColumn::label)
            .filter(l -> !l.equals(GridColumn.OTHER))
            .distinct()
            .count();
    if (ruledLabels >= template.minimum()) {
      return Optional.of(new Header(ruled, first, end, box, true));
    }
    List<GridColumn> loose = loose(page, band, named.subList(first, last + 1));
    return Optional.of(new Header(loose, first, end, box, false));
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

  private List<GridColumn> ruled(List<Integer> walls, List<TextLine> band) {
    List<GridColumn> columns = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i + 1 < walls.size(); i++) {
      GridColumn column =
          new GridColumn(GridColumn.OTHER, ValueKind.TEXT, walls.get(i), walls.get(i + 1));
      List<Token> cell = tokens(band, column);
      TableTemplate.@Nullable Column found = cell.isEmpty() ? null : match(cell);
      if (found != null && used.add(found.label())) {
        column = new GridColumn(found.label(), found.kind(), column.left(), column.right());
      }
      columns.add(column);
    }
    return columns;
  }

  private static List<Token> tokens(List<TextLine> band, GridColumn column) {
    return band.stream().flatMap(line -> line.tokens().stream()).filter(column::holds).toList();
  }

  /** The column whose wording the cell's text shows best, across its lines. */
  private TableTemplate.@Nullable Column match(List<Token> cell) {
    TextLine joined = new TextLine(0, cell, Set.of(), TextLine.around(cell), height(cell));
    return named(joined).stream()
        .max(Comparator.comparingDouble(Named::weight))
        .map(Named::column)
        .orElse(null);
  }

  private static int height(List<Token> cell) {
    return cell.stream().mapToInt(token -> token.box().height()).max().orElse(1);
  }

  private List<GridColumn> loose(ReadPage page, List<TextLine> band, List<List<Named>> named) {
    List<Named> cells = new ArrayList<>();
    for (List<Token> cluster : clusters(band)) {
      Box box = TextLine.around(cluster);
      List<Named> inside =
          named.stream().flatMap(List::stream).filter(n -> shared(n.box(), box) > 0).toList();
      long labels = inside.stream().map(n -> n.column().label()).distinct().count();
      TableTemplate.@Nullable Column whole = match(cluster);
      if (labels > 1) {
        cells.addAll(inside);
      } else if (whole != null) {
        cells.add(new Named(whole, box, 1));
      } else if (labels == 1) {
        cells.add(new Named(inside.get(0).column(), box, 1));
      } else {
        cells.add(
            new Named(
                new TableTemplate.Column(GridColumn.OTHER, ValueKind.TEXT, List.of()), box, 0));
      }
    }
    cells = merged(cells);
    cells.sort(Comparator.comparingInt(cell -> cell.box().left()));
    List<GridColumn> columns = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      Named cell = cells.get(i);
      int left = i == 0 ? 0 : (cells.get(i - 1).box().right() + cell.box().left()) / 2;
      int right =
          i + 1 == cells.size()
              ? page.text().width()
              : (cell.box().right() + cells.get(i + 1).box().left()) / 2;
      boolean fresh = used.add(cell.column().label());
      columns.add(
          new GridColumn(
              fresh ? cell.column().label() : GridColumn.OTHER, cell.column().kind(), left, right));
    }
    return columns;
  }

  /** Joins wordings of the same column that stand one under the other. */
  private static List<Named> merged(List<Named> cells) {
    List<Named> merged = new ArrayList<>();
    for (Named cell : cells) {
      Named same =
          merged.stream()
              .filter(other -> other.column().label().equals(cell.column().label()))
              .filter(other -> shared(other.box(), cell.box()) > 0)
              .findFirst()
              .orElse(null);
      if (same != null) {
        merged.remove(same);
        merged.add(new Named(cell.column(), same.box().union(cell.box()), 1));
      } else {
        merged.add(cell);
      }
    }
    return merged;
  }

  private static List<List<Token>> clusters(List<TextLine> band) {
    List<Token> tokens =
        band.stream()
            .flatMap(line -> line.tokens().stream())
            .sorted(Comparator.comparingInt(token -> token.box().left()))
            .toList();
    int height = band.get(0).height();
    List<List<Token>> clusters = new ArrayList<>();
    int right = Integer.MIN_VALUE / 2;
    for (Token token : tokens) {
      if (token.box().left() - right > 0.75 * height) {
        clusters.add(new ArrayList<>());
      }
      clusters.get(clusters.size() - 1).add(token);
      right = Math.max(right, token.box().right());
    }
    clusters.forEach(
        cluster ->
            cluster.sort(
                Comparator.<Token>comparingInt(t -> (t.box().top() + t.box().bottom()) / 2 / height)
                    .thenComparingInt(t -> t.box().left())));
    return clusters;
  }
}

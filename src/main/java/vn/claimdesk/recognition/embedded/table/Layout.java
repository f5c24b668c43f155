package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * Where a table lies on its page.
 *
 * @param lines those below its header
 * @param lastLine index of the last of them on the page, or of the header's last
 * @param box around its header, or around its first line where it has none
 */
record Layout(
    ReadPage page, List<GridColumn> columns, List<TextLine> lines, int lastLine, Box box) {

  private static final double LARGE_GAP = 6;
  private static final int FEWEST_PARTS = 3;

  static Layout under(Header header, ReadPage page, HeaderWords words, TableEnd end) {
    int height = header.lines().get(0).height();
    int bottom =
        header.ruled()
            ? Walls.bottom(page.text().verticalRules(), header.walls(), header.box(), height)
            : Integer.MAX_VALUE;
    List<TextLine> body = body(page, header.lastLine() + 1, bottom, end);
    Columns columns = new Columns(words, header.lines(), body);
    List<GridColumn> found =
        header.ruled() ? columns.between(header.walls()) : columns.open(page.text().width());
    if (header.ruled() && known(found) < known(columns.open(page.text().width()))) {
      found = columns.open(page.text().width());
    }
    return new Layout(page, found, body, last(page, body, header.lastLine()), header.box());
  }

  static long known(List<GridColumn> columns) {
    return columns.stream().filter(GridColumn::known).map(GridColumn::label).distinct().count();
  }

  private static int last(ReadPage page, List<TextLine> body, int otherwise) {
    return body.isEmpty() ? otherwise : page.lines().indexOf(body.get(body.size() - 1));
  }

  private static List<TextLine> body(ReadPage page, int from, int bottom, TableEnd end) {
    List<TextLine> lines = page.lines();
    List<TextLine> body = new ArrayList<>();
    TextLine before = null;
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean far =
          before != null
              && bottom == Integer.MAX_VALUE
              && line.box().top() - before.box().bottom() > LARGE_GAP * line.height();
      if (far || line.middle() > bottom || end.at(line)) {
        break;
      }
      before = line;
      if (!end.skips(line)) {
        body.add(line);
      }
    }
    return body;
  }

  /**
   * The same table going on at the top of another page without a header: between as many walls as
   * there, or at the same places of the page's width.
   */
  Optional<Layout> on(ReadPage next, TableEnd end) {
    int height = lines.isEmpty() ? box.height() : lines.get(0).height();
    List<Integer> walls = Walls.positions(next.text().verticalRules(), height);
    boolean ruled = walls.size() == columns.size() + 1;
    List<GridColumn> moved = new ArrayList<>();
    double scale = (double) next.text().width() / page.text().width();
    for (int i = 0; i < columns.size(); i++) {
      GridColumn column = columns.get(i);
      moved.add(
          ruled
              ? column.between(walls.get(i), walls.get(i + 1))
              : column.between((int) (column.left() * scale), (int) (column.right() * scale)));
    }
    int top = ruled ? next.text().verticalRules().stream().mapToInt(Box::top).min().orElse(0) : 0;
    int first = 0;
    while (first < next.lines().size()
        && (next.lines().get(first).middle() < top
            || !ruled && parts(next.lines().get(first)) < FEWEST_PARTS)) {
      first++;
    }
    List<TextLine> body = body(next, first, Integer.MAX_VALUE, end);
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Layout(next, moved, body, last(next, body, 0), body.get(0).box()));
  }

  private static int parts(TextLine line) {
    int parts = 0;
    for (int i = 0; i < line.size(); i = line.segmentEnd(i)) {
      parts++;
    }
    return parts;
  }

  /** Whether enough columns are known, the required ones among them. */
  boolean complete(TableTemplate template) {
    return known(columns) >= template.minimum()
        && template.required().stream()
            .allMatch(label -> columns.stream().anyMatch(c -> c.label().equals(label)));
  }

  boolean isPoorerThan(Layout other) {
    return known(columns) < known(other.columns);
  }

  /** The same with columns named by what stands in them where their headings do not. */
  Layout guessed(TableTemplate template) {
    return new Layout(page, ColumnGuess.of(template, columns, this::rows), lines, lastLine, box);
  }

  List<List<TextLine>> rows() {
    return rows(columns);
  }

  private List<List<TextLine>> rows(List<GridColumn> between) {
    return new RowBuilder(between, page.text().horizontalRules(), lines).rows();
  }
}

package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Reads all tables of one kind from the pages of a paper. */
public final class TableReader {

  private static final double LARGE_GAP = 6;
  private static final double SAME_PLACE = 0.02;

  private final TableTemplate template;
  private final HeaderFinder headers;
  private final List<Phrase> ends;
  private final List<Phrase> skips;

  public TableReader(String name) {
    this.template = TableTemplate.load(name);
    this.headers = new HeaderFinder(template);
    this.ends = template.ends().stream().map(Phrase::of).toList();
    this.skips = template.skips().stream().map(Phrase::of).toList();
  }

  /** The tables of the pages; one that goes on without a header keeps the columns it had. */
  public List<ReadTable> read(List<ReadPage> pages) {
    List<ReadTable> tables = new ArrayList<>();
    List<GridColumn> open = null;
    int openWidth = 0;
    for (ReadPage page : pages) {
      int from = 0;
      Optional<Header> header = headers.find(page, from);
      if (header.isEmpty() && open != null) {
        table(page, scaled(open, (double) page.text().width() / openWidth), null, 0)
            .ifPresent(tables::add);
      }
      while (header.isPresent()) {
        Header found = header.get();
        List<TextLine> body = body(page, found.lastLine() + 1, found);
        List<GridColumn> columns =
            found.ruled()
                ? found.columns()
                : WhiteRivers.adjust(found.columns(), found, body, page.text().width());
        table(page, columns, found, found.lastLine() + 1).ifPresent(tables::add);
        open = columns;
        openWidth = page.text().width();
        from =
            body.isEmpty()
                ? found.lastLine() + 1
                : page.lines().indexOf(body.get(body.size() - 1)) + 1;
        header = from < page.lines().size() ? headers.find(page, from) : Optional.empty();
      }
    }
    return tables;
  }

  private static List<GridColumn> scaled(List<GridColumn> columns, double factor) {
    return columns.stream()
        .map(c -> c.between((int) (c.left() * factor), (int) (c.right() * factor)))
        .toList();
  }

  private Optional<ReadTable> table(
      ReadPage page, List<GridColumn> columns, @Nullable Header header, int from) {
    List<TextLine> body = body(page, from, header);
    RowBuilder builder = new RowBuilder(template, columns, page.text().horizontalRules(), body);
    List<List<ReadCell>> rows = new ArrayList<>();
    Box box = header == null ? null : header.box();
    for (List<TextLine> lines : builder.rows(body)) {
      List<ReadCell> cells = builder.cells(lines);
      if (item(lines, cells)) {
        rows.add(cells);
        Box around = lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow();
        box = box == null ? around : box.union(around);
      }
    }
    List<String> labels = columns.stream().map(GridColumn::label).toList();
    return rows.isEmpty() || box == null
        ? Optional.empty()
        : Optional.of(new ReadTable(page.index(), box, labels, rows));
  }

  private List<TextLine> body(ReadPage page, int from, @Nullable Header header) {
    List<TextLine> lines = page.lines();
    List<TextLine> body = new ArrayList<>();
    int bottom = header != null && header.ruled() ? bottom(page, header) : Integer.MAX_VALUE;
    for (int i = from; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      boolean far =
          !body.isEmpty()
              && bottom == Integer.MAX_VALUE
              && line.box().top() - body.get(body.size() - 1).box().bottom()
                  > LARGE_GAP * line.height();
      if (far || line.middle() > bottom || begins(line, ends)) {
        break;
      }
      if (!begins(line, skips)) {
        body.add(line);
      }
    }
    return body;
  }

  private static int bottom(ReadPage page, Header header) {
    double slack = SAME_PLACE * page.text().width();
    return page.text().verticalRules().stream()
        .filter(rule -> rule.top() <= header.box().bottom() + header.box().height())
        .filter(
            rule ->
                header.columns().stream().anyMatch(c -> Math.abs(c.left() - rule.left()) < slack))
        .mapToInt(Box::bottom)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  private boolean item(List<TextLine> lines, List<ReadCell> cells) {
    boolean described =
        cells.stream()
            .anyMatch(
                cell ->
                    template.required().contains(cell.label())
                        && Folding.letters(cell.text()).length() >= 2);
    boolean valued = cells.stream().filter(cell -> !cell.blank()).count() >= 2;
    return described && valued && !columnNumbers(lines);
  }

  /** The row under a header that numbers the columns: (1) (2) (3 = 1 x 2). */
  private static boolean columnNumbers(List<TextLine> lines) {
    List<Token> tokens = lines.stream().flatMap(line -> line.tokens().stream()).toList();
    return tokens.stream()
            .allMatch(
                token -> token.letters().length() <= 2 || token.text().matches("[(\\[]?\\d?.?=.*"))
        && tokens.stream()
                .filter(token -> token.text().matches("[(\\[]?[\\dA-Ea-e][)\\]]?.*"))
                .count()
            >= 3;
  }

  private static boolean begins(TextLine line, List<Phrase> phrases) {
    return phrases.stream()
        .flatMap(phrase -> phrase.in(line).stream())
        .anyMatch(
            hit -> hit.from() - line.segmentStart(hit.from()) <= 1 && hit.similarity() > 0.82);
  }
}

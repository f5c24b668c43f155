package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/** Reads all tables of one kind from the pages of a paper. */
public final class TableReader {

  private static final int CLOSE_BELOW = 8;

  private final TableTemplate template;
  private final HeaderWords words;
  private final HeaderFinder headers;
  private final TableEnd end;
  private final UnwordedTables unworded;
  private final DigitReader digits;

  /**
   * @param name of the kind of table, such as {@code invoice}
   * @param digits looks again at cells in which a number is missing
   */
  public TableReader(String name, DigitReader digits) {
    this.digits = digits;
    this.template = TableTemplate.load(name);
    this.words = new HeaderWords(template);
    this.headers = new HeaderFinder(template, words);
    this.end = new TableEnd(template);
    this.unworded = new UnwordedTables(template, words, headers, end);
  }

  /** The tables of the pages; one that goes on without a header keeps the columns it had. */
  public List<ReadTable> read(List<ReadPage> pages) {
    List<ReadTable> worded = read(pages, this::next);
    return worded.isEmpty() ? read(pages, unworded::next) : worded;
  }

  private List<ReadTable> read(
      List<ReadPage> pages, BiFunction<ReadPage, Integer, Optional<Layout>> finder) {
    List<ReadTable> tables = new ArrayList<>();
    Optional<Layout> open = Optional.empty();
    for (ReadPage page : pages) {
      Optional<Layout> layout = finder.apply(page, 0);
      if (layout.isEmpty()) {
        open.flatMap(last -> last.on(page, end)).ifPresent(going -> add(going, tables));
      }
      while (layout.isPresent()) {
        add(layout.get(), tables);
        open = layout;
        layout = finder.apply(page, layout.get().lastLine() + 1);
      }
    }
    return tables;
  }

  /** The next table on the page whose header has the columns it must have. */
  private Optional<Layout> next(ReadPage page, int fromLine) {
    int from = fromLine;
    while (from < page.lines().size()) {
      Optional<Header> header = headers.find(page, from);
      if (header.isEmpty()) {
        return Optional.empty();
      }
      Layout layout = Layout.under(header.get(), page, words, end).guessed(template);
      if (layout.complete(template)) {
        return Optional.of(below(header.get(), page).filter(layout::isPoorerThan).orElse(layout));
      }
      from = Math.max(from, header.get().firstLine()) + 1;
    }
    return Optional.empty();
  }

  /** A table whose header follows close below: titles, too, use the words of headers. */
  private Optional<Layout> below(Header header, ReadPage page) {
    return headers
        .find(page, header.lastLine() + 1)
        .filter(next -> next.firstLine() - header.lastLine() <= CLOSE_BELOW)
        .map(next -> Layout.under(next, page, words, end).guessed(template))
        .filter(next -> next.complete(template));
  }

  private void add(Layout layout, List<ReadTable> tables) {
    List<List<ReadCell>> rows = new ArrayList<>();
    Box box = layout.box();
    SecondLook second = new SecondLook(digits, layout.page());
    for (List<TextLine> lines : layout.rows()) {
      List<ReadCell> cells = CellReader.cells(layout.columns(), lines);
      if (rows.isEmpty() && !tables.isEmpty() && restOfRow(cells)) {
        tables.add(tables.remove(tables.size() - 1).continued(cells, template.required().get(0)));
      } else if (item(cells) && valued(layout.columns(), cells)) {
        rows.add(second.at(layout.columns(), lines, cells));
        box = box.union(lines.stream().map(TextLine::box).reduce(Box::union).orElseThrow());
      }
    }
    if (!rows.isEmpty()) {
      List<String> labels = layout.columns().stream().map(GridColumn::label).toList();
      tables.add(new ReadTable(layout.page().index(), box, labels, rows));
    }
  }

  private boolean item(List<ReadCell> cells) {
    return described(cells) && cells.stream().filter(cell -> !cell.blank()).count() >= 2;
  }

  /** Whether a row has a number besides its own, as all items have where there are such columns. */
  private static boolean valued(List<GridColumn> columns, List<ReadCell> cells) {
    List<Integer> numeric =
        IntStream.range(0, columns.size())
            .filter(i -> columns.get(i).numeric() && !columns.get(i).label().equals("number"))
            .boxed()
            .toList();
    return numeric.isEmpty()
        || numeric.stream().anyMatch(i -> cells.get(i).text().chars().anyMatch(Character::isDigit));
  }

  private boolean described(List<ReadCell> cells) {
    return template.required().stream()
        .allMatch(
            label ->
                Folding.letters(ReadTable.cell(cells, label).text()).length() >= fewest(label));
  }

  /** A number may have a single digit, a text says nothing in a single letter. */
  private int fewest(String label) {
    return template.columns().stream()
            .filter(column -> column.label().equals(label))
            .allMatch(column -> column.between(0, 0).numeric())
        ? 1
        : 2;
  }

  /** Whether it is only the rest of a text that began on the page before. */
  private boolean restOfRow(List<ReadCell> cells) {
    return described(cells) && cells.stream().filter(cell -> !cell.blank()).count() == 1;
  }
}

package vn.claimdesk.review.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType.ColumnType;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.review.ReviewRefusedException;

/** Takes over rows that an adjuster added, removed, split, merged or corrected. */
@Component
class TableWork {

  private static final int MOST_ROWS = 2_000;

  private final DossierFields fields;
  private final DocumentCatalogue catalogue;
  private final AuditTrail audit;
  private final Clock clock;

  TableWork(DossierFields fields, DocumentCatalogue catalogue, AuditTrail audit, Clock clock) {
    this.fields = fields;
    this.catalogue = catalogue;
    this.audit = audit;
    this.clock = clock;
  }

  /** Rows that will stand in the place of a table's. */
  record Change(ClaimDocument paper, int position, FieldTable before, List<List<Cell>> rows) {}

  /**
   * The changes, held against the tables.
   *
   * @param entered rows by {@code documentId/position}
   * @throws ReviewRefusedException where a table is unknown, a row has other columns than its
   *     table, or an amount is none
   */
  List<Change> changes(
      Collection<ClaimDocument> papers,
      Map<String, List<List<Drafts.RowCell>>> entered,
      Locale locale) {
    List<Change> changes = new ArrayList<>();
    entered.forEach(
        (key, rows) -> {
          ClaimDocument paper =
              papers.stream()
                  .filter(candidate -> key.startsWith(candidate.id() + "/"))
                  .findFirst()
                  .orElseThrow(() -> new ReviewRefusedException("tableUnknown"));
          Change change = change(paper, key.substring(paper.id().length() + 1), rows, locale);
          if (!change.rows().equals(change.before().rows())) {
            changes.add(change);
          }
        });
    return changes;
  }

  /** Keeps the changes; runs in the caller's transaction. */
  void keep(String claimNumber, List<Change> changes, String user) {
    for (Change change : changes) {
      fields.changeTable(
          change.paper().id(), change.position(), change.rows(), user, clock.instant());
      audit.record(
          claimNumber,
          "table.changed",
          user,
          Map.of(
              "document", change.paper().id(),
              "table", change.before().name(),
              "rowsBefore", Integer.toString(change.before().rows().size()),
              "rowsAfter", Integer.toString(change.rows().size()),
              "from", text(change.before().rows()),
              "to", text(change.rows())));
    }
  }

  private Change change(
      ClaimDocument paper, String position, List<List<Drafts.RowCell>> rows, Locale locale) {
    List<FieldTable> tables = fields.tablesOf(paper.id());
    if (!position.matches("\\d{1,4}") || Integer.parseInt(position) >= tables.size()) {
      throw new ReviewRefusedException("tableUnknown");
    }
    FieldTable table = tables.get(Integer.parseInt(position));
    if (rows == null || rows.size() > MOST_ROWS) {
      throw new ReviewRefusedException("tableTooLong", Integer.toString(MOST_ROWS));
    }
    List<List<Cell>> kept = new ArrayList<>();
    for (List<Drafts.RowCell> row : rows) {
      if (row == null || row.size() != table.columns().size()) {
        throw new ReviewRefusedException("tableUnknown");
      }
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        cells.add(cell(paper, table, i, row.get(i), kept.size(), locale));
      }
      kept.add(cells);
    }
    return new Change(paper, Integer.parseInt(position), table, kept);
  }

  /** What nobody touched stays as it was read, even where it is no amount. */
  private Cell cell(
      ClaimDocument paper,
      FieldTable table,
      int column,
      Drafts.@Nullable RowCell entered,
      int row,
      Locale locale) {
    Cell cell = cell(entered);
    return table.rows().stream()
        .map(read -> read.get(column))
        .filter(read -> stripped(read).equals(cell))
        .findFirst()
        .orElseGet(() -> checked(paper, table, column, cell, row, locale));
  }

  /** What a person entered has no confidence of the engine's. */
  private Cell checked(
      ClaimDocument paper, FieldTable table, int column, Cell cell, int row, Locale locale) {
    ColumnType type = type(paper, table, column);
    FieldKind kind = type == null ? FieldKind.TEXT : type.kind();
    String value = Objects.requireNonNullElse(FieldNormalizer.normalize(kind, cell.value()), "");
    boolean number = kind == FieldKind.MONEY || kind == FieldKind.NUMBER;
    if (number && !value.isEmpty() && !FieldNormalizer.conforms(kind, value)) {
      throw new ReviewRefusedException(
          "cellNotOfKind." + kind,
          type == null ? "" : type.labelIn(locale),
          Integer.toString(row + 1),
          value);
    }
    return new Cell(value, null, cell.box());
  }

  private static Cell stripped(Cell read) {
    return new Cell(read.value().strip(), read.confidence(), read.box());
  }

  private static Cell cell(Drafts.@Nullable RowCell entered) {
    if (entered == null) {
      return new Cell("", null, null);
    }
    List<Integer> box = entered.box();
    boolean whole = box != null && box.size() == 4 && box.stream().noneMatch(Objects::isNull);
    return new Cell(
        Objects.requireNonNullElse(entered.value(), "").strip(),
        entered.confidence(),
        whole && box != null ? new Box(box.get(0), box.get(1), box.get(2), box.get(3)) : null);
  }

  private @Nullable ColumnType type(ClaimDocument paper, FieldTable table, int column) {
    return catalogue
        .find(paper.type())
        .flatMap(type -> type.table(table.name()))
        .flatMap(type -> type.column(table.columns().get(column)))
        .orElse(null);
  }

  /** The rows as tab-separated text. */
  private static String text(List<List<Cell>> rows) {
    return rows.stream()
        .map(row -> String.join("\t", row.stream().map(Cell::value).toList()))
        .reduce((above, below) -> above + "\n" + below)
        .orElse("");
  }
}

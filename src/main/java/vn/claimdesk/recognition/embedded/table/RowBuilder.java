package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Puts the lines under a header together to rows: a printed rule or a value in the anchor column
 * begins a row, other lines continue it.
 */
final class RowBuilder {

  private final TableTemplate template;
  private final List<GridColumn> columns;
  private final List<Box> rules;
  private final List<GridColumn> anchors;

  RowBuilder(
      TableTemplate template, List<GridColumn> columns, List<Box> rules, List<TextLine> body) {
    this.template = template;
    this.columns = columns;
    this.rules = rules;
    this.anchors = anchors(body);
  }

  private List<GridColumn> anchors(List<TextLine> body) {
    for (String label : template.anchors()) {
      List<GridColumn> found =
          columns.stream()
              .filter(column -> column.label().equals(label))
              .filter(column -> body.stream().anyMatch(line -> value(line, column).isPresent()))
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return columns.stream().filter(GridColumn::numeric).toList();
  }

  /** The lines of each row. */
  List<List<TextLine>> rows(List<TextLine> body) {
    List<List<TextLine>> rows = new ArrayList<>();
    for (List<TextLine> band : bands(body)) {
      long starts = band.stream().filter(this::anchored).count();
      if (starts <= 1 && bandsAreRows(body)) {
        rows.add(band);
      } else {
        split(band, rows);
      }
    }
    return rows;
  }

  private boolean bandsAreRows(List<TextLine> body) {
    return bands(body).size() > 1;
  }

  private void split(List<TextLine> band, List<List<TextLine>> rows) {
    List<TextLine> pending = new ArrayList<>();
    List<TextLine> row = null;
    for (int i = 0; i < band.size(); i++) {
      TextLine line = band.get(i);
      boolean apart = !pending.isEmpty() || i > 0 && nearerToNext(band, i);
      if (anchored(line)) {
        row = new ArrayList<>(pending);
        pending.clear();
        row.add(line);
        rows.add(row);
      } else if (row == null || apart) {
        pending.add(line);
      } else {
        row.add(line);
      }
    }
    if (row == null && !pending.isEmpty()) {
      rows.add(pending);
    } else if (row != null) {
      row.addAll(pending);
    }
  }

  /** Whether the line stands clearly closer to the next one than to the one before. */
  private static boolean nearerToNext(List<TextLine> lines, int at) {
    if (at + 1 == lines.size()) {
      return false;
    }
    TextLine line = lines.get(at);
    int above = line.middle() - lines.get(at - 1).middle();
    int below = lines.get(at + 1).middle() - line.middle();
    return above - below > 0.35 * line.height();
  }

  private List<List<TextLine>> bands(List<TextLine> body) {
    List<List<TextLine>> bands = new ArrayList<>();
    TextLine before = null;
    for (TextLine line : body) {
      if (before == null || ruled(before, line)) {
        bands.add(new ArrayList<>());
      }
      bands.get(bands.size() - 1).add(line);
      before = line;
    }
    return bands;
  }

  private boolean ruled(TextLine above, TextLine below) {
    int left = columns.get(0).left();
    int right = columns.get(columns.size() - 1).right();
    return rules.stream()
        .anyMatch(
            rule ->
                rule.top() > above.middle()
                    && rule.bottom() < below.middle()
                    && Math.min(right, rule.right()) - Math.max(left, rule.left())
                        > 0.4 * (right - left));
  }

  private boolean anchored(TextLine line) {
    return anchors.stream().anyMatch(column -> value(line, column).isPresent());
  }

  private static Optional<Value> value(TextLine line, GridColumn column) {
    return column.kind().read(line.tokens().stream().filter(column::holds).toList());
  }

  /** The cells of a row, one for each column. */
  List<ReadCell> cells(List<TextLine> row) {
    return columns.stream()
        .map(
            column ->
                cell(
                    column,
                    row.stream()
                        .flatMap(line -> line.tokens().stream())
                        .filter(column::holds)
                        .toList()))
        .toList();
  }

  private static ReadCell cell(GridColumn column, List<Token> tokens) {
    if (tokens.isEmpty()) {
      return ReadCell.empty(column.label());
    }
    Value value =
        column
            .kind()
            .read(tokens)
            .or(
                () ->
                    ValueKind.TEXT
                        .read(tokens)
                        .map(
                            text ->
                                new Value(
                                    text.text(), text.tokens(), column.numeric() ? 0.2 : 0.5)))
            .orElse(null);
    if (value == null) {
      return ReadCell.empty(column.label());
    }
    double score = FieldConfidence.ofWords(value.tokens()) * (0.4 + 0.6 * value.agreement());
    return new ReadCell(
        column.label(),
        value.text(),
        FieldConfidence.clamp(score),
        TextLine.around(value.tokens()));
  }
}

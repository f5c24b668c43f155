package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Similarity;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Reads the cells of a row by the kinds of their columns. */
final class CellReader {

  private static final double ALIKE = 0.6;
  private static final Pattern SPECK = Pattern.compile("(\\p{Ll}{3})\\. (\\p{Ll}|\\d)");
  private static final Pattern DOSE = Pattern.compile("\\b(\\d*0)[1l]U\\b");

  private CellReader() {}

  /** The cells of a row, one for each column. */
  static List<ReadCell> cells(List<GridColumn> columns, List<TextLine> row) {
    return columns.stream().map(column -> cell(column, tokens(column, row))).toList();
  }

  /** The tokens of a row that stand in the column. */
  static List<Token> tokens(GridColumn column, List<TextLine> row) {
    return row.stream().flatMap(line -> line.tokens().stream()).filter(column::holds).toList();
  }

  private static ReadCell cell(GridColumn column, List<Token> tokens) {
    Optional<Value> value = tokens.isEmpty() ? Optional.empty() : value(column, tokens);
    return value
        .map(
            found ->
                new ReadCell(
                    column.label(),
                    found.text(),
                    FieldConfidence.clamp(
                        FieldConfidence.ofWords(found.tokens()) * (0.4 + 0.6 * found.agreement())),
                    TextLine.around(found.tokens())))
        .orElse(ReadCell.empty(column.label()));
  }

  private static Optional<Value> value(GridColumn column, List<Token> tokens) {
    Optional<Value> text = ValueKind.TEXT.read(tokens).map(CellReader::tidy);
    if (column.kind() == ValueKind.TEXT) {
      return text.map(found -> listed(found, column.values()));
    }
    return column.kind().read(tokens).or(() -> text.map(found -> unexpected(found, column)));
  }

  /** Without a point that specks made inside of a sentence; doses in IU are no doses in 1U. */
  private static Value tidy(Value read) {
    String text = SPECK.matcher(DOSE.matcher(read.text()).replaceAll("$1IU")).replaceAll("$1 $2");
    return text.equals(read.text()) ? read : new Value(text, read.tokens(), read.agreement());
  }

  /** What is no number where one should be: the word of the list it is most like, or doubtful. */
  private static Value unexpected(Value found, GridColumn column) {
    Value listed = listed(found, column.values());
    double doubt = column.numeric() ? 0.2 : 0.5;
    return listed.text().equals(found.text()) && !column.values().contains(found.text())
        ? new Value(found.text(), found.tokens(), doubt)
        : listed;
  }

  /** The word of a closed list that the text can only be; the text itself where none is alike. */
  private static Value listed(Value found, List<String> values) {
    String letters = Folding.letters(found.text());
    if (values.isEmpty() || letters.isEmpty() || values.contains(found.text())) {
      return found;
    }
    List<String> best = new ArrayList<>();
    double most = ALIKE;
    for (String value : values) {
      double alike =
          0.9 * Similarity.of(letters, Folding.letters(value))
              + 0.1
                  * Similarity.of(
                      found.text().toLowerCase(java.util.Locale.ROOT),
                      value.toLowerCase(java.util.Locale.ROOT));
      if (alike > most + 0.01) {
        best.clear();
      }
      if (alike > most - 0.01) {
        best.add(value);
        most = Math.max(most, alike);
      }
    }
    best.sort(Comparator.naturalOrder());
    return best.size() == 1
        ? new Value(best.get(0), found.tokens(), found.agreement() * 0.9)
        : found;
  }
}

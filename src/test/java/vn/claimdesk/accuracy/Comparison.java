package vn.claimdesk.accuracy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.demo.paper.PaperTruth.TableTruth;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;

/** Holds a reading against the truth, value by value, after normalization. */
final class Comparison {

  private final DocumentCatalogue catalogue;

  Comparison(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Findings for all papers of a page; a paper that was not found misses all its values. */
  List<Finding> compare(PaperCase paper, List<PaperTruth> truths, List<PaperReading> readings) {
    List<PaperReading> left = new ArrayList<>(readings);
    List<Finding> findings = new ArrayList<>();
    for (PaperTruth truth : truths) {
      PaperReading reading =
          left.stream().filter(r -> r.type().equals(truth.type())).findFirst().orElse(null);
      left.remove(reading);
      compareFields(paper, truth, reading, findings);
      compareTables(paper, truth, reading, findings);
    }
    return findings;
  }

  private void compareFields(
      PaperCase paper, PaperTruth truth, @Nullable PaperReading reading, List<Finding> findings) {
    DocumentType type = catalogue.find(truth.type()).orElseThrow();
    for (Map.Entry<String, String> expected : truth.fields().entrySet()) {
      var fieldType = type.field(expected.getKey());
      if (fieldType.isEmpty()) {
        continue;
      }
      Field field =
          reading == null
              ? null
              : reading.fields().stream()
                  .filter(f -> f.name().equals(expected.getKey()) && !f.missing())
                  .findFirst()
                  .orElse(null);
      findings.add(
          finding(
              paper,
              truth,
              "field",
              expected.getKey(),
              fieldType.get().kind(),
              expected.getValue(),
              field == null ? null : field.value(),
              field == null ? null : field.confidence()));
    }
  }

  private void compareTables(
      PaperCase paper, PaperTruth truth, @Nullable PaperReading reading, List<Finding> findings) {
    DocumentType type = catalogue.find(truth.type()).orElseThrow();
    for (TableTruth expected : truth.tables()) {
      List<FieldTable> read =
          reading == null
              ? List.of()
              : reading.tables().stream()
                  .filter(
                      table -> table.name().equals(expected.name()) || type.tables().size() == 1)
                  .toList();
      List<Map<String, Cell>> rows = read.stream().flatMap(Comparison::rows).toList();
      int[] partner = align(expected, rows);
      for (int i = 0; i < expected.rows().size(); i++) {
        Map<String, Cell> row = partner[i] < 0 ? Map.of() : rows.get(partner[i]);
        for (int k = 0; k < expected.columns().size(); k++) {
          String column = expected.columns().get(k);
          Cell cell = row.get(column);
          String value = expected.rows().get(i).get(k);
          if (!value.isEmpty()) {
            findings.add(
                finding(
                    paper,
                    truth,
                    "cell",
                    expected.name() + "." + column,
                    kind(type, expected.name(), column),
                    value,
                    cell == null || cell.value().isBlank() ? null : cell.value(),
                    cell == null ? null : cell.confidence()));
          }
        }
      }
    }
  }

  private static java.util.stream.Stream<Map<String, Cell>> rows(FieldTable table) {
    return table.rows().stream()
        .map(
            row -> {
              Map<String, Cell> cells = new java.util.HashMap<>();
              for (int i = 0; i < row.size(); i++) {
                cells.put(table.columns().get(i), row.get(i));
              }
              return cells;
            });
  }

  private static FieldKind kind(DocumentType type, String table, String column) {
    return type.tables().stream()
        .filter(t -> t.name().equals(table) || type.tables().size() == 1)
        .flatMap(t -> t.columns().stream())
        .filter(c -> c.name().equals(column))
        .map(DocumentType.ColumnType::kind)
        .findFirst()
        .orElse(FieldKind.TEXT);
  }

  /** The read row for each expected one, in order, so that most cells agree; -1 for none. */
  private static int[] align(TableTruth expected, List<Map<String, Cell>> rows) {
    int n = expected.rows().size();
    int m = rows.size();
    int[][] best = new int[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        int paired = best[i + 1][j + 1] + 1 + 4 * agreeing(expected, i, rows.get(j));
        best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int[] partner = IntStream.range(0, n).map(i -> -1).toArray();
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (best[i][j] == best[i + 1][j + 1] + 1 + 4 * agreeing(expected, i, rows.get(j))) {
        partner[i++] = j++;
      } else if (best[i][j] == best[i + 1][j]) {
        i++;
      } else {
        j++;
      }
    }
    return partner;
  }

  private static int agreeing(TableTruth expected, int row, Map<String, Cell> cells) {
    int agreeing = 0;
    for (int k = 0; k < expected.columns().size(); k++) {
      Cell cell = cells.get(expected.columns().get(k));
      if (cell != null && letters(cell.value()).equals(letters(expected.rows().get(row).get(k)))) {
        agreeing++;
      }
    }
    return agreeing;
  }

  private static Finding finding(
      PaperCase paper,
      PaperTruth truth,
      String what,
      String name,
      FieldKind kind,
      String expected,
      @Nullable String actual,
      @Nullable Double confidence) {
    boolean exact = actual != null && same(kind, expected, actual);
    boolean near = exact || actual != null && letters(expected).equals(letters(actual));
    return new Finding(paper, truth.type(), what, name, expected, actual, confidence, exact, near);
  }

  /** Whether a value is exactly right after normalization. */
  static boolean same(FieldKind kind, String expected, String actual) {
    return plain(kind, expected).equals(plain(kind, actual));
  }

  private static String plain(FieldKind kind, String value) {
    String normalized = FieldNormalizer.normalize(kind, value);
    String text = normalized == null ? "" : normalized;
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toUpperCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("\\s*([,;:()])\\s*", "$1")
        .replaceAll("[.,;:]+$", "")
        .replaceAll("^VNM$", "VIỆT NAM")
        .replaceAll("^(BS|TS|THS)\\. ?", "")
        .strip();
  }

  private static String letters(String text) {
    return Normalizer.normalize(
            text.toUpperCase(Locale.ROOT).replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("[^A-Z0-9]", "");
  }
}

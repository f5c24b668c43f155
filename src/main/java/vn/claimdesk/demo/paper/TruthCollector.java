package vn.claimdesk.demo.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.claimdesk.demo.paper.PaperTruth.TableTruth;

/**
 * Works out what a filled layout really shows: what it has no place for is not asked of a reader.
 */
final class TruthCollector {

  private final PaperData data;
  private final Map<String, Map<String, String>> lists = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<TableTruth> tables = new ArrayList<>();

  TruthCollector(PaperData data) {
    this.data = data;
  }

  PaperTruth collect(String type, List<Directive> directives) {
    for (Directive directive : directives) {
      boolean unprinted = directive.name().equals("says") && directive.has("rows");
      if (directive.name().equals("table") || unprinted) {
        tables.add(table(directive, tableColumns(directive)));
      } else if (directive.name().equals("each")) {
        tables.add(table(directive, listColumns(directive)));
      } else {
        directive.cells().forEach(this::collectFields);
      }
    }
    lists.forEach(
        (name, row) ->
            tables.add(
                new TableTruth(
                    name, List.copyOf(row.keySet()), List.of(List.copyOf(row.values())))));
    return new PaperTruth(
        type, fields, tables.stream().filter(t -> !t.columns().isEmpty()).toList());
  }

  private void collectFields(String text) {
    for (String name : Placeholders.names(text)) {
      String value = data.value(name);
      if (name.startsWith("_") || value.isEmpty()) {
        continue;
      }
      int dot = name.indexOf('.');
      if (dot > 0) {
        lists
            .computeIfAbsent(name.substring(0, dot), list -> new LinkedHashMap<>())
            .put(name.substring(dot + 1), value);
      } else {
        fields.put(name, value);
      }
    }
  }

  /** The columns printed and those that can be told from others, such as from a sign. */
  private static List<String> tableColumns(Directive directive) {
    Stream<String> printed =
        directive.cells().stream().map(TableColumn::parse).flatMap(c -> c.keys().stream());
    Stream<String> told = Arrays.stream(directive.option("tells", "_none").split(","));
    return Stream.concat(printed, told).toList();
  }

  private static List<String> listColumns(Directive directive) {
    return directive.cells().stream().flatMap(cell -> Placeholders.names(cell).stream()).toList();
  }

  private TableTruth table(Directive directive, List<String> printed) {
    String name = directive.option("name", "table");
    List<String> columns = printed.stream().filter(key -> !key.startsWith("_")).toList();
    List<List<String>> rows =
        data.rows(directive.option("rows", name)).stream()
            .filter(row -> !row.containsKey("_group") && !row.containsKey("_skip"))
            .map(row -> columns.stream().map(key -> row.getOrDefault(key, "")).toList())
            .toList();
    return new TableTruth(name, columns, rows);
  }
}

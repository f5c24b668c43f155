package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.FieldTable;

/**
 * Makes tables of the shapes in which the service writes them: rows of labelled cells, rows of
 * cells in a fixed order, rows as objects, several tables in one list, an object around them.
 */
class TableReader {

  private static final Cell EMPTY = new Cell("", null, null);
  private static final int LONGEST_NAME = 64;
  private static final Set<String> AROUND_ROWS = Set.of("image_table", "page_table", "info_table");
  private static final Set<String> OF_A_CELL =
      Set.of("value", "text", "score", "confidence", "box", "label", "id", "page");

  private final ScoreScale scale;

  TableReader(ScoreScale scale) {
    this.scale = scale;
  }

  /** Whether a list holds rows rather than a list of plain values. */
  static boolean isTable(JsonNode node) {
    return node.isArray()
        && StreamSupport.stream(node.spliterator(), false).anyMatch(JsonNode::isContainerNode);
  }

  /**
   * Reads the tables of a node.
   *
   * @param columns names of the columns in order, for cells that carry no label
   */
  List<FieldTable> read(String name, JsonNode node, int page, List<String> columns) {
    if (node.isObject()) {
      return inObject(name, node, page, columns);
    }
    if (!isTable(node)) {
      return List.of();
    }
    if (isListOfTables(node)) {
      return LooseValue.elements(node).stream()
          .flatMap(table -> read(name, table, page, columns).stream())
          .toList();
    }
    var rows = isRow(node, columns) ? List.of(node) : LooseValue.elements(node);
    return table(name, rows, page, columns);
  }

  /** A list of rows, of what is one row or a list of values. */
  static JsonNode asRows(JsonNode node, List<String> columns) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    if (node.isObject()) {
      return rows.add(node);
    }
    if (isTable(node) || node.isEmpty()) {
      return node.isArray() ? node : rows;
    }
    if (columns.size() == 1) {
      node.forEach(value -> rows.addArray().add(value));
      return rows;
    }
    return rows.add(node);
  }

  /** The later edition's object: pictures, pages and rows of each table side by side. */
  private List<FieldTable> inObject(String name, JsonNode node, int page, List<String> columns) {
    JsonNode all = node.path("info_table");
    if (!all.isArray()) {
      return List.of();
    }
    var tables = new ArrayList<FieldTable>();
    List<JsonNode> each = isListOfTables(all) ? LooseValue.elements(all) : List.of(all);
    for (int i = 0; i < each.size(); i++) {
      Integer own = LooseValue.page(node.path("page_table").path(i));
      tables.addAll(read(name, each.get(i), own == null ? page : own, columns));
    }
    return tables;
  }

  /** What the later edition's object holds that the contract does not know. */
  static ObjectNode besideTheRows(JsonNode node) {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    node.properties().stream()
        .filter(property -> !AROUND_ROWS.contains(property.getKey()))
        .forEach(property -> rest.set(property.getKey(), property.getValue()));
    return rest;
  }

  /** Rows that say on which page they stand make a table a page. */
  private List<FieldTable> table(String name, List<JsonNode> rows, int page, List<String> known) {
    var pages = new TreeMap<Integer, List<Map<String, Cell>>>();
    for (JsonNode row : rows) {
      Map<String, Cell> cells = namedCells(row, known);
      if (!cells.isEmpty()) {
        pages.computeIfAbsent(page(row, page), same -> new ArrayList<>()).add(cells);
      }
    }
    return pages.entrySet().stream()
        .map(entry -> table(name, entry.getKey(), entry.getValue(), known))
        .toList();
  }

  private static FieldTable table(
      String name, int page, List<Map<String, Cell>> rows, List<String> known) {
    var present = new LinkedHashSet<String>();
    rows.forEach(row -> present.addAll(row.keySet()));
    List<String> columns = new ArrayList<>(known.stream().filter(present::contains).toList());
    present.stream().filter(column -> !known.contains(column)).forEach(columns::add);
    var cells =
        rows.stream()
            .map(row -> columns.stream().map(column -> row.getOrDefault(column, EMPTY)).toList())
            .toList();
    return new FieldTable(name, page, columns, cells);
  }

  private static int page(JsonNode row, int otherwise) {
    Stream<JsonNode> told =
        row.isObject()
            ? row.properties().stream()
                .filter(p -> p.getKey().endsWith(Keys.PAGE) && Keys.isCompanion(p.getKey(), row))
                .map(Map.Entry::getValue)
            : LooseValue.elements(row).stream()
                .filter(TableReader::isCell)
                .map(cell -> cell.path("id"));
    return told.map(LooseValue::page).filter(Objects::nonNull).findFirst().orElse(otherwise);
  }

  private Map<String, Cell> namedCells(JsonNode row, List<String> known) {
    var cells = new LinkedHashMap<String, Cell>();
    if (row.isObject() && !isCell(row)) {
      row.properties().stream()
          .filter(p -> !Keys.isCompanion(p.getKey(), row) && !Keys.isPicture(p.getKey()))
          .forEach(p -> cells.put(cut(p.getKey()), cellOfObject(row, p.getKey())));
      return cells;
    }
    int position = 0;
    for (JsonNode cell : row.isArray() ? LooseValue.elements(row) : List.of(row)) {
      String label = LooseValue.text(cell.path("label"));
      String column = label != null ? cut(label) : column(position, known);
      cells.merge(column, cell(cell), TableReader::joined);
      besideTheValue(cell).forEach((key, value) -> cells.put(cut(column + "_" + key), cell(value)));
      position++;
    }
    return cells;
  }

  /** What a cell holds that the contract does not know. */
  private static Map<String, JsonNode> besideTheValue(JsonNode cell) {
    var found = new LinkedHashMap<String, JsonNode>();
    cell.properties().stream()
        .filter(property -> isCell(cell) && !OF_A_CELL.contains(property.getKey()))
        .filter(property -> !Keys.isPicture(property.getKey()))
        .forEach(property -> found.put(property.getKey(), property.getValue()));
    return found;
  }

  private static String column(int position, List<String> known) {
    return position < known.size() ? known.get(position) : "column_" + (position + 1);
  }

  private Cell cellOfObject(JsonNode row, String key) {
    JsonNode value = row.path(key);
    if (value.isObject()) {
      return cell(value);
    }
    JsonNode box = row.has(key + Keys.BOX) ? row.path(key + Keys.BOX) : row.path("box");
    JsonNode score =
        row.has(key + Keys.CONFIDENCE) ? row.path(key + Keys.CONFIDENCE) : row.path("score");
    return new Cell(plain(value), scale.probability(score), LooseValue.box(box));
  }

  /** The same tables without boxes, where the picture that these refer to is not at hand. */
  static List<FieldTable> withoutBoxes(List<FieldTable> tables) {
    return tables.stream()
        .map(
            table ->
                new FieldTable(
                    table.name(),
                    table.page(),
                    table.columns(),
                    table.rows().stream()
                        .map(row -> row.stream().map(TableReader::withoutBox).toList())
                        .toList()))
        .toList();
  }

  private static Cell withoutBox(Cell cell) {
    return new Cell(cell.value(), cell.confidence(), null);
  }

  Cell cell(JsonNode node) {
    if (!node.isObject()) {
      return new Cell(plain(node), null, null);
    }
    JsonNode value =
        node.has("value") ? node.path("value") : node.has("text") ? node.path("text") : node;
    JsonNode score = node.has("score") ? node.path("score") : node.path("confidence");
    return new Cell(plain(value), scale.probability(score), LooseValue.box(node.path("box")));
  }

  private static String plain(JsonNode value) {
    if (value.isContainerNode()) {
      String between = value.isObject() ? ": " : value.path(0).isObject() ? "; " : " ";
      return parts(value)
          .map(TableReader::plain)
          .filter(text -> !text.isEmpty())
          .collect(Collectors.joining(between));
    }
    String text = LooseValue.text(value);
    return text == null ? "" : text;
  }

  /** The elements of a list, or the values of an object, its name first. */
  private static Stream<JsonNode> parts(JsonNode container) {
    return container.isArray()
        ? LooseValue.elements(container).stream()
        : container.properties().stream()
            .sorted(Comparator.comparing(property -> !property.getKey().endsWith("name")))
            .map(Map.Entry::getValue);
  }

  private static Cell joined(Cell first, Cell second) {
    if (first.value().isEmpty() || second.value().isEmpty()) {
      return first.value().isEmpty() ? second : first;
    }
    return new Cell(
        first.value() + " " + second.value(),
        lower(first.confidence(), second.confidence()),
        around(first.box(), second.box()));
  }

  private static @Nullable Double lower(@Nullable Double one, @Nullable Double other) {
    return one == null || other == null ? null : Collections.min(List.of(one, other));
  }

  private static @Nullable Box around(@Nullable Box one, @Nullable Box other) {
    return one == null ? other : other == null ? one : one.union(other);
  }

  private static boolean isListOfTables(JsonNode node) {
    return LooseValue.elements(node).stream()
        .filter(JsonNode::isArray)
        .flatMap(table -> LooseValue.elements(table).stream())
        .anyMatch(row -> row.isArray() || row.isObject() && !isCell(row));
  }

  /** Whether a list of cells stands where a list of rows was expected. */
  private static boolean isRow(JsonNode node, List<String> columns) {
    return isCell(node.path(0)) && (node.path(0).has("label") || isWhole(node, columns));
  }

  private static boolean isWhole(JsonNode node, List<String> columns) {
    return columns.size() > 1
        && node.size() == columns.size()
        && LooseValue.elements(node).stream().allMatch(TableReader::isCell);
  }

  private static boolean isCell(JsonNode node) {
    return node.isObject() && (node.has("value") || node.has("text"));
  }

  private static String cut(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}

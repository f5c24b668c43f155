package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;

/**
 * Makes a paper of one {@code info} object: {@code x}, {@code x_confidence}, {@code x_box} and
 * {@code x_id} become one field, lists become tables. What the catalogue does not know is kept.
 */
class PaperReader {

  /** Read by a human eye's zone, not by the machine-readable one whose score the paper carries. */
  private static final Set<String> NOT_FROM_THE_MRZ = Set.of("issue_date", "issued_at");

  private static final int LONGEST_NAME = 64;

  private final DocumentCatalogue catalogue;
  private final ScoreScale scale;
  private final TableReader tables;

  PaperReader(DocumentCatalogue catalogue, ScoreScale scale) {
    this.catalogue = catalogue;
    this.scale = scale;
    this.tables = new TableReader(scale);
  }

  /** Reads a paper; {@code position} is where it begins unless its fields say otherwise. */
  PaperReading read(String type, JsonNode info, int position) {
    int page = firstPage(info, position);
    var fields = new ArrayList<Field>();
    var found = new ArrayList<FieldTable>();
    for (var property : info.properties()) {
      String key = property.getKey();
      if (!Keys.isPicture(key) && !Keys.isCompanion(key, info)) {
        add(type, info, key, property.getValue(), page, fields, found);
      }
    }
    return new PaperReading(type, OwnNames.of(fields), found, PagePictures.of(info, page));
  }

  private static int firstPage(JsonNode info, int position) {
    return info.properties().stream()
        .map(Map.Entry::getKey)
        .filter(key -> key.endsWith(Keys.PAGE) && Keys.isCompanion(key, info))
        .map(key -> LooseValue.page(info.path(key)))
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElseGet(() -> PagePictures.firstNumbered(info).orElse(position));
  }

  private void add(
      String type,
      JsonNode info,
      String key,
      JsonNode value,
      int page,
      List<Field> fields,
      List<FieldTable> found) {
    if (key.equals("info_goods") && value.isContainerNode()) {
      JsonNode rows = OlderGoods.asRows(TableReader.asRows(value, List.of()));
      found.addAll(tables.read("table", rows, page, columns(type, "table")));
    } else if (TableReader.isTable(value)) {
      found.addAll(table(type, info, key, value, page));
    } else if (value.path("info_table").isArray()) {
      found.addAll(table(type, info, key, value, page));
      addObject(type, key, TableReader.besideTheRows(value), page, fields, found);
    } else if (knowsTable(type, key) && LooseValue.isContainerOrNothing(value)) {
      found.addAll(table(type, info, key, TableReader.asRows(value, columns(type, key)), page));
    } else if (value.isObject()) {
      addObject(type, key, value, page, fields, found);
    } else {
      fields.add(field(type, info, key, page));
    }
  }

  private boolean knowsTable(String type, String key) {
    return catalogue.find(type).flatMap(known -> known.table(key)).isPresent();
  }

  /** Boxes count on the table's own picture where it has one, which is shown nowhere. */
  private List<FieldTable> table(String type, JsonNode info, String key, JsonNode rows, int page) {
    List<FieldTable> read = tables.read(name(key), rows, page, columns(type, key));
    return info.has(key + Keys.PICTURE_OF) ? TableReader.withoutBoxes(read) : read;
  }

  /** A cell is a field; any other object is laid flat, its parts named after it. */
  private void addObject(
      String type,
      String key,
      JsonNode value,
      int page,
      List<Field> fields,
      List<FieldTable> found) {
    if (value.has("value")) {
      Cell cell = tables.cell(value);
      String raw = cell.value().isEmpty() ? null : cell.value();
      fields.add(
          new Field(
              name(key), normalized(type, key, raw), raw, cell.confidence(), cell.box(), page));
      return;
    }
    PaperReading inner = read(type, value, page);
    inner
        .fields()
        .forEach(field -> fields.add(OwnNames.renamed(field, name(key + "_" + field.name()))));
    found.addAll(inner.tables());
  }

  private Field field(String type, JsonNode info, String key, int page) {
    String raw = raw(info.path(key));
    Double confidence =
        Optional.ofNullable(scale.probability(info.path(key + Keys.CONFIDENCE)))
            .orElseGet(() -> scoreOfThePaper(info, key));
    Box box = LooseValue.box(info.path(key + Keys.BOX));
    Integer own = LooseValue.page(info.path(key + Keys.PAGE));
    String value = normalized(type, key, raw);
    return new Field(
        name(key),
        value,
        raw,
        confidence,
        box,
        own == null ? PagePictures.page(key, info, page) : own);
  }

  private @Nullable Double scoreOfThePaper(JsonNode info, String key) {
    if (NOT_FROM_THE_MRZ.contains(key)) {
      return null;
    }
    Double ofTheMrz = scale.probability(info.path("mrz_confidence"));
    return ofTheMrz != null ? ofTheMrz : scale.probability(info.path("confidence"));
  }

  private static @Nullable String raw(JsonNode value) {
    if (!value.isArray()) {
      return LooseValue.text(value);
    }
    String joined =
        LooseValue.elements(value).stream()
            .map(LooseValue::text)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }

  private @Nullable String normalized(String type, String key, @Nullable String raw) {
    FieldKind kind =
        catalogue
            .find(type)
            .flatMap(known -> known.field(key))
            .map(vn.claimdesk.field.FieldType::kind)
            .orElse(FieldKind.TEXT);
    return FieldNormalizer.normalize(kind, raw);
  }

  List<String> columns(String type, String table) {
    return catalogue.find(type).map(DocumentType::tables).orElse(List.of()).stream()
        .filter(known -> known.name().equals(table))
        .flatMap(known -> known.columns().stream())
        .map(DocumentType.ColumnType::name)
        .toList();
  }

  private static String name(String key) {
    String name = key.isBlank() ? "unnamed" : key;
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
  }
}

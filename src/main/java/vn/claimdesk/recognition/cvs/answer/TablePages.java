package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;

/** Makes one paper of an answer that is a list of tables or of pages with tables. */
enum TablePages {

  /** A list of pages. Boxes count on the page's picture; that of a table alone does not serve. */
  BANK_STATEMENT("bank_statement", "transactions", Set.of("json")) {
    @Override
    int page(int place) {
      return place;
    }

    @Override
    List<FieldTable> tables(PaperReading read) {
      return read.pictures().isEmpty() ? TableReader.withoutBoxes(read.tables()) : read.tables();
    }

    @Override
    List<PagePicture> pictures(PaperReading read) {
      return read.pictures();
    }
  },

  /** A list of tables with pictures of their own; nothing says on which page they stand. */
  GET_TABLE("get_table", "table", Set.of("info", "infor")) {
    @Override
    int page(int place) {
      return 0;
    }

    @Override
    List<FieldTable> tables(PaperReading read) {
      return TableReader.withoutBoxes(read.tables());
    }

    @Override
    List<PagePicture> pictures(PaperReading read) {
      return List.of();
    }
  };

  private final String type;
  private final String table;
  private final Set<String> rows;

  TablePages(String type, String table, Set<String> rows) {
    this.type = type;
    this.table = table;
    this.rows = rows;
  }

  abstract int page(int place);

  abstract List<FieldTable> tables(PaperReading read);

  abstract List<PagePicture> pictures(PaperReading read);

  /** The operation that answers like this, by the last part of its path. */
  static Optional<TablePages> of(String path) {
    return List.of(values()).stream().filter(one -> path.endsWith("/" + one.type)).findFirst();
  }

  PaperReading read(PaperReader reader, JsonNode data) {
    var fields = new ArrayList<Field>();
    var tables = new ArrayList<FieldTable>();
    var pictures = new ArrayList<PagePicture>();
    List<JsonNode> places =
        data.isArray() && !isRows(data) ? LooseValue.elements(data) : List.of(data);
    for (int place = 0; place < places.size(); place++) {
      PaperReading read = reader.read(type, named(places.get(place)), page(place));
      fields.addAll(read.fields());
      tables.addAll(tables(read));
      pictures.addAll(pictures(read));
    }
    return new PaperReading(type, fields, tables, pictures);
  }

  private static boolean isRows(JsonNode data) {
    return LooseValue.elements(data).stream()
        .anyMatch(one -> one.isArray() && !one.isEmpty() && !TableReader.isTable(one));
  }

  /** The place with its rows under the catalogue's name. */
  private ObjectNode named(JsonNode place) {
    ObjectNode named = JsonNodeFactory.instance.objectNode();
    if (place.isArray()) {
      named.set(table, place);
    }
    place
        .properties()
        .forEach(
            property -> {
              String key = property.getKey();
              named.set(rows.contains(key) ? table : key, property.getValue());
            });
    return named;
  }
}

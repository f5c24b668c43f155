package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Invoice lines of an older edition, {@code info_goods} of name and coin, in today's names. */
final class OlderGoods {

  private static final Map<String, String> TODAY =
      Map.of("name", "description", "coin", "amount_total");

  private OlderGoods() {}

  static ArrayNode asRows(JsonNode goods) {
    ArrayNode rows = JsonNodeFactory.instance.arrayNode();
    goods.forEach(line -> rows.add(renamed(line)));
    return rows;
  }

  private static JsonNode renamed(JsonNode line) {
    if (!line.isObject()) {
      return line;
    }
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    line.properties()
        .forEach(
            property -> {
              String key = property.getKey();
              String base = key.replaceFirst("_(box|confidence|id)$", "");
              row.set(
                  TODAY.getOrDefault(base, base) + key.substring(base.length()),
                  property.getValue());
            });
    return row;
  }
}

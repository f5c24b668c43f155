package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The same answer as another hand would write it: what a real service was seen to do or may do, and
 * none of which may lose a value.
 */
class LooseVariant {

  /** The ways in which answers vary. */
  enum Looseness {
    NUMBERS_AS_TEXT,
    BOXES_OTHERWISE,
    NO_COMPANIONS,
    OTHER_NAMES_OF_INFO,
    LISTS_OF_ONE,
    ONE_FOR_A_LIST,
    EXTRA_KEYS,
    NOTHING_IN_WORDS,
    OTHER_ORDER,
    PERCENT
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> WRAPPERS = List.of("info", "infor", "info_goods");

  private final Set<Looseness> loosenesses;
  private final Random random;
  private final List<String> added = new ArrayList<>();
  private final boolean text;

  LooseVariant(Set<Looseness> loosenesses, long seed, boolean text) {
    this.loosenesses = loosenesses;
    this.random = new Random(seed);
    this.text = text;
  }

  /** The values that were added. */
  List<String> added() {
    return added;
  }

  ObjectNode of(JsonNode envelope) {
    ObjectNode variant = JSON.objectNode();
    ((ObjectNode) envelope)
        .properties()
        .forEach(
            property -> {
              boolean data = property.getKey().equals("data");
              variant.set(
                  property.getKey(), data ? data(property.getValue()) : property.getValue());
            });
    if (chosen(Looseness.NUMBERS_AS_TEXT)) {
      variant.put("errorCode", 0);
    }
    return chosen(Looseness.OTHER_ORDER) ? shuffled(variant) : variant;
  }

  private JsonNode data(JsonNode data) {
    JsonNode loose = loose(data, "data");
    if (loose.isObject() && chosen(Looseness.LISTS_OF_ONE)) {
      return JSON.arrayNode().add(loose);
    }
    return loose.isArray() && loose.size() == 1 && chosen(Looseness.ONE_FOR_A_LIST)
        ? loose.path(0)
        : loose;
  }

  private JsonNode loose(JsonNode node, String key) {
    if (isBox(node)) {
      return chosen(Looseness.BOXES_OTHERWISE) ? otherBox(node) : node;
    }
    if (node.isArray()) {
      ArrayNode loose = JSON.arrayNode();
      node.forEach(element -> loose.add(loose(element, key)));
      return loose;
    }
    if (node.isObject()) {
      return object(node);
    }
    return node.isNumber() ? number(node, key) : node;
  }

  private JsonNode object(JsonNode node) {
    ObjectNode loose = JSON.objectNode();
    for (var property : node.properties()) {
      String key = property.getKey();
      if (chosen(Looseness.NO_COMPANIONS) && random.nextInt(3) == 0 && isCompanion(key)) {
        continue;
      }
      JsonNode value = loose(property.getValue(), key);
      if (key.equals("info") && value.isObject() && chosen(Looseness.LISTS_OF_ONE)) {
        value = JSON.arrayNode().add(value);
      }
      boolean many = value.isArray() && value.size() == 1 && value.path(0).isContainerNode();
      if (many && chosen(Looseness.ONE_FOR_A_LIST) && random.nextBoolean()) {
        value = value.path(0);
      }
      loose.set(WRAPPERS.contains(key) && isWrapper(node, key) ? wrapper(key) : key, value);
    }
    if (chosen(Looseness.EXTRA_KEYS) && takesExtraKeys(node)) {
      String value = "giá trị lạ " + added.size();
      loose.put("la_" + added.size(), value);
      added.add(value);
    }
    if (chosen(Looseness.NOTHING_IN_WORDS) && takesExtraKeys(node)) {
      loose.put("khong_co", List.of("None", "N/A", "null", "", " ").get(random.nextInt(5)));
      loose.set("khong_co_nua", JSON.nullNode());
    }
    return chosen(Looseness.OTHER_ORDER) ? shuffled(loose) : loose;
  }

  private String wrapper(String key) {
    return chosen(Looseness.OTHER_NAMES_OF_INFO) ? WRAPPERS.get(random.nextInt(3)) : key;
  }

  private static boolean isWrapper(JsonNode owner, String key) {
    return owner.path(key).isObject() && owner.has("type");
  }

  /** Words and the parts of a cell have no room for more. */
  private boolean takesExtraKeys(JsonNode node) {
    return !text && Stream.of("value", "debt", "text").noneMatch(node::has);
  }

  private JsonNode number(JsonNode number, String key) {
    BigDecimal value = number.decimalValue();
    boolean score = key.equals("score") || key.endsWith("confidence");
    JsonNode scaled =
        score && chosen(Looseness.PERCENT)
            ? JSON.numberNode(value.movePointRight(2))
            : JSON.numberNode(value);
    return chosen(Looseness.NUMBERS_AS_TEXT) ? JSON.textNode(scaled.asText()) : scaled;
  }

  private JsonNode otherBox(JsonNode box) {
    int left = box.get(0).asInt();
    int top = box.get(1).asInt();
    int right = box.get(2).asInt();
    int bottom = box.get(3).asInt();
    return switch (random.nextInt(6)) {
      case 0 -> JSON.arrayNode().add(left + 0.0).add(top + 0.0).add(right + 0.0).add(bottom + 0.0);
      case 1 -> JSON.arrayNode().add("" + left).add("" + top).add("" + right).add("" + bottom);
      case 2 ->
          JSON.objectNode()
              .put("left", left)
              .put("top", top)
              .put("right", right)
              .put("bottom", bottom);
      case 3 -> JSON.arrayNode().add(box);
      case 4 ->
          JSON.arrayNode()
              .add(JSON.arrayNode().add(left).add(top))
              .add(JSON.arrayNode().add(right).add(top))
              .add(JSON.arrayNode().add(right).add(bottom))
              .add(JSON.arrayNode().add(left).add(bottom));
      default -> JSON.textNode("[%d, %d, %d, %d]".formatted(left, top, right, bottom));
    };
  }

  private ObjectNode shuffled(ObjectNode object) {
    List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(object.properties());
    Collections.shuffle(properties, random);
    ObjectNode shuffled = JSON.objectNode();
    properties.forEach(property -> shuffled.set(property.getKey(), property.getValue()));
    return shuffled;
  }

  private static boolean isBox(JsonNode node) {
    if (!node.isArray() || node.size() != 4) {
      return false;
    }
    for (JsonNode side : node) {
      if (!side.isInt()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCompanion(String key) {
    return key.matches("(.*_)?(box|confidence)|score");
  }

  private boolean chosen(Looseness looseness) {
    return loosenesses.contains(looseness);
  }
}

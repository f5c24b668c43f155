package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.DocumentCatalogue;

/**
 * Finds the papers in the {@code data} of an answer: one of them or a list, each with its type and
 * {@code info} or bare, or lists of them by kind as in employees' files.
 */
class Entries {

  static final String UNKNOWN_TYPE = "unknown";

  private static final String TYPE = "type";
  private static final String PAGE = "page";
  private static final String GOODS = "info_goods";
  private static final List<String> WRAPPERS = List.of("info", "infor", GOODS);
  private static final int LONGEST_TYPE = 64;

  /** The warnings about a picture; some cards have facts of the same names. */
  private static final Map<String, String> BESIDE_THE_FACTS =
      Map.of(
          "valid", "picture_valid",
          "invalidMessage", "picture_warning",
          "invalidCode", "picture_warning_code");

  /** These score the paper, not a fact. */
  private static final Set<String> OF_THE_ENTRY = Set.of("confidence", "score", "box");

  private final DocumentCatalogue catalogue;
  private final String usualType;

  /**
   * @param usualType of papers that do not say what they are
   */
  Entries(DocumentCatalogue catalogue, String usualType) {
    this.catalogue = catalogue;
    this.usualType = usualType;
  }

  /** The papers by their place in the answer, which is their page where nothing else tells it. */
  List<List<Entry>> places(JsonNode data) {
    var places = new ArrayList<List<Entry>>();
    for (JsonNode one : data.isArray() ? LooseValue.elements(data) : List.of(data)) {
      if (isGroup(one)) {
        addGroup(one, places);
      } else {
        places.add(papers(usualType, one));
      }
    }
    return places;
  }

  /** Lists of papers under the names of their kinds. */
  private boolean isGroup(JsonNode node) {
    return wrapper(node) == null
        && knownType(node.path(TYPE)).isEmpty()
        && node.properties().stream()
            .anyMatch(property -> holdsPapers(property.getKey(), property.getValue()));
  }

  private boolean holdsPapers(String key, JsonNode value) {
    List<JsonNode> each = value.isArray() ? LooseValue.elements(value) : List.of(value);
    return each.stream()
        .filter(JsonNode::isObject)
        .anyMatch(one -> wrapper(one) != null || catalogue.find(key).isPresent());
  }

  private void addGroup(JsonNode group, List<List<Entry>> places) {
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    for (var property : group.properties()) {
      JsonNode value = property.getValue();
      if (holdsPapers(property.getKey(), value)) {
        String type = cut(property.getKey());
        for (JsonNode one : value.isArray() ? LooseValue.elements(value) : List.of(value)) {
          places.add(papers(type, one));
        }
      } else {
        rest.set(property.getKey(), value);
      }
    }
    places.add(List.of(new Entry(usualType, rest, null)));
  }

  private List<Entry> papers(String usual, JsonNode node) {
    if (node.isArray()) {
      return LooseValue.elements(node).stream()
          .flatMap(one -> papers(usual, one).stream())
          .toList();
    }
    if (!node.isObject()) {
      return List.of();
    }
    String wrapper = wrapper(node);
    return wrapper == null ? List.of(bare(usual, node)) : wrapped(usual, node, wrapper);
  }

  /** The property that holds the facts; {@code info_goods} may also be the lines of an invoice. */
  private @Nullable String wrapper(JsonNode node) {
    return WRAPPERS.stream()
        .filter(key -> holdsObjects(node.path(key)))
        .filter(key -> !key.equals(GOODS) || !isLines(node))
        .findFirst()
        .orElse(null);
  }

  private static boolean holdsObjects(JsonNode node) {
    return node.isObject()
        || node.isArray() && LooseValue.elements(node).stream().anyMatch(JsonNode::isObject);
  }

  private boolean isLines(JsonNode node) {
    JsonNode goods = node.path(GOODS);
    JsonNode first = goods.isArray() ? goods.path(0) : goods;
    return catalogue
        .find(typeText(node.path(TYPE)).orElse(usualType))
        .filter(type -> type.table(GOODS).isPresent())
        .filter(type -> type.fields().stream().noneMatch(fact -> first.has(fact.name())))
        .isPresent();
  }

  private List<Entry> wrapped(String usual, JsonNode node, String wrapper) {
    JsonNode info = node.path(wrapper);
    Integer page = LooseValue.page(node.path(PAGE));
    Optional<String> given = typeText(node.path(TYPE));
    var papers = new ArrayList<Entry>();
    for (JsonNode one : info.isArray() ? LooseValue.elements(info) : List.of(info)) {
      if (one.isObject()) {
        Entry inner = bare(given.orElse(usual), one);
        String type = given.orElse(inner.type());
        papers.add(new Entry(type, together(inner.info(), node, wrapper), page));
      }
    }
    return papers;
  }

  private Entry bare(String usual, JsonNode node) {
    Optional<String> known = knownType(node.path(TYPE));
    if (known.isEmpty()) {
      return new Entry(usual, node, LooseValue.page(node.path(PAGE)));
    }
    ObjectNode facts = copy(node);
    facts.remove(TYPE);
    return new Entry(known.get(), facts, LooseValue.page(node.path(PAGE)));
  }

  /** The facts and what stands beside them, under names of their own. */
  private static ObjectNode together(JsonNode info, JsonNode entry, String wrapper) {
    ObjectNode all = copy(info);
    for (var property : entry.properties()) {
      String key = property.getKey();
      boolean understood =
          key.equals(wrapper)
              || OF_THE_ENTRY.contains(key)
              || key.equals(TYPE) && LooseValue.text(property.getValue()) != null
              || key.equals(PAGE) && LooseValue.page(property.getValue()) != null;
      if (!understood) {
        String name = BESIDE_THE_FACTS.getOrDefault(key, key);
        all.set(all.has(name) ? "entry_" + name : name, property.getValue());
      }
    }
    return all;
  }

  private static ObjectNode copy(JsonNode object) {
    ObjectNode copy = JsonNodeFactory.instance.objectNode();
    object.properties().forEach(property -> copy.set(property.getKey(), property.getValue()));
    return copy;
  }

  private Optional<String> knownType(JsonNode node) {
    return typeText(node).filter(type -> catalogue.find(type).isPresent());
  }

  private Optional<String> typeText(JsonNode node) {
    String text = LooseValue.text(node);
    if (text == null) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return Optional.of(catalogue.find(lower).isPresent() ? lower : cut(text));
  }

  private static String cut(String type) {
    return type.length() <= LONGEST_TYPE ? type : type.substring(0, LONGEST_TYPE);
  }
}

package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.template.ReadField;

/**
 * The contract's field convention: {@code x}, {@code x_box}, {@code x_confidence}, and {@code x_id}
 * (the page) in papers of several pages. A field that was not found is there and empty.
 */
final class Info {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectNode node = JSON.objectNode();
  private final boolean severalPages;

  Info(boolean severalPages) {
    this.severalPages = severalPages;
  }

  ObjectNode node() {
    return node;
  }

  void fields(List<String> names, List<ReadField> fields) {
    for (String name : names) {
      node.put(name, "");
      node.putNull(name + "_box");
      node.putNull(name + "_confidence");
    }
    fields.forEach(this::field);
  }

  void field(ReadField field) {
    node.put(field.name(), field.text());
    node.set(field.name() + "_box", box(field.box()));
    node.put(field.name() + "_confidence", field.confidence());
    if (severalPages) {
      node.put(field.name() + "_id", field.page());
    }
  }

  static com.fasterxml.jackson.databind.JsonNode box(@Nullable Box box) {
    if (box == null) {
      return JSON.nullNode();
    }
    ArrayNode array = JSON.arrayNode();
    return array.add(box.left()).add(box.top()).add(box.right()).add(box.bottom());
  }
}

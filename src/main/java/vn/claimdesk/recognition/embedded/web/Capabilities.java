package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.EngineEdition;

/** The list of all operations, and which of them this engine can answer. */
@Component
class Capabilities {

  private final Recognizer recognizer;
  private final EngineEdition edition;

  Capabilities(Recognizer recognizer, EngineEdition edition) {
    this.recognizer = recognizer;
    this.edition = edition;
  }

  ObjectNode list() {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("edition", edition.id());
    list.set("everywhere", names(List.of("check_sum")));
    ArrayNode operations = list.putArray("operations");
    for (Operation operation : Operation.values()) {
      ObjectNode entry = operations.addObject();
      entry.put("path", EmbeddedServlet.BASE + operation.path());
      entry.put("host", operation.host().name().toLowerCase(Locale.ROOT));
      entry.put("status", operation.withdrawn() ? "withdrawn" : "published");
      entry.put("engine", recognizer.answers(operation));
      ArrayNode calls = entry.putArray("calls");
      operation.form().calls().forEach(call -> calls.add(call(call)));
    }
    return list;
  }

  private static ObjectNode call(Call call) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.put("method", call.method());
    entry.put("contentType", call.contentType());
    entry.set("queryParams", names(call.queryParams()));
    entry.set("bodyParts", names(call.bodyParts()));
    return entry;
  }

  private static ArrayNode names(List<String> names) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    names.forEach(array::add);
    return array;
  }
}

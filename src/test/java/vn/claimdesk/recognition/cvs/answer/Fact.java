package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.PaperReading;

/**
 * A value with what the answer says of it. Collected from the JSON as the vendor's document writes
 * it, by other means than the decoder's, and from what the decoder made of it.
 */
record Fact(String value, @Nullable Double confidence, @Nullable Box box, @Nullable Integer page) {

  /** All values of an answer in the documented shape, in its order. */
  static List<Fact> in(JsonNode data) {
    var facts = new ArrayList<Fact>();
    collect(data, false, facts);
    return facts;
  }

  /** All values that were read. */
  static List<Fact> in(List<PaperReading> papers) {
    var facts = new ArrayList<Fact>();
    for (PaperReading paper : papers) {
      paper.fields().stream()
          .filter(field -> field.raw() != null)
          .forEach(
              field ->
                  facts.add(
                      new Fact(
                          Objects.requireNonNull(field.raw()),
                          field.confidence(),
                          field.box(),
                          field.page())));
      paper
          .tables()
          .forEach(
              table ->
                  table.rows().stream()
                      .flatMap(List::stream)
                      .filter(cell -> !cell.value().isEmpty())
                      .forEach(
                          cell ->
                              facts.add(
                                  new Fact(
                                      cell.value(), cell.confidence(), cell.box(), table.page()))));
    }
    return facts;
  }

  /** Whether this is what the other says; what the other leaves open may be anything. */
  boolean says(Fact other) {
    return value.equals(other.value)
        && (other.confidence == null || other.confidence.equals(confidence))
        && Objects.equals(box, other.box)
        && (other.page == null || other.page.equals(page));
  }

  private static void collect(JsonNode node, boolean boxless, List<Fact> facts) {
    if (node.isArray()) {
      node.forEach(
          element -> {
            if (element.isContainerNode()) {
              collect(element, boxless, facts);
            } else {
              add(facts, new Fact(element.asText(), null, null, null));
            }
          });
    } else if (node.path("value").isArray()) {
      List<Double> scores = new ArrayList<>();
      node.path("score").forEach(score -> scores.add(score.asDouble()));
      add(
          facts,
          new Fact(
              debts(node.path("value")),
              scores.stream().min(Double::compare).orElse(null),
              null,
              null));
    } else if (node.has("value")) {
      add(
          facts,
          new Fact(
              node.path("value").asText(),
              number(node.path("score")),
              boxless ? null : box(node.path("box")),
              null));
    } else {
      node.properties().forEach(property -> collect(node, property.getKey(), boxless, facts));
    }
  }

  private static void collect(JsonNode owner, String key, boolean boxless, List<Fact> facts) {
    JsonNode value = owner.path(key);
    boolean describes = key.matches("(.*_)?(box|confidence)|score|page_table");
    boolean page = key.endsWith("_id") && owner.has(key.replaceFirst("_id$", ""));
    boolean type =
        key.equals("type") && Stream.of("info", "infor", "info_goods").anyMatch(owner::has);
    if (describes || page || type || key.matches("image.*|.*_image|imgs|list_img")) {
      return;
    }
    if (value.isContainerNode()) {
      collect(value, boxless || key.equals("json") || owner.has(key + "_image"), facts);
      return;
    }
    JsonNode score =
        owner.has(key + "_confidence") ? owner.path(key + "_confidence") : owner.path("score");
    JsonNode box = owner.has(key + "_box") ? owner.path(key + "_box") : owner.path("box");
    JsonNode id = owner.path(key + "_id");
    add(
        facts,
        new Fact(
            value.asText(),
            number(score),
            boxless ? null : box(box),
            id.isInt() ? id.asInt() : null));
  }

  private static void add(List<Fact> facts, Fact fact) {
    if (!fact.value().isEmpty()) {
      facts.add(fact);
    }
  }

  private static String debts(JsonNode list) {
    var debts = new ArrayList<String>();
    list.forEach(
        debt -> debts.add(debt.path("debt_name").asText() + ": " + debt.path("debt").asText()));
    return String.join("; ", debts);
  }

  private static @Nullable Double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : null;
  }

  private static @Nullable Box box(JsonNode node) {
    return node.size() == 4
        ? new Box(
            node.get(0).asInt(), node.get(1).asInt(), node.get(2).asInt(), node.get(3).asInt())
        : null;
  }
}

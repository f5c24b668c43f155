package vn.claimdesk.demo.story;

import java.util.List;
import java.util.Map;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.story.Fiction.Item;

/** The medicines of a prescription. */
final class Prescribed {

  private Prescribed() {}

  static List<Map<String, String>> rows(List<Item> drugs, Chance chance) {
    return drugs.stream()
        .map(
            drug -> {
              int count = 10 + 2 * chance.below(10);
              return Map.of(
                  "drug", drug.name(),
                  "quanlity", count + " " + drug.unit(),
                  "_usage", String.valueOf(drug.usage()),
                  "_unit", drug.unit(),
                  "_count", Integer.toString(count),
                  "_price", Long.toString(drug.price()));
            })
        .toList();
  }

  static List<Line> lines(PaperData data) {
    return data.tables().getOrDefault("drug_info", List.of()).stream()
        .map(
            row ->
                new Line(
                    row.getOrDefault("drug", ""),
                    row.getOrDefault("_unit", ""),
                    Integer.parseInt(row.getOrDefault("_count", "0")),
                    Long.parseLong(row.getOrDefault("_price", "0"))))
        .toList();
  }
}

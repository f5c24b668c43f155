package vn.claimdesk.demo.paper;

import java.util.List;
import java.util.Map;

/** One line of a template: what to set, how, and the texts of its cells. */
record Directive(String name, Map<String, String> options, List<String> cells) {

  boolean has(String option) {
    return options.containsKey(option);
  }

  String option(String name, String otherwise) {
    return options.getOrDefault(name, otherwise);
  }

  double number(String name, double otherwise) {
    String text = options.get(name);
    return text == null ? otherwise : Double.parseDouble(text);
  }

  String cell(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}

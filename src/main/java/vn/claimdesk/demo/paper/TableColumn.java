package vn.claimdesk.demo.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column of a table directive, written {@code heading;key;weight;alignment;form;mark}.
 *
 * @param group heading above this one and its neighbours of the same group, from {@code
 *     group>heading}; empty without
 * @param heading {@code //} breaks its line
 * @param key name of the value, or several joined by {@code +}
 * @param align l, c or r
 * @param form how its values are written, see {@link PrintForm}
 * @param mark what stands in the row of column numbers, empty for the column's number
 */
record TableColumn(
    String group, String heading, String key, double weight, char align, String form, String mark) {

  static TableColumn parse(String cell) {
    String[] parts = cell.split(";", -1);
    int split = parts[0].indexOf('>');
    return new TableColumn(
        split < 0 ? "" : parts[0].substring(0, split).strip(),
        parts[0].substring(split + 1).strip(),
        parts[1].strip(),
        Double.parseDouble(parts[2].strip()),
        parts.length > 3 ? parts[3].strip().charAt(0) : 'l',
        parts.length > 4 ? parts[4].strip() : "",
        parts.length > 5 ? parts[5].strip() : "");
  }

  List<String> keys() {
    return List.of(key.split("\\+"));
  }

  String text(Map<String, String> row) {
    return Arrays.stream(key.split("\\+"))
        .map(name -> PrintForm.of(row.getOrDefault(name, ""), form))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}

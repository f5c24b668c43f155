package vn.claimdesk.demo.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be printed on a paper: normalized values (dates dd/MM/yyyy, money in digits) by the
 * contract's field names, and the rows of its tables by column name. Names that begin with an
 * underscore are decoration that no one reads back.
 */
public record PaperData(Map<String, String> values, Map<String, List<Map<String, String>>> tables) {

  public PaperData {
    values = Map.copyOf(values);
    tables = Map.copyOf(tables);
  }

  public static PaperData empty() {
    return new PaperData(Map.of(), Map.of());
  }

  /** The same with this value instead. */
  public PaperData with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new PaperData(more, tables);
  }

  /** The same with these values instead. */
  public PaperData with(Map<String, String> others) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.putAll(others);
    return new PaperData(more, tables);
  }

  /** The same without these values. */
  public PaperData without(String... names) {
    Map<String, String> fewer = new LinkedHashMap<>(values);
    List.of(names).forEach(fewer::remove);
    return new PaperData(fewer, tables);
  }

  /** The same with this table. */
  public PaperData with(String name, List<Map<String, String>> rows) {
    Map<String, List<Map<String, String>>> more = new LinkedHashMap<>(tables);
    more.put(name, rows);
    return new PaperData(values, more);
  }

  String value(String name) {
    return values.getOrDefault(name, "");
  }

  List<Map<String, String>> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }
}

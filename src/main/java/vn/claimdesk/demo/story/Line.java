package vn.claimdesk.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A line of a bill; amounts in VND. */
record Line(String name, String unit, int quantity, long price) {

  long amount() {
    return quantity * price;
  }

  static long sum(List<Line> lines) {
    return lines.stream().mapToLong(Line::amount).sum();
  }

  /** Rows of an invoice; a rate of 0 stands for services exempt from value added tax. */
  static List<Map<String, String>> invoiceRows(List<Line> lines, int vatPercent) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> lines.get(i).invoiceRow(i + 1, vatPercent))
        .toList();
  }

  private Map<String, String> invoiceRow(int number, int vatPercent) {
    long tax = amount() * vatPercent / 100;
    Map<String, String> row = new LinkedHashMap<>();
    row.put("number", Integer.toString(number));
    row.put("description", name);
    row.put("unit", unit);
    row.put("quantity", Integer.toString(quantity));
    row.put("unit_price", Long.toString(price));
    row.put("amount_before_tax", Long.toString(amount()));
    row.put("tax", vatPercent == 0 ? "KCT" : vatPercent + "%");
    row.put("tax_amount", Long.toString(tax));
    row.put("amount_total", Long.toString(amount() + tax));
    return row;
  }

  Map<String, String> expenseRow() {
    return Map.of(
        "name", name,
        "_unit", unit,
        "quantity", Integer.toString(quantity),
        "unit_price", Long.toString(price),
        "amount", Long.toString(amount()));
  }

  Map<String, String> serviceRow() {
    return Map.of(
        "_name",
        name,
        "_amount",
        Long.toString(amount()),
        "_count",
        String.format(Locale.ROOT, "%02d", quantity),
        "_note",
        "");
  }
}

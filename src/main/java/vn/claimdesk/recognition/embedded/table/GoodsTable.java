package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names the amounts of an invoice's goods and checks them against each other. */
public final class GoodsTable {

  private static final String AMOUNT = "amount";
  private static final String BEFORE_TAX = "amount_before_tax";
  private static final String TOTAL = "amount_total";
  private static final String NUMBER = "number";
  private static final double CLEARLY = 0.6;
  private static final double IN_TURN = 0.93;

  /** Rates of value added tax in Vietnam, per cent. */
  private static final List<Integer> RATES = List.of(5, 8, 10);

  private GoodsTable() {}

  /** The table with its amounts named as before or after tax, and mended where they decide. */
  public static ReadTable of(ReadTable read) {
    ReadTable named = read.columns().contains(AMOUNT) ? read.renamed(AMOUNT, name(read)) : read;
    return new LineArithmetic(
            new LineArithmetic.Names(
                "quantity", "unit_price", BEFORE_TAX, "tax", "tax_amount", TOTAL))
        .mended(numbered(named));
  }

  /** Lines are numbered in turn: a number that is not in turn is misread where most others are. */
  private static ReadTable numbered(ReadTable table) {
    int lines = table.rows().size();
    long first = offset(table);
    List<List<ReadCell>> rows = new ArrayList<>();
    for (int i = 0; i < lines; i++) {
      long expected = first + i;
      rows.add(
          table.rows().get(i).stream()
              .map(cell -> cell.label().equals(NUMBER) ? inTurn(cell, expected) : cell)
              .toList());
    }
    long kept =
        java.util.stream.IntStream.range(0, lines)
            .filter(i -> number(table, i).equals(Optional.of(first + i)))
            .count();
    return kept >= 2 && kept >= CLEARLY * lines ? table.with(rows) : table;
  }

  private static ReadCell inTurn(ReadCell cell, long expected) {
    boolean other = !Digits.amount(cell).equals(Optional.of(expected));
    return other && !cell.blank() && Digits.mayBe(cell.text(), expected)
        ? cell.with(Long.toString(expected)).sure(IN_TURN)
        : cell;
  }

  /** The number that the first line most likely has. */
  private static long offset(ReadTable table) {
    Map<Long, Long> votes = new HashMap<>();
    for (int i = 0; i < table.rows().size(); i++) {
      long line = i;
      number(table, i).ifPresent(number -> votes.merge(number - line, 1L, Long::sum));
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(1L);
  }

  private static Optional<Long> number(ReadTable table, int row) {
    return Digits.amount(ReadTable.cell(table.rows().get(row), NUMBER));
  }

  /**
   * Quantity times price is the amount before tax, whatever the heading. Where that says nothing,
   * an amount stands after tax if the table has one before tax or the tax itself in front of it.
   */
  private static String name(ReadTable table) {
    List<String> columns = table.columns();
    if (columns.contains(BEFORE_TAX)) {
      return TOTAL;
    }
    if (columns.contains(TOTAL)) {
      return BEFORE_TAX;
    }
    if (LineArithmetic.products(table, "quantity", "unit_price", AMOUNT) >= CLEARLY) {
      return BEFORE_TAX;
    }
    boolean behindTax =
        columns.contains("tax_amount") && columns.indexOf("tax_amount") < columns.indexOf(AMOUNT);
    return behindTax || withTax(table) ? TOTAL : BEFORE_TAX;
  }

  /** Whether the amounts are greater than quantity times price by one of the rates of tax. */
  private static boolean withTax(ReadTable table) {
    return RATES.stream().anyMatch(rate -> withTax(table, rate));
  }

  private static boolean withTax(ReadTable table, int rate) {
    long told = 0;
    long kept = 0;
    for (List<ReadCell> row : table.rows()) {
      long quantity = Digits.amount(ReadTable.cell(row, "quantity")).orElse(0L);
      long price = Digits.amount(ReadTable.cell(row, "unit_price")).orElse(0L);
      long amount = Digits.amount(ReadTable.cell(row, AMOUNT)).orElse(0L);
      if (quantity * price * amount != 0) {
        told++;
        long total = Math.round(quantity * price * (100 + rate) / 100.0);
        kept += Math.abs(total - amount) <= 1 ? 1 : 0;
      }
    }
    return told > 0 && kept >= CLEARLY * told;
  }
}

package vn.claimdesk.recognition.embedded.einvoice;

import java.util.List;
import java.util.Map;

/**
 * An e-invoice by the names of the recognition contract.
 *
 * @param fields in the contract's order; empty text where the file does not say
 * @param accounts account number and bank of the seller
 * @param columns labels of the columns that the lines fill
 * @param lines one map a line
 */
public record Einvoice(
    Map<String, String> fields,
    List<Map<String, String>> accounts,
    List<String> columns,
    List<Map<String, String>> lines) {

  /** Names of the columns that lines of goods can have, in the contract's order. */
  public static final List<String> COLUMNS =
      List.of(
          "number",
          "description",
          "unit",
          "quantity",
          "unit_price",
          "amount_before_tax",
          "tax",
          "tax_amount",
          "amount_total",
          "batch_no",
          "expired_date");
}

package vn.claimdesk.recognition.embedded.einvoice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The format of {@code laphoadon.gdt.gov.vn/2014/09/invoicexml/v1}, used before Decree 123/2020.
 */
final class OlderFormat {

  private OlderFormat() {}

  static Einvoice read(XmlNode invoice) {
    XmlNode data = invoice.find("invoiceData").orElse(invoice);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", EinvoiceReader.date(data.value("invoiceIssuedDate", "signedDate")));
    fields.put("form", data.value("templateCode", "invoiceTemplateCode"));
    fields.put("invoice_no", data.value("invoiceNumber"));
    fields.put("serial_no", data.value("invoiceSeries"));
    fields.put("supplier", data.value("sellerLegalName", "sellerDisplayName"));
    fields.put("tax_code", data.value("sellerTaxCode"));
    fields.put("total_amount", data.value("totalAmountWithVAT", "totalAmountWithVATFrn"));
    fields.put("payment_method", data.find("paymentMethodName").map(XmlNode::text).orElse(""));
    fields.put("sub_total", data.value("totalAmountWithoutVAT", "sumOfTotalLineAmountWithoutVAT"));
    fields.put("vat_amount", data.value("totalVATAmount"));
    fields.put("purchaser_name", data.value("buyerLegalName"));
    fields.put(
        "lookup_website",
        invoice.find("portalLink", "lookupWebsite").map(XmlNode::text).orElse(""));
    fields.put(
        "lookup_code",
        invoice.find("reservationCode", "lookupCode", "fkey").map(XmlNode::text).orElse(""));
    fields.put("buyer_name", data.value("buyerDisplayName"));
    fields.put("supplier_address", data.value("sellerAddressLine"));
    fields.put("vat_rate", percent(data.find("vatPercentage").map(XmlNode::text).orElse("")));
    fields.put("amount_in_words", data.value("totalAmountWithVATInWords"));
    List<Map<String, String>> lines = data.all("item").map(OlderFormat::line).toList();
    return new Einvoice(fields, accounts(data), EinvoiceReader.used(lines), lines);
  }

  private static List<Map<String, String>> accounts(XmlNode data) {
    return Optional.of(data.value("sellerBankAccount"))
        .filter(account -> !account.isEmpty())
        .map(account -> Map.of("account_no", account, "bank", data.value("sellerBankName")))
        .stream()
        .toList();
  }

  private static Map<String, String> line(XmlNode item) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("number", item.value("lineNumber"));
    cells.put("description", item.value("itemName"));
    cells.put("unit", item.value("unitName"));
    cells.put("quantity", item.value("quantity"));
    cells.put("unit_price", item.value("unitPrice"));
    cells.put(
        "amount_before_tax", item.value("itemTotalAmountWithoutVat", "itemTotalAmountWithoutVAT"));
    cells.put("tax", percent(item.value("vatPercentage")));
    cells.put("tax_amount", item.value("vatAmount"));
    cells.put("amount_total", item.value("itemTotalAmountWithVat", "itemTotalAmountWithVAT"));
    return cells;
  }

  /** −1 and −2 stand for exempt and not declared. */
  private static String percent(String text) {
    return switch (text) {
      case "" -> "";
      case "-1" -> "KCT";
      case "-2" -> "KKKNT";
      default -> text.endsWith("%") ? text : text.replaceFirst("\\.0+$", "") + "%";
    };
  }
}

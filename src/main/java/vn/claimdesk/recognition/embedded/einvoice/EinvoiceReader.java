package vn.claimdesk.recognition.embedded.einvoice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads e-invoices of Decree 123/2020 (with or without a namespace, wrapped in {@code TDiep/DLieu},
 * with {@code TToan} inside or beside {@code NDHDon}) and of the older 2014 format. Amounts are as
 * the file gives them; tax is never computed. The seller's signature is verified.
 */
public final class EinvoiceReader {

  private EinvoiceReader() {}

  /** The invoices in the file; none where it is XML of something else. */
  public static List<Einvoice> read(byte[] content) {
    XmlNode document = XmlTree.parse(content);
    List<XmlNode> current = document.all("DLHDon").toList();
    if (!current.isEmpty()) {
      List<SellerSignature> signatures = Signatures.of(content);
      return IntStream.range(0, current.size())
          .filter(i -> current.get(i).find("NDHDon").isPresent())
          .mapToObj(
              i ->
                  current(
                      document,
                      current.get(i),
                      i < signatures.size() ? signatures.get(i) : SellerSignature.NONE))
          .toList();
    }
    return document
        .all("invoice", "transaction")
        .filter(
            node -> node.find("invoiceData").isPresent() || node.find("sellerTaxCode").isPresent())
        .limit(1)
        .map(OlderFormat::read)
        .toList();
  }

  private static Einvoice current(XmlNode document, XmlNode data, SellerSignature signature) {
    XmlNode general = data.child("TTChung").orElse(new XmlNode("TTChung"));
    XmlNode content = data.find("NDHDon").orElseThrow();
    XmlNode seller = content.child("NBan").orElse(new XmlNode("NBan"));
    XmlNode buyer = content.child("NMua").orElse(new XmlNode("NMua"));
    XmlNode totals =
        content
            .child("TToan")
            .or(() -> data.find("TToan"))
            .or(() -> document.find("TToan"))
            .orElse(new XmlNode("TToan"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("date", date(general.value("NLap", "TDLap")));
    fields.put("form", general.value("KHMSHDon"));
    fields.put("invoice_no", general.value("SHDon"));
    fields.put("serial_no", general.value("KHHDon"));
    fields.put("supplier", seller.value("Ten"));
    fields.put("tax_code", seller.value("MST"));
    fields.put("total_amount", totals.value("TgTTTBSo"));
    fields.put("payment_method", general.value("HTTToan", "TTHTTToan"));
    fields.put("sub_total", totals.value("TgTCThue"));
    fields.put("vat_amount", totals.value("TgTThue"));
    fields.put("purchaser_name", buyer.value("Ten"));
    fields.put("lookup_website", extra(document, "tracuu", "website", "portallink", "linktracuu"));
    fields.put(
        "lookup_code",
        extra(
            document,
            "matracuu",
            "manhanhoadon",
            "fkey",
            "mabimat",
            "mtcuu",
            "reservationcode",
            "transactionid"));
    fields.put("buyer_name", buyer.value("HVTNMHang"));
    fields.put("supplier_address", seller.value("DChi"));
    fields.put("vat_rate", rates(totals, content));
    fields.put("amount_in_words", totals.value("TgTTTBChu"));
    fields.put("signature", signature.state().text());
    fields.put("signer", signature.signer());
    List<Map<String, String>> lines =
        content.all("HHDVu").filter(EinvoiceReader::item).map(EinvoiceReader::line).toList();
    return new Einvoice(fields, accounts(seller), used(lines), lines);
  }

  /** Note lines ({@code TChat} 4) are no items. */
  private static boolean item(XmlNode line) {
    return !line.value("TChat").equals("4")
        || !line.value("ThTien").replaceAll("[0.]", "").isEmpty();
  }

  private static Map<String, String> line(XmlNode line) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("number", line.value("STT"));
    cells.put("description", line.value("THHDVu"));
    cells.put("unit", line.value("DVTinh"));
    cells.put("quantity", line.value("SLuong"));
    cells.put("unit_price", line.value("DGia"));
    cells.put("amount_before_tax", signed(line.value("ThTien"), line.value("TChat")));
    cells.put("tax", line.value("TSuat"));
    cells.put(
        "tax_amount", extra(line, "vatamount", "tienthue", "tthue", "thuegtgt", "tienthuegtgt"));
    cells.put(
        "amount_total",
        extra(
            line, "amount", "thanhtiensauthue", "tongtien", "tienthanhtoan", "thanhtienthanhtoan"));
    cells.put(
        "batch_no",
        Optional.of(line.value("SLo"))
            .filter(v -> !v.isEmpty())
            .orElse(extra(line, "solo", "batchno", "lotno")));
    cells.put(
        "expired_date",
        date(
            Optional.of(line.value("HSDung", "HanDung"))
                .filter(v -> !v.isEmpty())
                .orElse(extra(line, "hansudung", "handung", "expdate", "hsd"))));
    return cells;
  }

  /**
   * Discount lines ({@code TChat} 3) count against the total, whatever sign the file gives them.
   */
  private static String signed(String amount, String nature) {
    return nature.equals("3")
            && !amount.isEmpty()
            && !amount.startsWith("-")
            && !amount.matches("0([.,]0+)?")
        ? "-" + amount
        : amount;
  }

  /** A value in the provider's own fields, {@code TTKhac/TTin}, by its folded name. */
  private static String extra(XmlNode node, String... names) {
    List<String> wanted = List.of(names);
    return node.all("TTin")
        .filter(info -> wanted.contains(letters(info.value("TTruong"))))
        .map(info -> info.value("DLieu"))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String letters(String text) {
    return vn.claimdesk.recognition.embedded.text.Folding.letters(text);
  }

  private static String rates(XmlNode totals, XmlNode content) {
    String printed =
        totals
            .all("LTSuat")
            .map(rate -> rate.value("TSuat"))
            .filter(v -> !v.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "));
    return printed.isEmpty()
        ? content
            .all("HHDVu")
            .map(line -> line.value("TSuat"))
            .filter(v -> !v.isEmpty())
            .distinct()
            .collect(Collectors.joining("; "))
        : printed;
  }

  private static List<Map<String, String>> accounts(XmlNode seller) {
    String number = seller.value("STKNHang");
    String bank = seller.value("TNHang");
    if (number.isEmpty()) {
      return List.of();
    }
    Map<String, String> account = new LinkedHashMap<>();
    account.put("account_no", number);
    account.put("bank", bank);
    return List.of(account);
  }

  static List<String> used(List<Map<String, String>> lines) {
    List<String> used = new ArrayList<>();
    for (String column : Einvoice.COLUMNS) {
      if (lines.stream().anyMatch(line -> !line.getOrDefault(column, "").isEmpty())) {
        used.add(column);
      }
    }
    return used;
  }

  /** yyyy-MM-dd (with or without a time) as dd/MM/yyyy; anything else as it is. */
  static String date(String text) {
    return Stream.of(text)
        .filter(value -> value.matches("\\d{4}-\\d{2}-\\d{2}.*"))
        .map(
            value ->
                value.substring(8, 10) + "/" + value.substring(5, 7) + "/" + value.substring(0, 4))
        .findFirst()
        .orElse(text);
  }
}

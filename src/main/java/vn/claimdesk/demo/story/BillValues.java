package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.claimdesk.demo.story.Fiction.Organisation;

/** What invoices, receipts and lists of expenses say. */
final class BillValues {

  private BillValues() {}

  static Map<String, String> of(
      Fiction fiction,
      Chance chance,
      Insured insured,
      Organisation hospital,
      String holder,
      LocalDate out,
      long total) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("date", Dates.of(out));
    values.put("form", "1");
    values.put("serial_no", "C" + out.getYear() % 100 + "T" + chance.letters(2));
    values.put("_pharmacy_tax_code", chance.taxCode());
    values.put("_pharmacy_serial", "C" + out.getYear() % 100 + "T" + chance.letters(2));
    values.put("_pharmacy_number", "0000" + chance.digits(4));
    values.put("_pharmacy_lookup", chance.letters(4) + chance.digits(6));
    values.put("invoice_no", "0000" + chance.digits(4));
    values.put("supplier", hospital.name());
    values.put("supplier_address", hospital.address());
    values.put("tax_code", chance.taxCode());
    values.put("_tax_code", chance.taxCode());
    values.put("account_bank.account_no", chance.digits(12));
    values.put("account_bank.bank", chance.pick(fiction.banks()));
    values.put("purchaser_name", holder);
    values.put("_buyer_tax_code", chance.taxCode());
    values.put("_buyer_address", insured.address());
    values.put("payment_method", chance.flip() ? "TM/CK" : "Tiền mặt");
    values.put("lookup_website", "https://tracuu.hoadon.example");
    values.put("lookup_code", chance.letters(4) + chance.digits(6));
    values.put("total_amount", Long.toString(total));
    values.put("total_payment", Long.toString(total));
    values.put("_reason", "Viện phí, chi phí khám chữa bệnh");
    values.put("_number", "00" + chance.digits(5));
    values.put("_book", chance.digits(2));
    values.put("_serial", "AA/" + out.getYear() % 100);
    return values;
  }
}

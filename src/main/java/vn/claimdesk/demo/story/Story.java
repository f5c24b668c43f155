package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.paper.PaperData;

/**
 * What happened to an insured person, told once for all papers of the dossier: every paper prints
 * the part of the data that its layout has room for.
 *
 * @param treated last day of treatment
 * @param total sum of the expenses, VND
 */
public record Story(
    Insured insured,
    Benefit benefit,
    String policyNumber,
    String policyHolder,
    LocalDate treated,
    long total,
    List<Line> expenses,
    PaperData data) {

  /** The same under a policy of this number. */
  public Story underPolicy(String number) {
    return new Story(
        insured,
        benefit,
        number,
        policyHolder,
        treated,
        total,
        expenses,
        data.with("policy_no", number));
  }

  /** An invoice over the expenses; a rate of 0 stands for exempt services. */
  public PaperData invoice(int vatPercent) {
    return invoice(expenses, vatPercent);
  }

  /** An invoice of a pharmacy over the medicines of the prescription. */
  public PaperData pharmacyInvoice(int vatPercent) {
    return invoice(Prescribed.lines(data), vatPercent)
        .with(
            Map.of(
                "supplier",
                "Công ty TNHH Dược phẩm Cỏ Lành",
                "tax_code",
                value("_pharmacy_tax_code"),
                "serial_no",
                value("_pharmacy_serial"),
                "invoice_no",
                value("_pharmacy_number"),
                "lookup_code",
                value("_pharmacy_lookup"),
                "supplier_address",
                "Số 52 đường Lê Lợi, " + value("_town")));
  }

  private String value(String name) {
    return data.values().getOrDefault(name, "");
  }

  private PaperData invoice(List<Line> lines, int vatPercent) {
    long net = Line.sum(lines);
    long tax =
        Line.invoiceRows(lines, vatPercent).stream()
            .mapToLong(row -> Long.parseLong(row.get("tax_amount")))
            .sum();
    return data.with("table", Line.invoiceRows(lines, vatPercent))
        .with(
            Map.of(
                "sub_total", Long.toString(net),
                "vat_rate", vatPercent == 0 ? "KCT" : vatPercent + "%",
                "vat_amount", Long.toString(tax),
                "total_amount", Long.toString(net + tax)));
  }
}

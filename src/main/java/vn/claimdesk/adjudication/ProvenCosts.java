package vn.claimdesk.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.Reason;

/**
 * Adds up what the dossier proves. An invoice that came twice counts once, with the lower amount
 * where the copies differ; a receipt over an invoice's amount is the payment of that invoice; a
 * receipt of the same amount and day as an earlier one is the same payment.
 */
final class ProvenCosts {

  private static final List<String> INVOICES = List.of("invoice");
  private static final List<String> RECEIPTS = List.of("bill", "receipts");

  private final List<Invoice> invoices = new ArrayList<>();
  private final List<Paper> invoicePapers = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Paper> receiptPapers = new ArrayList<>();
  private final List<Receipt> payments = new ArrayList<>();
  private final List<Long> unpaid = new ArrayList<>();
  private final List<Reason> grounds = new ArrayList<>();

  private ProvenCosts() {}

  static ProvenCosts of(Dossier dossier) {
    var costs = new ProvenCosts();
    papers(dossier, INVOICES).forEach(costs::addInvoice);
    costs.invoices.forEach(invoice -> costs.unpaid.add(invoice.amount()));
    papers(dossier, RECEIPTS).forEach(costs::addReceipt);
    return costs;
  }

  /** VND. */
  long amount() {
    return invoices.stream().mapToLong(Invoice::amount).sum()
        + receipts.stream().mapToLong(Receipt::amount).sum();
  }

  int count() {
    return invoices.size() + receipts.size();
  }

  /** What was counted, line by line; the dossier must be the one the costs were taken from. */
  Expenses expenses(Dossier dossier) {
    CostLines lines = new CostLines(dossier);
    List<Cost> costs = new ArrayList<>();
    for (int i = 0; i < invoices.size(); i++) {
      costs.add(lines.of(invoicePapers.get(i), invoices.get(i).amount()));
    }
    for (int i = 0; i < receipts.size(); i++) {
      costs.add(lines.of(receiptPapers.get(i), receipts.get(i).amount()));
    }
    return new Expenses(costs);
  }

  /** What was counted and what was not, and why. */
  List<Reason> grounds() {
    return List.copyOf(grounds);
  }

  private void addInvoice(Paper paper) {
    String number = paper.value("invoice_no").orElse("");
    Optional<Long> total = total(paper);
    if (total.isEmpty()) {
      grounds.add(Reason.of("invoiceWithoutAmount", number));
      return;
    }
    Invoice invoice =
        Invoice.of(
            number,
            paper.value("serial_no").orElse(""),
            paper.value("tax_code").orElse(""),
            total.get());
    Optional<Invoice> copy = invoices.stream().filter(invoice::sameAs).findFirst();
    if (copy.isPresent()) {
      addCopy(copy.get(), invoice, paper, number);
    } else {
      invoices.add(invoice);
      invoicePapers.add(paper);
      grounds.add(Reason.of("invoiceCounted", number, Dong.format(invoice.amount())));
    }
  }

  private void addCopy(Invoice first, Invoice second, Paper paper, String number) {
    if (first.amount() == second.amount()) {
      grounds.add(Reason.of("invoiceCopy", number));
      return;
    }
    unpaid.add(Math.max(first.amount(), second.amount()));
    if (second.amount() < first.amount()) {
      int place = invoices.indexOf(first);
      invoices.set(place, second);
      invoicePapers.set(place, paper);
    }
    grounds.add(
        Reason.of(
            "invoiceCopyDiffers",
            number,
            Dong.format(first.amount()),
            Dong.format(second.amount())));
  }

  private void addReceipt(Paper paper) {
    Optional<Long> total = total(paper);
    if (total.isEmpty()) {
      grounds.add(Reason.of("receiptWithoutAmount"));
      return;
    }
    var receipt = new Receipt(total.get(), paper.date("date"));
    String amount = Dong.format(receipt.amount());
    if (payments.stream().anyMatch(receipt::sameAs)) {
      grounds.add(Reason.of("receiptCopy", amount));
      return;
    }
    payments.add(receipt);
    if (unpaid.remove(total.get())) {
      grounds.add(Reason.of("receiptOfInvoice", amount));
    } else {
      receipts.add(receipt);
      receiptPapers.add(paper);
      grounds.add(Reason.of("receiptCounted", amount));
    }
  }

  private static Stream<Paper> papers(Dossier dossier, List<String> types) {
    return dossier.papers().stream()
        .filter(paper -> paper.type() != null && types.contains(paper.type().id()));
  }

  private static Optional<Long> total(Paper paper) {
    return Optional.ofNullable(paper.amount("total_amount")).filter(amount -> amount > 0);
  }
}

package vn.claimdesk.field.check;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.InvoiceSum;
import vn.claimdesk.field.Reason;

/** An invoice adds up: before tax + VAT = total, lines = before tax or total. */
@Component
class InvoiceSumCheck implements FieldCheck {

  private static final double CLEARS_FROM = 0.3;

  @Override
  public String name() {
    return "invoiceSum";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    InvoiceSum sum = sum(subject.paper());
    InvoiceSum.Finding header = sum.header();
    InvoiceSum.Finding lines =
        switch (subject.field().name()) {
          case "sub_total" -> sum.linesAgainstSubTotal();
          case "total_amount" -> sum.linesAgainstTotal();
          default -> InvoiceSum.Finding.UNKNOWN;
        };
    if (header.known() && !header.holds()) {
      return fails("sumDiffers", header);
    }
    if (lines.known() && !lines.holds()) {
      return fails("linesDiffer", lines);
    }
    if (header.known()) {
      return Optional.of(CheckOutcome.proven(CLEARS_FROM, Reason.of("sumHolds")));
    }
    return lines.known()
        ? Optional.of(CheckOutcome.proven(CLEARS_FROM, Reason.of("linesHold")))
        : Optional.of(CheckOutcome.cannotTell(Reason.of("sumUnknown")));
  }

  private static Optional<CheckOutcome> fails(String code, InvoiceSum.Finding finding) {
    return Optional.of(CheckOutcome.fails(Reason.of(code, Long.toString(finding.expected()))));
  }

  private static InvoiceSum sum(Dossier.Paper paper) {
    return InvoiceSum.of(
        paper.amount("sub_total"),
        paper.amount("vat_amount"),
        paper.amount("total_amount"),
        paper.table("table").orElse(null));
  }
}

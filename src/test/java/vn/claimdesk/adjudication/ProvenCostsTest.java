package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.field.Reason;

class ProvenCostsTest {

  @Test
  void addsInvoicesAndReceipts() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("12", "C26TAA", "0101243150", "1200000")
                .invoice("13", "C26TAA", "0101243150", "300000")
                .receipt("50000"));
    assertThat(costs.amount()).isEqualTo(1_550_000);
    assertThat(costs.count()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "00000123, 1C26TAA, 0101243150",
    "123, C26TAA, 0101243150",
    "123, 1/C26TAA, ''",
    "0123, '', 0101243150",
  })
  void countsAnInvoiceThatCameTwiceOnce(String number, String serial, String taxCode) {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .invoice(number, serial, taxCode, "1200000"));
    assertThat(costs.amount()).isEqualTo(1_200_000);
    assertThat(costs.grounds()).contains(Reason.of("invoiceCopy", number));
  }

  @ParameterizedTest
  @CsvSource({"124, C26TAA, 0101243150", "123, C26TBB, 0101243150", "123, C26TAA, 0309532909"})
  void countsInvoicesThatDifferInNumberSerialOrSeller(
      String number, String serial, String taxCode) {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .invoice(number, serial, taxCode, "1200000"));
    assertThat(costs.amount()).isEqualTo(2_400_000);
  }

  @Test
  void takesTheLowerAmountWhereCopiesDiffer() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .invoice("123", "C26TAA", "0101243150", "200000"));
    assertThat(costs.amount()).isEqualTo(200_000);
    assertThat(costs.grounds())
        .contains(Reason.of("invoiceCopyDiffers", "123", "1.200.000", "200.000"));
  }

  @Test
  void takesAReceiptOverAnInvoicesAmountAsItsPaymentOnce() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .receipt("1200000")
                .with("bill", Map.of("total_amount", "1200000", "date", "11/03/2026")));
    assertThat(costs.amount()).isEqualTo(2_400_000);
    assertThat(costs.grounds())
        .contains(
            Reason.of("receiptOfInvoice", "1.200.000"), Reason.of("receiptCounted", "1.200.000"));
  }

  @Test
  void countsAPaymentOnceThatABillAndAReceiptShow() {
    ProvenCosts costs =
        costs(
            new Papers()
                .receipt("50000")
                .with("bill", Map.of("total_amount", "50000", "date", "10/03/2026"))
                .with("bill", Map.of("total_amount", "50000")));
    assertThat(costs.amount()).isEqualTo(50_000);
    assertThat(costs.count()).isOne();
    assertThat(costs.grounds()).contains(Reason.of("receiptCopy", "50.000"));
  }

  @Test
  void countsInvoiceBillAndReceiptOfOneCostOnce() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .receipt("1200000")
                .with("bill", Map.of("total_amount", "1200000", "date", "10/03/2026")));
    assertThat(costs.amount()).isEqualTo(1_200_000);
  }

  @Test
  void takesAReceiptForThePaymentOfAnInvoiceWhoseCopiesDiffer() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "1200000")
                .invoice("123", "C26TAA", "0101243150", "200000")
                .receipt("1200000"));
    assertThat(costs.amount()).isEqualTo(200_000);
  }

  @Test
  void leavesOutPapersWithoutAnAmount() {
    ProvenCosts costs =
        costs(
            new Papers()
                .invoice("123", "C26TAA", "0101243150", "không rõ")
                .with("receipts", Map.of())
                .invoice("124", "C26TAA", "0101243150", "0"));
    assertThat(costs.amount()).isZero();
    assertThat(costs.count()).isZero();
    assertThat(costs.grounds())
        .containsExactly(
            Reason.of("invoiceWithoutAmount", "123"),
            Reason.of("invoiceWithoutAmount", "124"),
            Reason.of("receiptWithoutAmount"));
  }

  @Test
  void doesNotCountListsOfExpensesWhichInvoicesRepeat() {
    ProvenCosts costs = costs(new Papers().with("list_expense", Map.of("total_payment", "900000")));
    assertThat(costs.amount()).isZero();
  }

  private static ProvenCosts costs(Papers papers) {
    return ProvenCosts.of(papers.dossier());
  }
}

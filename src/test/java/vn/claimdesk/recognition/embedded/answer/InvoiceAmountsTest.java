package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Goods, tax and total hold each other where a label is unknown or names two amounts. */
class InvoiceAmountsTest {

  @Test
  void findsATotalBelowAnUnknownLabelByWhatItMustBe() {
    JsonNode info =
        invoice(
            "Cộng tiền hàng: 500.000",
            "Thuế suất GTGT: 8% | | | | Tiền thuế GTGT: 40.000",
            "Quý khách vui lòng đưa: 540.000");

    assertThat(info.path("total_amount").asText()).isEqualTo("540.000");
    assertThat(info.path("total_amount_box")).hasSize(4);
  }

  @Test
  void takesTheTotalThatAddsUpOfTwoThatAreLabelledSo() {
    JsonNode info =
        invoice(
            "Cộng tiền hàng: 500.000",
            "Thuế suất GTGT: 8% | | | | Tiền thuế GTGT: 40.000",
            "Tổng cộng: 500.000",
            "Tổng cộng tiền thanh toán: 540.000");

    assertThat(info.path("total_amount").asText()).isEqualTo("540.000");
  }

  @Test
  void prefersTheAmountThatIsAlsoWrittenInWords() {
    JsonNode info =
        invoice(
            "Tổng cộng: 540.000",
            "Tổng tiền thanh toán: 1.540.000",
            "Số tiền viết bằng chữ: Một triệu năm trăm bốn mươi nghìn đồng");

    assertThat(info.path("total_amount").asText()).isEqualTo("1.540.000");
  }

  @Test
  void inventsNoTotalThatIsNotPrinted() {
    JsonNode info =
        invoice("Cộng tiền hàng: 500.000", "Thuế suất GTGT: 8% | | | | Tiền thuế GTGT: 40.000");

    assertThat(info.path("sub_total").asText()).isEqualTo("500.000");
    assertThat(info.path("vat_amount").asText()).isEqualTo("40.000");
    assertThat(info.path("total_amount").asText()).isEmpty();
  }

  private static JsonNode invoice(String... amounts) {
    Sketch page =
        Sketch.page(0)
            .title("HÓA ĐƠN GIÁ TRỊ GIA TĂNG")
            .line("Ký hiệu: 1C26TBV | | Số: 00001234")
            .line("Ngày 09 tháng 02 năm 2026")
            .line("Đơn vị bán hàng: PHÒNG KHÁM ĐA KHOA BÌNH MINH")
            .line("Mã số thuế: 0100109106")
            .line("Họ tên người mua hàng: LÊ VĂN TÁM")
            .space(40);
    for (String amount : amounts) {
      page.line(amount);
    }
    return Engine.invoices(page).path(0).path("info");
  }
}

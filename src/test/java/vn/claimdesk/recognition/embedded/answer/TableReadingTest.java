package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class TableReadingTest {

  @Test
  void readsABorderlessInvoiceWithDescriptionsOfTwoLines() {
    int[] header = {100, 190, 800, 930, 1080, 1350};
    Sketch page =
        Sketch.page(0)
            .title("HÓA ĐƠN GIÁ TRỊ GIA TĂNG")
            .line("Ký hiệu: 1C26TBV | | Số: 00001234")
            .line("Ngày 09 tháng 02 năm 2026")
            .line("Đơn vị bán hàng: PHÒNG KHÁM ĐA KHOA BÌNH MINH")
            .line("Mã số thuế: 0100109106")
            .line("Số tài khoản: 1903 4567 8901 - Ngân hàng Ví Dụ")
            .line("Họ tên người mua hàng: LÊ VĂN TÁM")
            .space(20)
            .row(header, "STT", "Tên hàng hóa, dịch vụ", "ĐVT", "SL", "Đơn giá", "Thành tiền")
            .row(header, "1", "Khám chuyên khoa", "Lần", "1", "200.000", "200.000")
            .row(header, "2", "Siêu âm ổ bụng tổng quát", "Lần", "2", "150.000", "300.000")
            .row(header, "", "có màu", "", "", "", "")
            .line(900, "Cộng tiền hàng: 500.000")
            .line("Thuế suất GTGT: 8% | | | | Tiền thuế GTGT: 40.000")
            .line(900, "Tổng cộng tiền thanh toán: 540.000");

    JsonNode info = Engine.invoices(page).get(0).path("info");

    assertThat(texts(info.path("table")))
        .containsExactly(
            List.of("1", "Khám chuyên khoa", "Lần", "1", "200.000", "200.000"),
            List.of("2", "Siêu âm ổ bụng tổng quát có màu", "Lần", "2", "150.000", "300.000"));
    assertThat(info.path("table").get(0).findValuesAsText("label"))
        .containsExactly(
            "number", "description", "unit", "quantity", "unit_price", "amount_before_tax");
    assertThat(info.path("supplier").asText()).isEqualTo("PHÒNG KHÁM ĐA KHOA BÌNH MINH");
    assertThat(info.path("tax_code").asText()).isEqualTo("0100109106");
    assertThat(info.path("invoice_no").asText()).isEqualTo("00001234");
    assertThat(info.path("form").asText()).as("as the data of the XML").isEqualTo("1");
    assertThat(info.path("serial_no").asText()).isEqualTo("C26TBV");
    assertThat(info.path("date").asText()).isEqualTo("09/02/2026");
    assertThat(info.path("buyer_name").asText()).isEqualTo("LÊ VĂN TÁM");
    assertThat(info.path("sub_total").asText()).isEqualTo("500.000");
    assertThat(info.path("vat_rate").asText()).isEqualTo("8%");
    assertThat(info.path("vat_amount").asText()).isEqualTo("40.000");
    assertThat(info.path("total_amount").asText()).isEqualTo("540.000");
    assertThat(info.path("account_bank").get(0).path("account_no").asText())
        .isEqualTo("190345678901");
    assertThat(info.path("account_bank").get(0).path("bank").asText()).isEqualTo("Ngân hàng Ví Dụ");
  }

  @Test
  void bringsStatementColumnsIntoTheContractsOrder() {
    int[] xs = {100, 330, 560, 800, 1050};
    Sketch page =
        Sketch.page(0)
            .title("SAO KÊ TÀI KHOẢN")
            .row(xs, "Ngày GD", "Số dư", "Ghi nợ", "Ghi có", "Diễn giải")
            .row(xs, "", "9.000.000", "", "", "Số dư đầu kỳ")
            .row(xs, "01/03/2026", "8.500.000", "500.000", "", "Thanh toán viện phí")
            .row(xs, "04/03/2026", "18.500.000", "", "10.000.000", "Lương tháng 2")
            .row(xs, "", "", "", "", "Công ty Sao Mai")
            .row(xs, "Tổng cộng", "", "500.000", "10.000.000", "");

    JsonNode data = Engine.statements(page);

    assertThat(texts(data.get(0).path("json").get(0)))
        .containsExactly(
            List.of("01/03/2026", "Thanh toán viện phí", "500.000", "", "8.500.000"),
            List.of("04/03/2026", "Lương tháng 2 Công ty Sao Mai", "", "10.000.000", "18.500.000"));
    assertThat(data.get(0).path("image_table")).hasSize(1);
    assertThat(data.get(0).path("image").asText()).isNotEmpty();
  }

  @Test
  void splitsSignedAmountsIntoDebitAndCredit() {
    int[] xs = {100, 400, 900, 1250};
    Sketch page =
        Sketch.page(0)
            .title("ACCOUNT STATEMENT")
            .row(xs, "Date", "Description", "Amount", "Balance")
            .row(xs, "01/03/2026", "Hospital fee", "-500,000", "8,500,000")
            .row(xs, "04/03/2026", "Salary", "+10,000,000", "18,500,000");

    assertThat(texts(Engine.statements(page).get(0).path("json").get(0)))
        .containsExactly(
            List.of("01/03/2026", "Hospital fee", "500,000", "", "8,500,000"),
            List.of("04/03/2026", "Salary", "", "10,000,000", "18,500,000"));
  }

  @Test
  void findsNothingWhereThereIsNoInvoiceAndNoStatement() {
    Sketch letter =
        Sketch.page(0).line("Kính gửi quý khách hàng, xin cảm ơn quý khách đã tin tưởng");

    assertThat(Engine.invoices(letter)).isEmpty();
    assertThat(Engine.statements(letter)).isEmpty();
  }

  private static List<List<String>> texts(JsonNode table) {
    List<List<String>> rows = new ArrayList<>();
    table.forEach(row -> rows.add(row.findValuesAsText("value")));
    return rows;
  }
}

package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class CreditAnswerTest {

  private static final int[] LOANS = {100, 180, 360, 720, 1040, 1280};
  private static final int[] FOUR = {100, 500, 900, 1250};
  private static final int[] FIVE = {100, 200, 700, 1000, 1250};

  private static Sketch first() {
    return Sketch.page(0)
        .title("BÁO CÁO TÍN DỤNG")
        .line("Mã số CIC: 0123456789 | | Thời gian gửi báo cáo: 09/01/2026 10:03:22")
        .line("Số CMND/CCCD: 079190012345")
        .line("Điểm tín dụng: 612 | | Hạng: 05 | | Ngày chấm điểm: 31/12/2025")
        .line("Dư nợ đã bán VAMC: Không có")
        .space(40)
        .row(LOANS, "STT", "Mã TCTD", "Tên TCTD", "Loại dư nợ", "Số tiền (VND)", "Tổng cộng")
        .row(
            LOANS, "1", "01203001", "Ngân hàng Thử", "Dư nợ ngắn hạn", "120.000.000", "620.000.000")
        .row(LOANS, "", "", "", "Dư nợ dài hạn", "500.000.000", "")
        .row(LOANS, "2", "01204002", "Ngân hàng Ví", "Dư nợ ngắn hạn", "7.000.000", "7.000.000")
        .space(60)
        .row(FOUR, "Tổng hạn mức thẻ", "Phải thanh toán", "Chậm thanh toán", "Số lượng thẻ")
        .row(FOUR, "50.000.000", "3.200.000", "0", "2");
  }

  private static Sketch second() {
    return Sketch.page(1)
        .line("Lịch sử nợ xấu tín dụng trong 5 năm")
        .row(FIVE, "STT", "Tên TCTD", "Ngày phát sinh", "Nhóm nợ", "Số tiền")
        .row(FIVE, "1", "Ngân hàng Ví Dụ", "31/05/2023", "Nhóm 3", "12.000.000")
        .space(60)
        .row(new int[] {100, 800}, "Ngày ký hợp đồng", "Ngày kết thúc hợp đồng")
        .row(new int[] {100, 800}, "01/06/2022", "01/06/2032");
  }

  private static List<String> values(JsonNode row) {
    return StreamSupport.stream(row.spliterator(), false)
        .map(cell -> cell.path("value").asText())
        .toList();
  }

  @Test
  void readsTheFieldsWithTheirPages() {
    JsonNode data = Engine.credit(false, first(), second());

    assertThat(data.path("type").asText()).isEqualTo("credit_report");
    JsonNode info = data.path("info");
    assertThat(info.path("cic_code").asText()).isEqualTo("0123456789");
    assertThat(info.path("report_time").asText()).isEqualTo("09/01/2026 10:03:22");
    assertThat(info.path("id_card").asText()).isEqualTo("079190012345");
    assertThat(info.path("credit_score").asText()).isEqualTo("612");
    assertThat(info.path("credit_rank").asText()).isEqualTo("05");
    assertThat(info.path("credit_ranking_date").asText()).isEqualTo("31/12/2025");
    assertThat(info.path("debt_sold_to_vamc").asText()).isEqualTo("Không có");
    assertThat(info.path("cic_code_id").asInt(-1)).isZero();
  }

  @Test
  void putsTheDebtsOfALoanIntoItsFourthCell() {
    JsonNode loans = Engine.credit(false, first(), second()).path("info").path("loan_details");

    assertThat(loans).hasSize(2);
    JsonNode loan = loans.path(0);
    assertThat(loan).hasSize(5);
    assertThat(loan.path(2).path("value").asText()).isEqualTo("Ngân hàng Thử");
    assertThat(loan.path(3).path("value").findValuesAsText("debt_name"))
        .containsExactly("Dư nợ ngắn hạn", "Dư nợ dài hạn");
    assertThat(loan.path(3).path("value").findValuesAsText("debt"))
        .containsExactly("120.000.000", "500.000.000");
    assertThat(loan.path(3).path("box")).hasSize(2);
    assertThat(loan.path(3).path("score")).hasSize(2);
    assertThat(loan.path(4).path("value").asText()).isEqualTo("620.000.000");
  }

  @Test
  void givesTheCellsOfOtherTablesInTheContractsOrder() {
    JsonNode info = Engine.credit(true, first(), second()).path("info");

    assertThat(values(info.path("credit_card_info").path(0)))
        .containsExactly("50.000.000", "3.200.000", "0", "2");
    assertThat(values(info.path("bad_debt").path(0)))
        .containsExactly("31/05/2023", "Nhóm 3", "12.000.000", "1", "Ngân hàng Ví Dụ");
    assertThat(values(info.path("credit_contract").path(0)))
        .containsExactly("01/06/2022", "01/06/2032");
    assertThat(info.path("loan_guarantee").isArray()).isTrue();
    assertThat(info.path("loan_guarantee")).isEmpty();
    assertThat(info.path("imgs")).hasSize(2);
    assertThat(info.path("bad_debt_image").asText()).isNotEmpty();
  }
}

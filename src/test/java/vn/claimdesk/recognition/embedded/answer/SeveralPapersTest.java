package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Pages that are not one paper: two on one page, one on several pages. */
class SeveralPapersTest {

  @Test
  void readsTwoReceiptsBelowEachOtherAsTwoPapers() {
    Sketch page = Sketch.page(0);
    receipt(page, "PT-0001", "NGUYỄN THỊ MẪU", "1.250.000");
    page.space(700);
    receipt(page, "PT-0002", "TRẦN VĂN THỬ", "300.000");

    JsonNode papers = Engine.claims(true, page);

    assertThat(papers.findValuesAsText("type")).containsExactly("receipts", "receipts");
    assertThat(value(papers, 0, "insure_name")).isEqualToIgnoringCase("NGUYỄN THỊ MẪU");
    assertThat(value(papers, 1, "insure_name")).isEqualToIgnoringCase("TRẦN VĂN THỬ");
    assertThat(papers.path(0).path("info").path("image").asText())
        .as("each paper has a picture of its own")
        .isNotEqualTo(papers.path(1).path("info").path("image").asText());
  }

  @Test
  void tellsWhereOnItsOwnPictureTheSecondPaperHasAField() {
    Sketch page = Sketch.page(0);
    receipt(page, "PT-0001", "NGUYỄN THỊ MẪU", "1.250.000");
    page.space(700);
    receipt(page, "PT-0002", "TRẦN VĂN THỬ", "300.000");

    JsonNode papers = Engine.claims(page);

    int first = papers.path(0).path("info").path("insure_name_box").path(1).asInt();
    int second = papers.path(1).path("info").path("insure_name_box").path(1).asInt();
    assertThat(second).isBetween(first, 1100);
  }

  @Test
  void takesTheHalvesOfALongFormForOnePaper() {
    JsonNode papers =
        Engine.claims(
            Sketch.page(0)
                .line("Công ty Cổ phần Bảo hiểm Cánh Buồm")
                .title("ĐƠN YÊU CẦU BỒI THƯỜNG")
                .line("Tên người được bảo hiểm: HỒ VĂN HÙNG")
                .line("Ngày sinh: 08/03/1968 | | Giới tính: Nam")
                .line("Số hợp đồng bảo hiểm: SK-900003")
                .line("Số CCCD/Hộ chiếu: 092068999510")
                .line("Điện thoại: 0999357562 | | Email: hovanhung@thu.example")
                .space(500)
                .line("2. Thông tin về sự kiện")
                .line("Ngày xảy ra tai nạn: 13/11/2026")
                .line("Cơ sở khám chữa bệnh: Bệnh viện Chấn thương Chỉnh hình Núi Bạc")
                .line("Chẩn đoán của bác sĩ: Gãy đầu dưới xương quay phải")
                .line("Số tiền đề nghị bồi thường | | Viết bằng chữ")
                .line("3.034.200 đồng | | Ba triệu không trăm ba mươi bốn nghìn hai trăm đồng")
                .line("Tên người thụ hưởng: HỒ VĂN HÙNG")
                .line("Số tài khoản: 016289115682 | | Tên ngân hàng: Ngân hàng Trường Thành"));

    assertThat(papers.findValuesAsText("type")).containsExactly("claim_form");
    assertThat(value(papers, 0, "date_of_accident")).isEqualTo("13/11/2026");
  }

  @Test
  void takesAFormWithASectionHeadedLikeAnotherPaperForOne() {
    JsonNode papers =
        Engine.claims(
            Sketch.page(0)
                .line("PHÒNG KHÁM ĐA KHOA MINH HỌA")
                .title("PHIẾU KHÁM BỆNH")
                .line("Họ tên người bệnh: NGUYỄN THỊ MẪU")
                .line("Năm sinh: 1988 | | Giới tính: Nữ")
                .line("Địa chỉ: 12 Đường Thử Nghiệm, Phường Mẫu, TP Hồ Chí Minh")
                .line("Lý do khám: Ho, sốt")
                .line("Chẩn đoán: Viêm họng cấp")
                .space(500)
                .title("ĐƠN THUỐC")
                .line("1. Paracetamol 500mg    10 viên")
                .line("Ngày uống 2 lần, mỗi lần 1 viên sau ăn"));

    assertThat(papers.findValuesAsText("type")).containsExactly("medical_examination");
  }

  @Test
  void putsAPageWithoutATitleToThePaperThatItContinues() {
    Sketch first =
        Sketch.page(0)
            .line("BỆNH VIỆN ĐA KHOA MINH HỌA")
            .title("GIẤY RA VIỆN")
            .line("Họ tên người bệnh: NGUYỄN THỊ MẪU")
            .line("Năm sinh: 1988 | | Giới tính: Nữ")
            .line("Vào viện ngày: 02/03/2025")
            .line("Trang 1/2");
    Sketch second =
        Sketch.page(1)
            .line("Trang 2/2")
            .line("Ra viện ngày: 09/03/2025")
            .line("Chẩn đoán: Viêm phổi")
            .line("Phương pháp điều trị: Kháng sinh, nghỉ ngơi");

    assertThat(Engine.labels(first, second))
        .containsExactly("hospital_discharge_paper", "hospital_discharge_paper");
    JsonNode papers = Engine.claims(first, second);
    assertThat(papers).hasSize(1);
    assertThat(value(papers, 0, "hospital_discharge_date")).isEqualTo("09/03/2025");
    assertThat(papers.path(0).path("info").path("hospital_discharge_date_id").asInt()).isOne();
  }

  private static String value(JsonNode papers, int paper, String field) {
    return papers.path(paper).path("info").path(field).asText();
  }

  private static void receipt(Sketch page, String number, String patient, String amount) {
    page.line("BỆNH VIỆN ĐA KHOA MINH HỌA")
        .title("PHIẾU THU")
        .line("Số phiếu: " + number)
        .line("Họ tên người bệnh: " + patient)
        .line("Địa chỉ: 12 Đường Thử Nghiệm, Phường Mẫu, TP Hồ Chí Minh")
        .line("Nội dung: Thu tiền viện phí")
        .line("Số tiền: " + amount + " đồng")
        .line("Ngày 02 tháng 03 năm 2025");
  }
}

package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.recognition.embedded.text.Sketch;

class PageLabelTest {

  @ParameterizedTest
  @CsvSource({
    "HÓA ĐƠN BÁN HÀNG, invoice",
    "BẢNG KÊ VIỆN PHÍ, list_expense",
    "ĐƠN YÊU CẦU GIẢI QUYẾT QUYỀN LỢI BẢO HIỂM, claim_form",
    "GIẤY RA VIỆN, hospital_discharge_paper",
    "TOA THUỐC, prescription",
    "BÁO CÁO Y TẾ, medical_report",
    "TÓM TẮT HỒ SƠ BỆNH ÁN, discharge_report",
    "BIÊN LAI THU TIỀN, bill",
    "GIẤY CHỨNG NHẬN PHẪU THUẬT, surgical_certificate",
    "PHIẾU CHỈ ĐỊNH XÉT NGHIỆM, specify_vote",
    "KẾT QUẢ XÉT NGHIỆM, test_results",
    "PHIẾU KHÁM BỆNH, medical_examination",
    "PHIẾU THU, receipts",
    "SỔ KHÁM BỆNH, health_records",
    "THƯ BẢO LÃNH VIỆN PHÍ, guarantee_confirmation",
    "BẢN TƯỜNG TRÌNH TAI NẠN, accident_report",
    "SAO KÊ TÀI KHOẢN, null",
    "VÉ XE KHÁCH, null",
    "GIẤY CHỨNG NHẬN BẢO HIỂM, null",
  })
  void tellsPapersByTheirTitles(String title, String label) {
    Sketch page =
        Sketch.page(0)
            .line("BỆNH VIỆN HOẶC CÔNG TY NÀO ĐÓ")
            .title(title)
            .line("Họ và tên: LÊ VĂN TÁM")
            .line("Ngày: 03/03/2026");

    assertThat(Engine.labels(page)).containsExactly(label);
  }

  @Test
  void isNotMisledByAListOfEnclosedPapers() {
    Sketch form =
        Sketch.page(0)
            .title("GIẤY YÊU CẦU BỒI THƯỜNG")
            .line("Người được bảo hiểm: LÊ VĂN TÁM")
            .line("Chứng từ đính kèm:")
            .line("☐ Giấy ra viện | ☐ Đơn thuốc | ☐ Hóa đơn | ☐ Bảng kê viện phí")
            .line("☐ Giấy chứng nhận phẫu thuật | | ☐ Tường trình tai nạn");

    assertThat(Engine.labels(form)).containsExactly("claim_form");
  }

  @Test
  void leavesBlankAndUnknownPagesWithoutALabel() {
    Sketch letter =
        Sketch.page(1)
            .line("Kính gửi anh chị, gia đình tôi xin gửi lời cảm ơn chân thành")
            .line("đến tập thể y bác sĩ đã tận tình chăm sóc người thân của chúng tôi.");

    assertThat(Engine.labels(Sketch.page(0), letter)).containsExactly("null", "null");
  }
}

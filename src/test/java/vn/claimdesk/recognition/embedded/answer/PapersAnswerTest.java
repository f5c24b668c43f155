package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.claimdesk.recognition.embedded.answer.Stated.expect;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.answer.PapersAnswer.Kind;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Papers of vehicles, births and firms, in wordings of several editions. */
class PapersAnswerTest {

  @Test
  void readsOwnerAndVehicleOfACertificateWithEverythingOnOneSide() {
    JsonNode data =
        Engine.papers(
            Kind.VEHICLE,
            Sketch.page(0)
                .title("CHỨNG NHẬN ĐĂNG KÝ XE Ô TÔ")
                .line("Số (No): 012345")
                .line("Tên chủ xe (Owner's full name): TRẦN THỊ MINH HỌA")
                .line("Địa chỉ (Address): 12 Đường Thử Nghiệm, Phường Mẫu, TP Hồ Chí Minh")
                .line("Nhãn hiệu (Brand): MẪU XE | | Số loại (Model code): M-100")
                .line("Màu sơn (Color): Trắng | | Số chỗ ngồi: 5")
                .line("Số máy (Engine N°): 4A91MH0001 | | Số khung (Chassis N°): RLMH0000000000123")
                .line("Biển số đăng ký (N° Plate): 51A-123.45")
                .line("Đăng ký lần đầu ngày (Date of first registration): 11/05/2020"));

    assertThat(data.findValuesAsText("type"))
        .containsExactly("vehicle_registration_front", "vehicle_registration_back");
    JsonNode front = data.path(0).path("info");
    expect(front, "name", "TRẦN THỊ MINH HỌA");
    expect(front, "address", "12 Đường Thử Nghiệm, Phường Mẫu, TP Hồ Chí Minh");
    expect(front, "plate", "51A-123.45");
    expect(front, "id", "012345");
    JsonNode back = data.path(1).path("info");
    expect(back, "brand", "MẪU XE");
    expect(back, "model", "M-100");
    expect(back, "color", "Trắng");
    expect(back, "engine", "4A91MH0001");
    expect(back, "chassis", "RLMH0000000000123");
    expect(back, "first_issue_date", "11/05/2020");
  }

  @Test
  void readsTheBackOfARegistrationAsAnObject() {
    JsonNode data =
        Engine.papers(
            Kind.VEHICLE_REGISTRATION,
            Sketch.page(0)
                .line("Nhãn hiệu/Brand: SAO MAI")
                .line("Số loại/Model code: SM 110")
                .line("Số máy/Engine No: SM11E-000123 | | Số khung/Chassis No: RLSM110XXYY000123")
                .line("Màu sơn/Color: Đỏ - đen | | Dung tích/Capacity: 109 cm3")
                .line("Biển số đăng ký: 29-B1 234.56")
                .line("Đăng ký lần đầu: 02/03/2019"));

    assertThat(data.path("type").asText()).isEqualTo("vehicle_registration_back");
    JsonNode info = data.path("info");
    expect(info, "engine", "SM11E-000123");
    expect(info, "chassis", "RLSM110XXYY000123");
    expect(info, "capacity", "109 cm3");
  }

  @Test
  void readsAnInspectionCertificate() {
    JsonNode data =
        Engine.papers(
            Kind.VEHICLE_INSPECTION,
            Sketch.page(0)
                .title("GIẤY CHỨNG NHẬN KIỂM ĐỊNH")
                .line("Biển đăng ký: 51A-123.45 | | Số quản lý: 5001S-000042")
                .line("Loại phương tiện: ô tô con")
                .line("Nhãn hiệu: MẪU XE | | Số loại: M-100")
                .line("Số động cơ: 4A91MH0001 | | Số khung: RLMH0000000000123")
                .line("Năm sản xuất: 2020 | | Niên hạn sử dụng: 2045")
                .line("Số người cho phép chở: 5 chỗ ngồi")
                .line("Số phiếu kiểm định: 5001S-00042/26")
                .line("Có hiệu lực đến hết ngày: 10/05/2027"));

    JsonNode info = data.path("info");
    expect(info, "registration_number", "51A-123.45");
    expect(info, "type", "ô tô con");
    expect(info, "engine_number", "4A91MH0001");
    expect(info, "chassis_number", "RLMH0000000000123");
    expect(info, "manufactured_year", "2020");
    expect(info, "report_number", "5001S-00042/26");
    expect(info, "valid_until", "10/05/2027");
  }

  @Test
  void readsADrivingLicense() {
    JsonNode data =
        Engine.papers(
            Kind.VEHICLE,
            Sketch.page(0)
                .title("GIẤY PHÉP LÁI XE/DRIVER'S LICENSE")
                .line("Số/No: 790190012345")
                .line("Họ tên/Full name: TRẦN THỊ MINH HỌA")
                .line("Ngày sinh/Date of birth: 12/03/1990")
                .line("Quốc tịch/Nationality: VIỆT NAM")
                .line("Nơi cư trú/Address: P. Mẫu, TP. Hồ Chí Minh")
                .line("Hạng/Class: B2")
                .line("Có giá trị đến/Expires: 05/06/2031"));

    JsonNode info = data.path(0).path("info");
    assertThat(data.path(0).path("type").asText()).isEqualTo("driving_license");
    expect(info, "id", "790190012345");
    expect(info, "name", "TRẦN THỊ MINH HỌA");
    expect(info, "dob", "12/03/1990");
    expect(info, "class", "B2");
    expect(info, "due_date", "05/06/2031");
  }

  @Test
  void tellsTheChildFromItsParentsOnABirthCertificate() {
    JsonNode data =
        Engine.papers(
            Kind.BIRTH_CERTIFICATE,
            Sketch.page(0)
                .title("GIẤY KHAI SINH")
                .line("Số: 123/2020")
                .line("Họ, chữ đệm, tên: TRẦN THỬ AN")
                .line("Ngày, tháng, năm sinh: 12/03/2020 | | Giới tính: Nam")
                .line("Dân tộc: Kinh | | Quốc tịch: Việt Nam")
                .line("Nơi sinh: Bệnh viện Phụ sản Mẫu")
                .line("Họ, chữ đệm, tên người mẹ: LÊ THỊ MẪU")
                .line("Năm sinh: 1992 | | Dân tộc: Kinh")
                .line("Họ, chữ đệm, tên người cha: TRẦN VĂN CHA")
                .line("Năm sinh: 1990 | | Dân tộc: Kinh")
                .line("Nơi đăng ký khai sinh: UBND phường Mẫu")
                .line("Ngày, tháng, năm đăng ký: 20/03/2020"));

    JsonNode info = data.path("info");
    expect(info, "name", "TRẦN THỬ AN");
    expect(info, "dob", "12/03/2020");
    expect(info, "gender", "Nam");
    expect(info, "mother_name", "LÊ THỊ MẪU");
    expect(info, "mother_dob", "1992");
    expect(info, "father_name", "TRẦN VĂN CHA");
    expect(info, "father_dob", "1990");
    expect(info, "number", "123/2020");
    expect(info, "regis_date", "20/03/2020");
  }

  @Test
  void readsABusinessRegistration() {
    JsonNode data =
        Engine.papers(
            Kind.BUSINESS_REGISTRATION,
            Sketch.page(0)
                .title("GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP")
                .line("CÔNG TY TRÁCH NHIỆM HỮU HẠN MỘT THÀNH VIÊN")
                .line("Mã số doanh nghiệp: 0100109106")
                .line("Đăng ký lần đầu: 05/01/2015")
                .line("1. Tên công ty")
                .line("Tên công ty viết bằng tiếng Việt: CÔNG TY TNHH MINH HỌA")
                .line("Tên công ty viết bằng tiếng nước ngoài: MINH HOA COMPANY LIMITED")
                .line("2. Địa chỉ trụ sở chính: 1 phố Ví Dụ, Phường Mẫu, Hà Nội")
                .line("Điện thoại: 024 3999 0000 | | Email: lienhe@minhhoa.example")
                .line("3. Vốn điều lệ: 2.000.000.000 đồng")
                .line("4. Người đại diện theo pháp luật của công ty")
                .line("* Họ và tên: LÊ VĂN MẪU | | Giới tính: Nam")
                .line("Chức danh: Giám đốc")
                .line("Sinh ngày: 02/02/1980 | | Dân tộc: Kinh | | Quốc tịch: Việt Nam")
                .line("Số giấy tờ pháp lý của cá nhân: 001080000012"));

    JsonNode info = data.path(0).path("info");
    expect(info, "company_name", "CÔNG TY TNHH MINH HỌA");
    expect(info, "english_name", "MINH HOA COMPANY LIMITED");
    expect(info, "business_code", "0100109106");
    expect(info, "regis_date", "05/01/2015");
    expect(info, "address", "1 phố Ví Dụ, Phường Mẫu, Hà Nội");
    expect(info, "email", "lienhe@minhhoa.example");
    expect(info, "authorized_capital", "2.000.000.000");
    expect(info, "representative_name", "LÊ VĂN MẪU");
    expect(info, "representative_title", "Giám đốc");
    expect(info, "dob", "02/02/1980");
    expect(info, "number_of_idcard", "001080000012");
  }

  /** They have no label of the contract and are no papers of {@code /ocr/claims}. */
  @Test
  void leavesThemOutOfClaims() {
    Sketch license =
        Sketch.page(0).title("GIẤY PHÉP LÁI XE").line("Số: 790190012345").line("Hạng: B2");
    assertThat(Engine.claims(license)).isEmpty();
    assertThat(Engine.papers(Kind.VEHICLE_INSPECTION, license)).isEmpty();
  }

  @Test
  void readsAGaragesQuotationWithALineAnObject() {
    int[] columns = {100, 180, 640, 740, 920, 1060, 1250};
    JsonNode data =
        Engine.papers(
            Kind.PRICE_QUOTATION,
            Sketch.page(0)
                .line("GARA Ô TÔ MINH HỌA")
                .title("BẢNG BÁO GIÁ SỬA CHỮA")
                .line("Ngày báo giá: 09/01/2026 | | Ngày dự kiến giao xe: 16/01/2026")
                .line("Khách hàng: CÔNG TY TNHH SAO MAI | | | Biển số xe: 51A-123.45")
                .row(columns, "STT", "Hạng mục", "SL", "Đơn giá", "% CK", "Tiền CK", "Thành tiền")
                .row(columns, "1", "Cản trước", "1", "1.500.000", "10%", "150.000", "1.350.000")
                .row(columns, "2", "Công sơn", "2", "400.000", "0%", "0", "800.000")
                .row(columns, "3", "Đèn pha phải", "1", "900.000", "5%", "45.000", "855.000")
                .line(700, "Tổng tiền trước thuế: 3.005.000")
                .line(700, "Thuế GTGT (8%): 240.400")
                .line(700, "Tổng cộng thanh toán: 3.245.400"));

    assertThat(data.path("type").asText()).isEqualTo("price_quotation");
    JsonNode info = data.path("info");
    expect(info, "name_of_garage", "GARA Ô TÔ MINH HỌA");
    expect(info, "quotation_date", "09/01/2026");
    expect(info, "estimated_delivery_date", "16/01/2026");
    expect(info, "sub_total", "3.005.000");
    expect(info, "vat_amount", "240.400");
    expect(info, "total_amount", "3.245.400");
    assertThat(info.has("amount_in_words")).isFalse();
    assertThat(info.path("table")).hasSize(3);
    JsonNode line = info.path("table").path(0);
    expect(line, "description", "Cản trước");
    expect(line, "quantity", "1");
    expect(line, "unit_price", "1.500.000");
    expect(line, "percent_discount", "10%");
    expect(line, "discount", "150.000");
    assertThat(line.path("discount_box")).hasSize(4);
    assertThat(line.path("discount_confidence").asDouble()).isPositive();
  }
}

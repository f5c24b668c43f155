package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.claimdesk.recognition.embedded.answer.Stated.expectPlaced;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class EmployeeAnswerTest {

  private static Sketch front(int page) {
    return Sketch.page(page)
        .title("CĂN CƯỚC CÔNG DÂN")
        .line("Citizen Identity Card")
        .line("Số / No.: 079190012345")
        .line("Họ và tên / Full name: TRẦN THỊ MINH HỌA")
        .line("Ngày sinh / Date of birth: 12/03/1990 | | Giới tính / Sex: Nữ")
        .line("Quê quán / Place of origin: Phường Mẫu, Hà Nội");
  }

  private static Sketch back(int page) {
    return Sketch.page(page)
        .line("Đặc điểm nhân dạng / Personal identification: Nốt ruồi")
        .line("Ngày, tháng, năm / Date, month, year: 05/06/2021")
        .line("CỤC TRƯỞNG CỤC CẢNH SÁT")
        .line("QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI")
        .line("Ngón trỏ trái / Left index finger | | Ngón trỏ phải / Right index finger");
  }

  private static Sketch vitae(int page) {
    return Sketch.page(page)
        .title("SƠ YẾU LÝ LỊCH")
        .line("Họ và tên: TRẦN THỊ MINH HỌA | | Giới tính: Nữ")
        .line("Ngày, tháng, năm sinh: 12/03/1990")
        .line("Trình độ học vấn: Đại học")
        .line("Họ và tên bố: Trần Văn Cha | | Năm sinh: 1960")
        .line("Họ và tên mẹ: Lê Thị Mẫu | | Năm sinh: 1962")
        .line("KINH NGHIỆM LÀM VIỆC")
        .line("2012 - 2020: Kế toán tại Công ty TNHH Thử Nghiệm")
        .line("KHEN THƯỞNG VÀ KỶ LUẬT")
        .line("Không");
  }

  private static Sketch photo(int page) {
    return Sketch.page(page).line("Ảnh kỷ niệm");
  }

  @Test
  void putsBothSidesOfACardTogether() {
    JsonNode cards = Engine.employee(true, front(0), back(1)).path("id_card");

    assertThat(cards).hasSize(1);
    assertThat(cards.path(0).path("type").asText()).isEqualTo("id_card");
    JsonNode info = cards.path(0).path("info");
    expectPlaced(info, "id", "079190012345");
    expectPlaced(info, "name", "TRẦN THỊ MINH HỌA");
    expectPlaced(info, "gender", "Nữ");
    expectPlaced(info, "issue_date", "05/06/2021");
    assertThat(info.has("image_front")).isTrue();
    assertThat(info.has("image_back")).isTrue();
    assertThat(info.has("id_id")).isFalse();
  }

  @Test
  void readsACurriculumVitaeWithThePagesOfItsFields() {
    JsonNode vitae = Engine.employee(true, front(0), vitae(1)).path("curriculum_vitae");

    assertThat(vitae).hasSize(1);
    JsonNode info = vitae.path(0).path("info");
    expectPlaced(info, "name", "TRẦN THỊ MINH HỌA");
    expectPlaced(info, "dob", "12/03/1990");
    expectPlaced(info, "father_name", "Trần Văn Cha");
    expectPlaced(info, "mother_name", "Lê Thị Mẫu");
    expectPlaced(info, "academic_level", "Đại học");
    expectPlaced(info, "work_experience", "2012 - 2020: Kế toán tại Công ty TNHH Thử Nghiệm");
    assertThat(info.path("name_id").asInt(-1)).isZero();
    assertThat(info.path("work_experience_id").asInt(-1)).isZero();
    assertThat(info.has("image_0")).isTrue();
    assertThat(info.has("image_1")).isFalse();
  }

  @Test
  void keepsTheMemberOfARegistrationBookApart() {
    JsonNode data =
        Engine.employee(
            false,
            Sketch.page(0)
                .title("SỔ HỘ KHẨU")
                .line("Số: 310245678")
                .line("Họ và tên chủ hộ: TRẦN VĂN CHA")
                .line("Nơi thường trú: 12 Đường Thử Nghiệm, Phường Mẫu, Hà Nội")
                .line("Quan hệ với chủ hộ: Con")
                .line("Họ và tên: TRẦN THỊ MINH HỌA")
                .line("Ngày, tháng, năm sinh: 12/03/1990")
                .line("CMND số: 079190012345"));

    JsonNode info = data.path("registration_book").path(0).path("info");
    expectPlaced(info, "book_number", "310245678");
    expectPlaced(info, "head_name", "TRẦN VĂN CHA");
    assertThat(info.has("name")).isFalse();
    JsonNode member = info.path("member");
    expectPlaced(member, "relationship_to_head", "Con");
    expectPlaced(member, "name", "TRẦN THỊ MINH HỌA");
    expectPlaced(member, "dob", "12/03/1990");
    expectPlaced(member, "id_card", "079190012345");
  }

  @Test
  void readsDegreesAndHealthCertificates() {
    JsonNode data =
        Engine.employee(
            false,
            Sketch.page(0)
                .title("BẰNG CỬ NHÂN")
                .line("HIỆU TRƯỞNG TRƯỜNG ĐẠI HỌC THỬ NGHIỆM")
                .line("Ngành: Kế toán")
                .line("Cho: Trần Thị Minh Họa")
                .line("Ngày sinh: 12/03/1990")
                .line("Năm tốt nghiệp: 2012")
                .line("Xếp loại tốt nghiệp: Khá"),
            Sketch.page(1)
                .title("GIẤY KHÁM SỨC KHỎE")
                .line("Họ và tên: TRẦN THỊ MINH HỌA")
                .line("Sinh ngày: 12/03/1990")
                .line("Chiều cao: 160 cm | | Cân nặng: 52 kg")
                .line("Phân loại sức khỏe: Loại II"));

    JsonNode degree = data.path("academic_degree").path(0).path("info");
    expectPlaced(degree, "name", "Trần Thị Minh Họa");
    expectPlaced(degree, "major", "Kế toán");
    expectPlaced(degree, "school", "TRƯỜNG ĐẠI HỌC THỬ NGHIỆM");
    expectPlaced(degree, "graduation_year", "2012");
    expectPlaced(degree, "award_classification", "Khá");
    JsonNode health = data.path("health_certification").path(0).path("info");
    expectPlaced(health, "height", "160 cm");
    expectPlaced(health, "weight", "52 kg");
    expectPlaced(health, "health_condition", "Loại II");
  }

  @Test
  void returnsThePagesThatAreNoneOfThePapers() {
    assertThat(Engine.employee(true, vitae(0), photo(1)).path("image_negative")).hasSize(1);
    assertThat(Engine.employee(false, vitae(0), photo(1)).path("image_negative")).isEmpty();
    assertThat(Engine.employee(true, photo(0)).isMissingNode()).isTrue();
  }
}

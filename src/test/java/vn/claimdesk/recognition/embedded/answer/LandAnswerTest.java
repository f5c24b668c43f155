package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class LandAnswerTest {

  private static Sketch cover() {
    return Sketch.page(0)
        .title("GIẤY CHỨNG NHẬN")
        .title("QUYỀN SỬ DỤNG ĐẤT")
        .title("QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT")
        .line("I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất")
        .line("Ông: TRẦN VĂN THỬ")
        .line("Năm sinh: 1962, CMND số: 079062000111")
        .line("Địa chỉ thường trú: 12 Đường Thử Nghiệm, quận Hai Bà Trưng, Hà Nội")
        .line("Và vợ là bà: LÊ THỊ VÍ")
        .line("Năm sinh: 1965, CMND số: 079165000222")
        .line("Địa chỉ thường trú: phường Mẫu, Hà Nội")
        .space(200)
        .line(900, "BA 123456");
  }

  private static Sketch inside() {
    return Sketch.page(1)
        .line("II. Thửa đất, nhà ở và tài sản khác gắn liền với đất")
        .line("1. Thửa đất:")
        .line("a) Thửa đất số: 12, tờ bản đồ số: 3")
        .line("b) Diện tích: 80 m2")
        .line("c) Thời hạn sử dụng: đến ngày 15 tháng 10 năm 2043")
        .line("2. Nhà ở:")
        .line("Nhà ở riêng lẻ, 2 tầng")
        .line("3. Công trình xây dựng khác: -/-")
        .line("6. Ghi chú: Không")
        .line(800, "Hà Nội, ngày 15 tháng 08 năm 2018")
        .line(760, "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")
        .line(800, "KT. GIÁM ĐỐC")
        .line("Số vào sổ cấp GCN: CS 04321");
  }

  private static void expect(JsonNode info, String name, String value, int page) {
    assertThat(info.path(name).asText()).as(name).isEqualTo(value);
    assertThat(info.path(name + "_id").asInt(-1)).as(name).isEqualTo(page);
    assertThat(info.path(name + "_box")).hasSize(4);
    assertThat(info.path(name + "_confidence").asDouble()).isBetween(0.3, 1.0);
  }

  @Test
  void readsACertificateOverTwoPages() {
    JsonNode data = Engine.land(false, cover(), inside());

    assertThat(data.path("type").asText()).isEqualTo("giay_cnqshdd_mau_1");
    JsonNode info = data.path("info");
    expect(info, "so_so", "BA 123456", 0);
    expect(info, "noi_cap", "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG", 1);
    expect(info, "ngay_cap", "15/08/2018", 1);
    expect(info, "so_vao_so", "CS 04321", 1);
    expect(
        info,
        "thong_tin_thua_dat",
        "a) Thửa đất số: 12, tờ bản đồ số: 3 b) Diện tích: 80 m2 "
            + "c) Thời hạn sử dụng: đến ngày 15 tháng 10 năm 2043",
        1);
    expect(info, "thong_tin_nha_o", "Nhà ở riêng lẻ, 2 tầng", 1);
    expect(info, "thong_tin_ghi_chu", "Không", 1);
  }

  @Test
  void namesEachOwnerAndKeepsPlacesApartFromTitles() {
    JsonNode owners = Engine.land(false, cover(), inside()).path("info").path("noi_dung_chu_dat");

    assertThat(owners.findValuesAsText("ten")).containsExactly("TRẦN VĂN THỬ", "LÊ THỊ VÍ");
    assertThat(owners.findValuesAsText("nam_sinh")).containsExactly("1962", "1965");
    assertThat(owners.findValuesAsText("so_cmt")).containsExactly("079062000111", "079165000222");
    assertThat(owners.findValuesAsText("dia_chi"))
        .containsExactly("12 Đường Thử Nghiệm, quận Hai Bà Trưng, Hà Nội", "phường Mẫu, Hà Nội");
  }

  @Test
  void returnsAPictureOfEachPageWhereAsked() {
    assertThat(Engine.land(true, cover(), inside()).path("info").path("list_img")).hasSize(2);
    assertThat(Engine.land(false, cover()).path("info").has("list_img")).isFalse();
  }

  @Test
  void tellsTheOlderForms() {
    JsonNode second =
        Engine.land(
            false,
            Sketch.page(0)
                .title("GIẤY CHỨNG NHẬN QUYỀN SỬ DỤNG ĐẤT")
                .line("I. Tên người sử dụng đất:")
                .line("Hộ ông Nguyễn Văn Nam, sinh năm 1950, CMND số 012345678")
                .line("II. Thửa đất được quyền sử dụng")
                .line("1. Thửa đất số: 5")
                .line("3. Địa chỉ thửa đất: xã Dương Xá, huyện Gia Lâm, Hà Nội")
                .line("III. Tài sản gắn liền với đất"));
    JsonNode third =
        Engine.land(
            false,
            Sketch.page(0)
                .title("GIẤY CHỨNG NHẬN QUYỀN SỞ HỮU NHÀ Ở VÀ QUYỀN SỬ DỤNG ĐẤT Ở")
                .line("Chứng nhận:")
                .line("Ông (bà): LÊ THỊ VÍ")
                .line("2. Đất ở")
                .line("Thửa đất số: 5"));

    assertThat(second.path("type").asText()).isEqualTo("giay_cnqshdd_mau_2");
    expect(second.path("info"), "dia_chi_thua_dat", "xã Dương Xá, huyện Gia Lâm, Hà Nội", 0);
    assertThat(second.path("info").path("noi_dung_chu_dat").findValuesAsText("ten"))
        .containsExactly("Nguyễn Văn Nam");
    assertThat(third.path("type").asText()).isEqualTo("giay_cnqshdd_mau_3");
    assertThat(third.path("info").path("noi_dung_chu_dat").findValuesAsText("ten"))
        .containsExactly("LÊ THỊ VÍ");
    expect(third.path("info"), "thong_tin_thua_dat", "Thửa đất số: 5", 0);
  }

  @Test
  void findsNothingOnOtherPapers() {
    assertThat(Engine.land(false, Sketch.page(0).title("GIẤY RA VIỆN")).isEmpty()).isTrue();
  }
}

package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.claimdesk.recognition.embedded.answer.Stated.expect;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Papers in layouts of several printers; none of them is a sample of the application. */
class PaperReadingTest {

  @Test
  void readsAClaimFormWithLabelsAndValuesOnTheSameLine() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("GIẤY YÊU CẦU TRẢ TIỀN BẢO HIỂM")
                    .line("1. Họ tên người được bảo hiểm: PHẠM THỊ HOA | | | Giới tính: Nữ")
                    .line("2. Ngày sinh: 05/03/1988 | | Số CMND/CCCD: 001188012345")
                    .line("3. Bên mua bảo hiểm: Công ty TNHH Sao Mai")
                    .line("4. Điện thoại: 0912 345 678 | | Email: hoa.pham@vidu.example")
                    .line("5. Số tiền yêu cầu bồi thường: 3.450.000 đồng")
                    .line("6. Chẩn đoán: Viêm họng cấp")),
            "claim_form");

    expect(info, "insure_name", "PHẠM THỊ HOA");
    expect(info, "gender", "Nữ");
    expect(info, "dob", "05/03/1988");
    expect(info, "id_card_no", "001188012345");
    expect(info, "policy_holder", "Công ty TNHH Sao Mai");
    expect(info, "cellphone_no", "0912 345 678");
    expect(info, "email", "hoa.pham@vidu.example");
    expect(info, "total_insured_amount", "3.450.000");
    expect(info, "diagnose", "Viêm họng cấp");
    assertThat(info.path("insure_name_box")).hasSize(4);
    assertThat(info.path("insure_name_confidence").asDouble()).isBetween(0.8, 0.999);
  }

  @Test
  void readsValuesThatStandBelowTheirLabels() {
    int[] columns = {100, 700, 1200};
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("CLAIM FORM")
                    .row(columns, "Insured person", "Date of birth", "Gender")
                    .row(columns, "TRAN VAN BINH", "17/11/1975", "Nam")
                    .space(30)
                    .row(columns, "Policy number", "Account number", "Bank name")
                    .row(columns, "HC-2026-0087", "0071000123456", "Vietcombank")),
            "claim_form");

    expect(info, "insure_name", "TRAN VAN BINH");
    expect(info, "dob", "17/11/1975");
    expect(info, "gender", "Nam");
    expect(info, "policy_no", "HC-2026-0087");
    expect(info, "account_number", "0071000123456");
    expect(info, "bank", "Vietcombank");
  }

  @Test
  void readsADateOfWhichOneSlashLooksLikeALetter() {
    for (String printed : new String[] {"24l07/2002", "24/07I2002", "24/07/2002"}) {
      JsonNode info =
          only(
              Engine.claims(
                  Sketch.page(0)
                      .title("GIẤY YÊU CẦU BỒI THƯỜNG")
                      .line("Họ tên người được bảo hiểm: PHẠM THỊ HOA")
                      .line("Ngày sinh: " + printed)),
              "claim_form");

      expect(info, "dob", "24/07/2002");
    }
  }

  @Test
  void toleratesOcrErrorsInLabelsAndDottedLines() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("GIÂY RA VIÊN")
                    .line("- Họ lên người bệnh: .......LÊ VĂN TÁM....... Tuổi: 51")
                    .line("- Địa chi: Số 7, ngõ 12, phường Mai Dịch, quận Cầu Giấy,")
                    .line("  thành phố Hà Nội")
                    .line("- Vảo viện lúc: 08 giờ 15 phút, ngày 02 tháng 03 năm 2026")
                    .line("- Ra viện lúc: 10 giờ 00 phút, ngày O7 tháng 03 năm 2026")
                    .line("- Chẩn đoán: Viêm ruột thừa cấp (K35.8)")),
            "hospital_discharge_paper");

    expect(info, "patient_name", "LÊ VĂN TÁM");
    expect(info, "hospitalization_date", "02/03/2026");
    expect(info, "hospital_discharge_date", "07/03/2026");
    assertThat(info.path("address").asText()).endsWith("thành phố Hà Nội");
    assertThat(info.path("icd_10").get(0).path("icd").asText()).isEqualTo("K35.8");
  }

  @Test
  void lowersTheConfidenceWithThatOfTheWords() {
    double sure = dischargeConfidence(0.97);
    double unsure = dischargeConfidence(0.55);

    assertThat(sure).isGreaterThan(0.95);
    assertThat(unsure).isLessThan(0.9);
  }

  private static double dischargeConfidence(double words) {
    Sketch page =
        Sketch.page(0)
            .title("GIẤY RA VIỆN")
            .confidence(words)
            .line("Họ tên người bệnh: LÊ VĂN TÁM")
            .line("Chẩn đoán: Viêm phổi");
    return only(Engine.claims(page), "hospital_discharge_paper")
        .path("patient_name_confidence")
        .asDouble();
  }

  @Test
  void leavesFieldsEmptyThatThePaperDoesNotShow() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("GIẤY RA VIỆN")
                    .line("Họ tên người bệnh: LÊ VĂN TÁM")
                    .line("Ngày vào viện: | | Ngày ra viện:")
                    .line("Chẩn đoán: Viêm phổi")),
            "hospital_discharge_paper");

    expect(info, "hospitalization_date", "");
    assertThat(info.path("hospitalization_date_box").isNull()).isTrue();
    assertThat(info.path("hospitalization_date_confidence").isNull()).isTrue();
  }

  @Test
  void joinsAPageThatContinuesThePaper() {
    JsonNode papers =
        Engine.claims(
            Sketch.page(0)
                .title("GIẤY YÊU CẦU BỒI THƯỜNG")
                .line("Họ tên người được bảo hiểm: PHẠM THỊ HOA")
                .line("Trang 1/2"),
            Sketch.page(1)
                .line("Số tài khoản: 0071000123456")
                .line("Người thụ hưởng: PHẠM THỊ HOA")
                .line("Trang 2/2"));

    JsonNode info = only(papers, "claim_form");
    expect(info, "account_number", "0071000123456");
    assertThat(info.path("account_number_id").asInt()).isEqualTo(1);
    assertThat(info.path("insure_name_id").asInt()).isZero();
  }

  @Test
  void readsTheZoneOfAChipCardAndMendsIt() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .line("Đặc điểm nhân dạng / Personal identification")
                    .line("Ngày, tháng, năm / Date, month, year: 10/05/2021")
                    .line("IDVNM1880123458001188O12345<<1")
                    .line("8803054F2803053VNM<<<<<<<<<<<8")
                    .line("PHAM<<THI<HOA<<<<<<<<<<<<<<<<<")),
            "chip_id_card_back");

    expect(info, "person_number", "001188012345");
    expect(info, "document_number", "188012345");
    expect(info, "sur_name", "PHAM");
    expect(info, "given_name", "THI HOA");
    expect(info, "dob", "05/03/1988");
    expect(info, "gender", "Nữ");
    assertThat(info.has("person_number_box")).isFalse();
    assertThat(info.path("mrz_confidence").asDouble()).isBetween(0.0, 1.0);
  }

  private static JsonNode only(JsonNode papers, String type) {
    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).path("type").asText()).isEqualTo(type);
    return papers.get(0).path("info");
  }

  @Test
  void takesNothingOfTheInsuredFromTheInsurersLetterhead() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .line("Công ty Bảo hiểm Vạn Xuân | | Điện thoại: 0283 900 1234")
                    .line("Địa chỉ: Số 1 đường Hàng Bưởi | | Email: hoi@vidu.example")
                    .title("GIẤY YÊU CẦU TRẢ TIỀN BẢO HIỂM")
                    .line("Họ tên người được bảo hiểm: PHẠM THỊ HOA")
                    .line("Hotline hỗ trợ: 1900 1234")
                    .line("Ngân hàng thụ hưởng | | Ngân hàng Đồng Lúa")
                    .line("Số tài khoản: 0071000123456")),
            "claim_form");

    assertThat(info.path("cellphone_no").asText()).isEmpty();
    assertThat(info.path("policy_holder").asText()).isEmpty();
    assertThat(info.path("claimant_address").asText()).isEmpty();
    assertThat(info.path("email").asText()).isEmpty();
    expect(info, "bank", "Ngân hàng Đồng Lúa");
  }

  @Test
  void mendsAFamilyNameButSaysItIsLessSure() {
    JsonNode right = only(Engine.claims(discharge("Nguyễn Hữu Phong")), DISCHARGE);
    JsonNode mended = only(Engine.claims(discharge("Nguyên Hữu Phong")), DISCHARGE);
    JsonNode unmarked = only(Engine.claims(discharge("NGUYEN HUU PHONG")), DISCHARGE);

    expect(mended, "patient_name", "Nguyễn Hữu Phong");
    expect(unmarked, "patient_name", "NGUYEN HUU PHONG");
    assertThat(mended.path("patient_name_confidence").asDouble())
        .isLessThan(right.path("patient_name_confidence").asDouble());
  }

  @Test
  void doubtsWordsThatVietnameseDoesNotHave() {
    JsonNode info = only(Engine.claims(discharge("Nguyễn Hữu Phong")), DISCHARGE);

    expect(info, "diagnose", "Viêm ruột thừa cấp");
    expect(info, "treatments", "Chườm lạnh chô sưng vêt rách");
    assertThat(info.path("treatments_confidence").asDouble())
        .isLessThan(info.path("diagnose_confidence").asDouble() - 0.01);
  }

  private static final String DISCHARGE = "hospital_discharge_paper";

  private static Sketch discharge(String patient) {
    return Sketch.page(0)
        .title("GIẤY RA VIỆN")
        .line("Họ tên người bệnh: " + patient)
        .line("Chẩn đoán: Viêm ruột thừa cấp (K35.8)")
        .line("Phương pháp điều trị: Chườm lạnh chô sưng vêt rách");
  }

  @Test
  void takesTheAmountThatIsSpelledOut() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("PHIẾU THU")
                    .line("Họ tên người nộp tiền: PHẠM THỊ HOA")
                    .line("Số tiền: 150.000 đồng")
                    .line("Tổng tiền thu: 450.000 đồng")
                    .line("Viết bằng chữ: Bốn trăm năm mươi nghìn đồng")),
            "receipts");

    expect(info, "total_amount", "450.000");
  }

  @Test
  void readsMedicinesOfANumberedList() {
    JsonNode info =
        only(
            Engine.claims(
                Sketch.page(0)
                    .title("ĐƠN THUỐC")
                    .line("Họ tên người bệnh: PHẠM THỊ HOA")
                    .line("1/ Paracetamol 500mg SL: 20 viên")
                    .line("Ngày uống 2 lần")
                    .line("2/ Amoxicillin 250mg SL: 14 gói")),
            "prescription");

    assertThat(info.path("drug_info").findValuesAsText("drug"))
        .containsExactly("Paracetamol 500mg", "Amoxicillin 250mg");
    assertThat(info.path("drug_info").findValuesAsText("quanlity"))
        .containsExactly("20 viên", "14 gói");
  }
}

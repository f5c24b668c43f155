package vn.claimdesk.recognition.embedded.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Labels that no template lists as they are printed. */
class LabelsInOtherWordsTest {

  private static final Templates TEMPLATES = new Templates();

  private static Map<String, String> read(String type, Sketch page) {
    return TEMPLATES.find(type).orElseThrow().read(page.read().lines()).stream()
        .collect(Collectors.toMap(ReadField::name, ReadField::text));
  }

  @Test
  void readsALabelByTheWordsItSharesWithAKnownOne() {
    Map<String, String> fields =
        read(
            "claim_form",
            Sketch.page(0)
                .line("Số hợp đồng bảo hiểm đã được cấp: SK26-111222")
                .line("Số tài khoản ngân hàng của người nhận: 123456789012"));
    assertThat(fields)
        .containsEntry("policy_no", "SK26-111222")
        .containsEntry("account_number", "123456789012");
  }

  @Test
  void joinsALabelThatRunsOverTwoLinesOfItsCell() {
    Sketch page =
        Sketch.page(0)
            .row(new int[] {100, 500}, "Date of discharge / Ngày", "27/05/2026")
            .row(new int[] {100}, "xuất viện");
    page.walls(50, 490);
    assertThat(read("discharge_report", page)).containsEntry("discharge_date", "27/05/2026");
  }

  @Test
  void endsAValueInFrontOfTheTitleOfASignature() {
    Map<String, String> fields =
        read(
            "discharge_report",
            Sketch.page(0)
                .line(
                    "Hướng điều trị tiếp theo: Nghỉ ngơi, uống nhiều nước và xét nghiệm lại sau hai"
                        + " ngày tại bệnh viện")
                .line("NGƯỜI LẬP BẢN KÊ"));
    assertThat(fields.get("followup_treatment_plan")).endsWith("tại bệnh viện");
  }

  @Test
  void takesWordsAlikeOnlyWithoutTheirMarksForNoLabel() {
    assertThat(read("claim_form", Sketch.page(0).line("Tổng Công ty Bảo hiểm 1900 5550")))
        .doesNotContainKey("total_insured_amount");
  }
}

package vn.claimdesk.recognition.embedded.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.Sketch;

class WitnessesTest {

  private static final Templates TEMPLATES = new Templates();

  @Test
  void tellsADateAsOldAsABirthFromThatOfThePaper() {
    Sketch paper =
        Sketch.page(0).title("BIÊN LAI THU TIỀN").line("Ngày: 26/08/1979").line("In 29/05/2026");

    assertThat(evidence("bill", "date", paper)).containsEntry("date.old", 1.0);
  }

  @Test
  void findsAmountsThatAddUp() {
    Sketch paper =
        Sketch.page(0)
            .title("HÓA ĐƠN GIÁ TRỊ GIA TĂNG")
            .line("Cộng tiền hàng: 1.000.000")
            .line("Tiền thuế GTGT: 80.000")
            .line("Tổng cộng tiền thanh toán: 1.080.000");

    assertThat(evidence("invoice", "total_amount", paper)).containsEntry("money.sum", 1.0);
  }

  @Test
  void noticesLabelsAroundAValueThatNobodyKnows() {
    Map<String, Double> known =
        evidence("hospital_discharge_paper", "patient_name", discharge("Chẩn đoán"));
    Map<String, Double> unknown =
        evidence("hospital_discharge_paper", "patient_name", discharge("Xyzuvw kqwj"));

    assertThat(unknown.get("layout.around")).isLessThan(known.get("layout.around"));
  }

  @Test
  void seesThatALabelWasTakenForAValue() {
    Sketch paper =
        Sketch.page(0)
            .title("GIẤY RA VIỆN")
            .line("Họ tên người bệnh: LÊ VĂN TÁM")
            .line("Khoa: Ward | | Tuổi: 40");

    assertThat(evidence("hospital_discharge_paper", "department", paper))
        .containsEntry("shape.plain", 1.0);
  }

  @Test
  void readsNothingByWordingsThatAreWithheld() {
    FieldReader reader = TEMPLATES.find("hospital_discharge_paper").orElseThrow();
    Sketch paper =
        Sketch.page(0)
            .title("GIẤY RA VIỆN")
            .line("Họ tên người bệnh: LÊ VĂN TÁM")
            .line("Chẩn đoán: Viêm phổi");
    var lines = ReadPage.of(paper.text()).lines();

    assertThat(reader.read(lines)).extracting(ReadField::name).contains("diagnose");
    assertThat(reader.without(wording -> wording.startsWith("Chẩn đoán")).read(lines))
        .extracting(ReadField::name)
        .contains("patient_name")
        .doesNotContain("diagnose");
  }

  private static Sketch discharge(String label) {
    return Sketch.page(0)
        .title("GIẤY RA VIỆN")
        .line("Họ tên người bệnh: LÊ VĂN TÁM")
        .line(label + ": Viêm phổi");
  }

  private static Map<String, Double> evidence(String type, String field, Sketch paper) {
    return TEMPLATES.find(type).orElseThrow().judge(ReadPage.of(paper.text()).lines()).stream()
        .filter(judged -> judged.field().name().equals(field))
        .map(judged -> judged.evidence().features())
        .findFirst()
        .orElseThrow();
  }
}

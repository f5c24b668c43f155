package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

class RedSealsTest {

  private static Sketch discharge(int page) {
    return Sketch.page(page)
        .title("GIẤY RA VIỆN")
        .line("Họ tên người bệnh: PHẠM THỊ HOA | | | Giới tính: Nữ")
        .line("Vào viện lúc: 02/09/2026 | | Ra viện lúc: 07/09/2026")
        .line("Chẩn đoán: Viêm phế quản cấp");
  }

  private static JsonNode info(boolean pictures, Sketch... pages) {
    return Engine.claims(pictures, pages).path(0).path("info");
  }

  @Test
  void saysWhetherAPaperCarriesARedSeal() {
    assertThat(info(false, discharge(0).seal(900, 1200)).path("valid_seals").asText())
        .isEqualTo("True");
    assertThat(info(false, discharge(0)).path("valid_seals").asText()).isEqualTo("False");
  }

  @Test
  void looksForTheSealOnAllPagesOfThePaper() {
    Sketch rest =
        Sketch.page(1)
            .line("Trang 2/2")
            .line("Phương pháp điều trị: Kháng sinh, giảm đau, nghỉ ngơi tại chỗ")
            .seal(900, 1200);

    assertThat(info(false, discharge(0), rest).path("valid_seals").asText()).isEqualTo("True");
  }

  @Test
  void showsTheSealsWherePicturesAreAskedFor() throws IOException {
    JsonNode seals = info(true, discharge(0).seal(900, 1200)).path("image_seals");

    assertThat(seals).hasSize(1);
    BufferedImage seal =
        ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(seals.get(0).asText())));
    assertThat(seal.getWidth()).isEqualTo(280);
    assertThat(info(true, discharge(0)).path("image_seals").isArray()).isTrue();
    assertThat(info(false, discharge(0)).has("image_seals")).isFalse();
  }

  @Test
  void asksNoCardForASeal() {
    JsonNode info =
        info(
            false,
            Sketch.page(0)
                .title("CĂN CƯỚC CÔNG DÂN")
                .line("Citizen Identity Card")
                .line("Số / No.: 079190012345")
                .line("Họ và tên / Full name: PHẠM THỊ HOA"));

    assertThat(info.path("id").asText()).isEqualTo("079190012345");
    assertThat(info.has("valid_seals")).isFalse();
  }
}

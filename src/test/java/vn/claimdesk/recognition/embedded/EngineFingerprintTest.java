package vn.claimdesk.recognition.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.claimdesk.recognition.EngineEdition;

/** When two answers of the engine may be taken for each other's. */
class EngineFingerprintTest {

  private static final Resource INVOICE = file("invoice.yaml", "type: invoice");
  private static final Resource MODEL = file("vie.traineddata.gz", "model");

  @Test
  void isTheSameWhereverTheSameFilesAreFound() throws IOException {
    assertThat(EngineFingerprint.of("1", List.of(INVOICE, MODEL)))
        .isEqualTo(EngineFingerprint.of("1", List.of(MODEL, INVOICE)));
    assertThat(new EngineFingerprint().engineEdition())
        .isEqualTo(new EngineFingerprint().engineEdition())
        .extracting(EngineEdition::id)
        .asString()
        .matches("[0-9a-f]{16}");
  }

  @Test
  void changesWithTheCodeATemplateOrTheTrainedData() throws IOException {
    EngineEdition edition = EngineFingerprint.of("1", List.of(INVOICE, MODEL));

    assertThat(edition)
        .isNotEqualTo(EngineFingerprint.of("2", List.of(INVOICE, MODEL)))
        .isNotEqualTo(EngineFingerprint.of("1", List.of(INVOICE)))
        .isNotEqualTo(EngineFingerprint.of("1", List.of(file("invoice.yaml", "type: bill"), MODEL)))
        .isNotEqualTo(
            EngineFingerprint.of("1", List.of(INVOICE, file("vie.traineddata.gz", "better"))))
        .isNotEqualTo(
            EngineFingerprint.of("1", List.of(file("bill.yaml", "type: invoice"), MODEL)));
  }

  private static Resource file(String name, String content) {
    return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return name;
      }
    };
  }
}

package vn.claimdesk.audit.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationNameTest {

  @ParameterizedTest
  @CsvSource({
    "/ocr/claims, /ocr/claims",
    "ocr/claims, /ocr/claims",
    "/ocr/claims/, /ocr/claims",
    "/OCR/Claims, /ocr/claims",
    "/api/v2/ocr/claims, /ocr/claims",
    "api/v2/ocr//claims//, /ocr/claims",
    "https://cloud.example.test/api/v2/ocr/claims?format_type=file, /ocr/claims",
    "http://127.0.0.1:8080/api/v2/ocr/claims, /ocr/claims",
    "cloud.example.test:443/api/v2/ocr/claims, /ocr/claims",
    "POST /api/v2/ocr/document/invoice-xml, /ocr/document/invoice-xml",
    "' /ocr/document/get_label_claim ', /ocr/document/get_label_claim",
    "/api/v2, /",
  })
  void knowsAnOperationHoweverItIsWritten(String written, String path) {
    assertThat(OperationName.of(written)).isEqualTo(path);
  }
}

package vn.claimdesk.recognition.cvs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.recognition.RecognitionUnavailableException;

/** The contract's code 4, in an application whose engine has no requests left. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "claimdesk.embedded.quota=0")
@ActiveProfiles("test")
class QuotaContractTest {

  @Autowired private Recognition recognition;
  @Autowired private RecognitionCalls ledger;

  @Test
  void understandsCode4OutOfRequests() {
    byte[] content = "<HDon/>".getBytes(StandardCharsets.UTF_8);
    var paper = new Paper("x.xml", "application/xml", content);

    assertThatThrownBy(() -> recognition.read("K26-000004", "/ocr/document/invoice-xml", paper))
        .isInstanceOfSatisfying(
            RecognitionUnavailableException.class,
            failure -> assertThat(failure.retryHelps()).isFalse())
        .hasMessageContaining("claimdesk.recognition.api-key");
    assertThat(ledger.ofClaims(List.of("K26-000004")))
        .singleElement()
        .satisfies(call -> assertThat(call.errorCode()).isEqualTo("4"))
        .satisfies(call -> assertThat(call.billed()).isFalse());
  }
}

package vn.claimdesk.recognition.embedded.einvoice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignaturesTest {

  private static final String DATA =
      "<DLHDon Id=\"data\"><TTChung><SHDon>7</SHDon></TTChung><NDHDon><TToan>"
          + "<TgTTTBSo>1000</TgTTTBSo></TToan></NDHDon></DLHDon>";

  private static SignedInvoice signer;

  @BeforeAll
  static void makeAKey(@TempDir java.nio.file.Path folder) throws Exception {
    signer = SignedInvoice.with("Phong kham Mau", folder);
  }

  @Test
  void confirmsASignatureAndNamesWhoseCertificateCameWithIt() throws Exception {
    assertThat(fields(signer.sign(DATA, "#data")))
        .containsEntry("signature", "valid")
        .containsEntry("signer", "Phong kham Mau");
  }

  @Test
  void findsAnAmountThatWasChangedAfterSigning() throws Exception {
    String changed = signer.sign(DATA, "#data").replace("1000<", "9000<");

    assertThat(fields(changed))
        .containsEntry("signature", "invalid")
        .containsEntry("total_amount", "9000");
  }

  @Test
  void countsNoSignatureOfSomethingElse() throws Exception {
    String other = DATA + "<Other Id=\"other\">x</Other>";

    assertThat(fields(signer.sign(other, "#other"))).containsEntry("signature", "invalid");
  }

  @Test
  void countsNoSignatureWhereAnIdentifierOccursTwice() throws Exception {
    String signed = signer.sign(DATA, "#data");
    String wrapped = signed.replace("<HDon>", "<HDon><Copy Id=\"data\"/>");

    assertThat(fields(wrapped)).containsEntry("signature", "invalid");
  }

  @Test
  void tellsThatThereIsNone() {
    assertThat(fields("<HDon>" + DATA + "</HDon>"))
        .containsEntry("signature", "absent")
        .containsEntry("signer", "");
  }

  private static Map<String, String> fields(String xml) {
    return EinvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8)).get(0).fields();
  }
}

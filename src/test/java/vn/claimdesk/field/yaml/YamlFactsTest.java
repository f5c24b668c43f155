package vn.claimdesk.field.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Fact;
import vn.claimdesk.field.Facts;

class YamlFactsTest {

  private final Facts facts;

  YamlFactsTest() throws IOException {
    facts = new YamlFacts(new YamlCatalogue());
  }

  @Test
  void knowsFieldsOfDifferentPapersThatStateTheSame() {
    assertThat(facts.statedBy("claim_form", "insure_name"))
        .isEqualTo(facts.statedBy("prescription", "patient_name"))
        .isEqualTo(facts.statedBy("chip_id_card_front", "name"))
        .map(Fact::id)
        .contains("insuredName");
    assertThat(facts.statedBy("invoice", "lookup_code")).isEmpty();
  }

  @Test
  void takesANameThatMeansOtherThingsOnOtherPapersWithItsPaperOnly() {
    assertThat(facts.statedBy("invoice", "total_amount")).map(Fact::id).contains("amount");
    assertThat(facts.statedBy("price_quotation", "total_amount")).isEmpty();
    assertThat(facts.statedBy("chip_id_card_front", "id")).map(Fact::id).contains("identityNumber");
    assertThat(facts.statedBy("driving_license", "id")).isEmpty();
  }

  @Test
  void namesEveryFactInBothLanguages() {
    assertThat(facts.all())
        .isNotEmpty()
        .allSatisfy(
            fact -> {
              assertThat(fact.labelVi()).isNotBlank();
              assertThat(fact.labelEn()).isNotBlank().isNotEqualTo(fact.labelVi());
            });
  }
}

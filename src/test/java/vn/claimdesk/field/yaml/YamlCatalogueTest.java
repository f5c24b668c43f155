package vn.claimdesk.field.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.FieldKind;

class YamlCatalogueTest {

  private static final String GOOD =
      """
      id: bill
      label: bill
      operation: /ocr/claims
      labels: {vi: Biên lai, en: Bill}
      fields:
        - {name: date, kind: date, vi: Ngày, en: Date, required: true, checks: [notFuture]}
      """;

  @Test
  void knowsTheTypesOfBothEditionsOfTheContract() throws Exception {
    DocumentCatalogue catalogue = new YamlCatalogue();

    assertThat(catalogue.types()).hasSize(44);
    assertThat(catalogue.pageLabels()).hasSize(17).doesNotContain("bank_statement");
    assertThat(catalogue.humanLabels())
        .hasSize(20)
        .endsWith("bank_statement", "duplicate", "other");
    assertThat(catalogue.types())
        .extracting(DocumentType::label)
        .containsAll(catalogue.pageLabels());
    assertThat(catalogue.types()).last().extracting(DocumentType::label).isNull();
    assertThat(catalogue.find("invoice").orElseThrow().field("total_amount").orElseThrow())
        .satisfies(
            field -> {
              assertThat(field.kind()).isEqualTo(FieldKind.MONEY);
              assertThat(field.required()).isTrue();
              assertThat(field.labelVi()).isEqualTo("Tổng cộng tiền thanh toán");
            });
  }

  @Test
  void sendsEveryLabelToTheOperationThatReadsIt() throws Exception {
    DocumentCatalogue catalogue = new YamlCatalogue();

    for (String label : catalogue.pageLabels()) {
      assertThat(catalogue.operationForLabel(label))
          .contains(label.equals("invoice") ? "/ocr/document/invoice" : "/ocr/claims");
    }
    assertThat(catalogue.operationForLabel("bank_statement"))
        .contains("/ocr/document/bank_statement");
    assertThat(catalogue.operationForLabel("other")).isEmpty();
  }

  @Test
  void putsTheLikeliestIdentityPaperFirst() throws Exception {
    assertThat(new YamlCatalogue().types())
        .filteredOn(type -> "id_doc".equals(type.label()))
        .first()
        .extracting(DocumentType::id)
        .isEqualTo("chip_id_card_front");
  }

  @Test
  void refusesAnUnknownKindAndNamesTheFile() {
    assertRefused(GOOD.replace("kind: date", "kind: dat"), "bill.yaml", "dat");
  }

  @Test
  void refusesDuplicateFields() {
    String twice = GOOD + "  - {name: date, kind: text, vi: Ngày, en: Date}\n";
    assertRefused(twice, "bill.yaml", "field 'date' twice");
  }

  @Test
  void refusesTheSameTypeTwice() {
    assertThatThrownBy(() -> new YamlCatalogue(file("bill", GOOD), file("bill", GOOD)))
        .isInstanceOf(CatalogueException.class)
        .hasMessageContaining("type 'bill' twice");
  }

  @Test
  void refusesMissingLabelsUnknownKeysAndForeignPageLabels() {
    assertRefused(GOOD.replace(", en: Date", ""), "field date is incomplete");
    assertRefused(GOOD.replace("checks:", "cheks:"), "cheks");
    assertRefused(GOOD.replace("label: bill", "label: bil"), "unknown page label 'bil'");
    assertRefused(GOOD.replace("id: bill", "id: invoice"), "is not the file's name");
  }

  @Test
  void refusesTwoOperationsForOneLabel() {
    String other = GOOD.replace("id: bill", "id: bill2").replace("/ocr/claims", "/ocr/x");
    assertThatThrownBy(() -> new YamlCatalogue(file("bill", GOOD), file("bill2", other)))
        .hasMessageContaining("would be read by both");
  }

  private static void assertRefused(String yaml, String... parts) {
    assertThatThrownBy(() -> new YamlCatalogue(file("bill", yaml)))
        .isInstanceOf(CatalogueException.class)
        .message()
        .contains(parts);
  }

  private static Resource file(String id, String yaml) {
    return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public String getFilename() {
        return id + ".yaml";
      }
    };
  }
}

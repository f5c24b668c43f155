package vn.claimdesk.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.DossierFixture;

class DmnThresholdsTest {

  private ProcessEngine engine;
  private DmnThresholds thresholds;

  @BeforeEach
  void start() {
    engine =
        ProcessEngineConfiguration.createStandaloneInMemProcessEngineConfiguration()
            .setJdbcUrl("jdbc:h2:mem:" + java.util.UUID.randomUUID())
            .buildProcessEngine();
    thresholds = new DmnThresholds(engine.getRepositoryService());
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void takesTheFirstRowThatFitsAndTheDefaultOtherwise() {
    deploy("bpmn/fieldThreshold.dmn");

    assertThat(thresholds.of("invoice", "total_amount")).isEqualTo(0.97);
    assertThat(thresholds.of("invoice", "tax_code")).isEqualTo(0.97);
    assertThat(thresholds.of("prescription", "patient_name")).isEqualTo(0.95);
    assertThat(thresholds.of("prescription", "medical_facility")).isEqualTo(0.92);
    assertThat(thresholds.of("medical_report", "symptom")).isEqualTo(0.96);
    assertThat(thresholds.of("claim_form", "family_member")).isEqualTo(0.95);
  }

  @Test
  void givesEveryFieldOfTheCatalogueAThreshold() {
    deploy("bpmn/fieldThreshold.dmn");

    for (var type : new DossierFixture().catalogue().types()) {
      for (var field : type.fields()) {
        assertThat(thresholds.of(type.id(), field.name())).isBetween(0.5, 0.99);
      }
    }
    assertThat(engine.getHistoryService().createHistoricDecisionInstanceQuery().count()).isZero();
  }

  @Test
  void followsANewVersionOfTheTable() {
    deploy("bpmn/fieldThreshold.dmn");
    assertThat(thresholds.of("claim_form", "family_member")).isEqualTo(0.95);

    try (var original = getClass().getResourceAsStream("/bpmn/fieldThreshold.dmn")) {
      String changed = new String(original.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      engine
          .getRepositoryService()
          .createDeployment()
          .addString("fieldThreshold.dmn", changed.replace(">0.95<", ">0.75<"))
          .deploy();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    assertThat(thresholds.of("claim_form", "family_member")).isEqualTo(0.75);
  }

  @Test
  void saysThatTheTableIsMissing() {
    assertThatThrownBy(() -> thresholds.of("invoice", "date"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not deployed");
  }

  private void deploy(String resource) {
    engine.getRepositoryService().createDeployment().addClasspathResource(resource).deploy();
  }
}

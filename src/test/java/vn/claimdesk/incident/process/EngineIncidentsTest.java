package vn.claimdesk.incident.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.incident.Cause;
import vn.claimdesk.incident.Incidents;
import vn.claimdesk.incident.OpenIncident;
import vn.claimdesk.process.ClaimProcess;

class EngineIncidentsTest {

  private final AuditTrail audit = mock();
  private static ProcessEngine engine;
  private EngineIncidents incidents;
  private boolean mended;

  @BeforeAll
  static void start() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(UUID.randomUUID().toString());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    configuration.setExpressionManager(new MockExpressionManager());
    configuration.setDefaultNumberOfRetries(1);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/documentReading.bpmn")
        .deploy();
  }

  @BeforeEach
  void threeClaimsOfWhichTwoHaveNoQuota() {
    Mocks.register(
        "readDocument",
        (JavaDelegate)
            execution -> {
              if (!mended) {
                throw new IllegalStateException("Hết lượt gọi.");
              }
            });
    for (int claim = 1; claim <= 3; claim++) {
      engine
          .getRuntimeService()
          .startProcessInstanceByKey(ClaimProcess.DOCUMENT_READING, "C" + claim, Map.of());
    }
    runJobs();
    List<Incident> raised = engine.getRuntimeService().createIncidentQuery().list();
    for (Incident incident : raised) {
      if (!claim(incident).equals("C3")) {
        engine.getRuntimeService().setAnnotationForIncidentById(incident.getId(), "quota");
      }
    }
    incidents =
        new EngineIncidents(
            engine.getRuntimeService(),
            engine.getManagementService(),
            engine.getIdentityService(),
            audit,
            Clock.systemUTC(),
            "PT10S,PT1M");
  }

  @AfterEach
  void clear() {
    Mocks.reset();
    engine
        .getManagementService()
        .createBatchQuery()
        .list()
        .forEach(batch -> engine.getManagementService().deleteBatch(batch.getId(), true));
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(it -> engine.getRuntimeService().deleteProcessInstance(it.getId(), "test"));
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void tellsCauseClaimAndMessageOfEachIncident() {
    assertThat(incidents.open())
        .extracting(OpenIncident::claimNumber, OpenIncident::cause, OpenIncident::message)
        .containsExactlyInAnyOrder(
            tuple("C1", Cause.QUOTA, "Hết lượt gọi."),
            tuple("C2", Cause.QUOTA, "Hết lượt gọi."),
            tuple("C3", Cause.OTHER, "Hết lượt gọi."));
  }

  @Test
  void tellsTheIncidentsOfOneClaim() {
    assertThat(incidents.open("C2"))
        .extracting(OpenIncident::claimNumber, OpenIncident::cause)
        .containsExactly(tuple("C2", Cause.QUOTA));
    assertThat(incidents.open("C4")).isEmpty();
  }

  @Test
  void retriesAllClaimsOfACauseWithOneBatch() {
    mended = true;
    var retry = incidents.retry(new Incidents.Filter(Set.of(Cause.QUOTA), Set.of()), "admin");
    assertThat(retry.incidents()).hasSize(2);
    String batch = retry.batchId().orElseThrow();
    assertThat(engine.getManagementService().createBatchQuery().singleResult().getId())
        .isEqualTo(batch);
    verify(audit).record("*", "incidents.retried", "admin", Map.of("batch", batch, "jobs", "2"));

    runJobs();
    assertThat(incidents.open()).extracting(OpenIncident::claimNumber).containsExactly("C3");
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
  }

  @Test
  void givesEveryStepAllItsTriesAgain() {
    incidents.retry(new Incidents.Filter(Set.of(Cause.OTHER), Set.of()), "admin");
    for (int round = 0; round < 2; round++) {
      engine.getManagementService().createJobQuery().withRetriesLeft().list().stream()
          .filter(job -> job.getProcessInstanceId() == null)
          .forEach(job -> engine.getManagementService().executeJob(job.getId()));
    }
    assertThat(
            engine.getManagementService().createJobQuery().withRetriesLeft().list().stream()
                .filter(job -> job.getProcessInstanceId() != null))
        .singleElement()
        .extracting(Job::getRetries)
        .isEqualTo(3);
  }

  @Test
  void retriesOnlyTheClaimsNamed() {
    var retry =
        incidents.retry(new Incidents.Filter(Cause.named("all"), Set.of("C2", "C9")), "admin");
    assertThat(retry.incidents()).extracting(OpenIncident::claimNumber).containsExactly("C2");
  }

  @Test
  void startsNothingWhereNothingIsMeant() {
    var retry = incidents.retry(new Incidents.Filter(Set.of(Cause.ADDRESS), Set.of()), "admin");
    assertThat(retry.batchId()).isEmpty();
    assertThat(engine.getManagementService().createBatchQuery().count()).isZero();
    verifyNoInteractions(audit);
  }

  private String claim(Incident incident) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceId(incident.getProcessInstanceId())
        .singleResult()
        .getBusinessKey();
  }

  private void runJobs() {
    for (int round = 0; round < 8; round++) {
      for (Job job : engine.getManagementService().createJobQuery().withRetriesLeft().list()) {
        try {
          engine.getManagementService().executeJob(job.getId());
        } catch (RuntimeException recorded) {
          // the engine has counted the failure
        }
      }
    }
  }
}

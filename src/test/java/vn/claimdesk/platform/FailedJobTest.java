package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

/** What the engine does with steps that fail, under the application's own configuration. */
class FailedJobTest {

  private ProcessEngine engine;
  private RuntimeException failure = new IllegalStateException("never thrown");

  @BeforeEach
  void start() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName(UUID.randomUUID().toString());
    configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    configuration.setExpressionManager(new MockExpressionManager());
    configuration
        .getProcessEnginePlugins()
        .add(new EngineConfiguration().failureHandling("PT10S,PT1M,PT5M,PT15M"));
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/documentReading.bpmn")
        .deploy();
    Mocks.register(
        "readDocument",
        (JavaDelegate)
            execution -> {
              throw failure;
            });
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(ClaimProcess.DOCUMENT_READING, "C26-000001", Map.of());
  }

  @AfterEach
  void stop() {
    ClockUtil.reset();
    Mocks.reset();
    engine.close();
  }

  @Test
  void pausesLongerBeforeEachRetryAndThenRaisesAnIncident() {
    failure =
        new RecognitionUnavailableException(Kind.OUTAGE, "The service does not answer.", true);
    for (Duration pause :
        List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15))) {
      fail();
      assertThat(job().getRetries()).isPositive();
      assertThat(incidents()).isEmpty();
      assertThat(job().getDuedate().toInstant())
          .isCloseTo(Instant.now().plus(pause), within(5, ChronoUnit.SECONDS));
    }
    fail();
    assertThat(job().getRetries()).isZero();
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getIncidentMessage()).isEqualTo("The service does not answer.");
              assertThat(incident.getActivityId()).isEqualTo("serviceTask_readDocument");
              assertThat(incident.getAnnotation()).isEqualTo("outage");
            });
  }

  @Test
  void raisesAnIncidentAtOnceWhereARetryCannotHelp() {
    failure =
        new RecognitionUnavailableException(
            Kind.CREDENTIALS, "Wrong credentials: set api-key and api-secret.", false);
    fail();
    assertThat(job().getRetries()).isZero();
    assertThat(incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getIncidentMessage())
                  .isEqualTo("Wrong credentials: set api-key and api-secret.");
              assertThat(incident.getAnnotation()).isEqualTo("credentials");
            });
  }

  @Test
  void findsTheCauseThatNoRetryMendsWithinOtherExceptions() {
    failure =
        new IllegalStateException(
            "outer", new RecognitionUnavailableException(Kind.QUOTA, "Quota used up.", false));
    fail();
    assertThat(job().getRetries()).isZero();
    assertThat(incidents()).hasSize(1);
  }

  @Test
  void runsAgainOnceAnAdministratorHasMendedTheCause() {
    failure = new RecognitionUnavailableException(Kind.QUOTA, "Quota used up.", false);
    fail();
    Mocks.register("readDocument", (JavaDelegate) execution -> {});
    engine.getManagementService().setJobRetries(job().getId(), 1);
    engine.getManagementService().executeJob(job().getId());
    engine.getManagementService().executeJob(job().getId());
    assertThat(incidents()).isEmpty();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void endsABatchWhoseJobHasEndedMeanwhile() {
    ManagementService management = engine.getManagementService();
    failure = new RecognitionUnavailableException(Kind.QUOTA, "Quota used up.", false);
    fail();
    String step = job().getId();
    Batch batch = management.setJobRetriesByJobsAsync(3).jobIds(List.of(step)).executeAsync();
    Mocks.register("readDocument", (JavaDelegate) execution -> {});
    management.setJobRetries(step, 1);
    management.executeJob(step);

    String seed = only(batch.getSeedJobDefinitionId());
    management.executeJob(seed);
    assertThatThrownBy(() -> management.executeJob(only(batch.getBatchJobDefinitionId())))
        .hasMessageContaining("No job found");
    assertThat(jobs(batch.getBatchJobDefinitionId())).isEmpty();
    assertThat(incidents()).isEmpty();

    management.executeJob(only(batch.getMonitorJobDefinitionId()));
    assertThat(management.createBatchQuery().count()).isZero();
  }

  private String only(String jobDefinition) {
    return jobs(jobDefinition).get(0).getId();
  }

  private List<Job> jobs(String jobDefinition) {
    return engine.getManagementService().createJobQuery().jobDefinitionId(jobDefinition).list();
  }

  @Test
  void doesNotEndSilentlyAtABpmnErrorThatNothingCatches() {
    failure = new BpmnError("unheardOf");
    fail();
    assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isEqualTo(1);
    assertThat(job().getExceptionMessage()).contains("unheardOf");
  }

  private void fail() {
    String id = job().getId();
    assertThatThrownBy(() -> engine.getManagementService().executeJob(id))
        .isInstanceOf(RuntimeException.class);
  }

  private Job job() {
    return engine.getManagementService().createJobQuery().singleResult();
  }

  private List<Incident> incidents() {
    return engine.getRuntimeService().createIncidentQuery().list();
  }
}

package vn.claimdesk.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.cvs.RecognitionSlice;

/** Jobs of a real engine that read papers at a stub of the vendor's service. */
@SpringBootTest(
    classes = RecognitionSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {
      "claimdesk.recognition.api-key=k",
      "claimdesk.recognition.api-secret=s",
      "claimdesk.recognition.probe-again-after=1ms"
    })
@Import(EngineCallCause.class)
@ActiveProfiles("test")
class PaidOnceByAJobTest {

  private static final String INVOICE =
      """
      {"data": [{"type": "invoice", "info": {"invoice_no": "00012"}}],
       "errorCode": "0", "errorMessage": "Success"}""";
  private static final String OUT_OF_REQUESTS =
      "{\"data\": null, \"errorCode\": \"4\", \"errorMessage\": \"Out of requests\"}";

  @RegisterExtension
  static final WireMockExtension VENDOR =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @DynamicPropertySource
  static void hosts(DynamicPropertyRegistry registry) {
    registry.add("claimdesk.recognition.cloud-url", VENDOR::baseUrl);
    registry.add("claimdesk.recognition.demo-url", VENDOR::baseUrl);
  }

  @Autowired Recognition recognition;
  @Autowired CircuitBreakerRegistry circuits;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource dataSource;
  @Autowired PlatformTransactionManager transactions;

  private final AtomicInteger read = new AtomicInteger();
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();
  private ProcessEngine engine;
  private ManagementService jobs;
  private Runnable afterReading = () -> {};

  @BeforeEach
  void start() {
    var configuration = new SpringProcessEngineConfiguration();
    configuration.setProcessEngineName(UUID.randomUUID().toString());
    configuration.setDataSource(dataSource);
    configuration.setTransactionManager(transactions);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    configuration.setHistory("full");
    configuration.setBeans(Map.of("readDocument", (JavaDelegate) execution -> readPaper()));
    configuration
        .getProcessEnginePlugins()
        .add(new EngineConfiguration().failureHandling("PT10S,PT1M"));
    engine = configuration.buildProcessEngine();
    jobs = engine.getManagementService();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("bpmn/documentReading.bpmn")
        .deploy();
    jdbc.sql("delete from recognition_call").update();
    circuits.getAllCircuitBreakers().forEach(circuit -> circuit.reset());
  }

  @AfterEach
  void stop() {
    engine
        .getRepositoryService()
        .createDeploymentQuery()
        .list()
        .forEach(it -> engine.getRepositoryService().deleteDeployment(it.getId(), true));
    engine.close();
  }

  @Test
  void paysOnceThoughTheJobsTransactionIsLostAfterTheAnswer() {
    VENDOR.stubFor(any(anyUrl()).willReturn(okJson(INVOICE)));
    begin();
    String job = job().getId();
    afterReading =
        () -> {
          throw new IllegalStateException("the database went away");
        };
    assertThatThrownBy(() -> jobs.executeJob(job)).hasMessageContaining("went away");
    assertThat(read).hasValue(1);

    afterReading = () -> {};
    jobs.executeJob(job);

    assertThat(read).hasValue(2);
    VENDOR.verify(1, postRequestedFor(anyUrl()));
    assertThat(causes()).containsExactly("job " + job);
    assertThat(jdbc.sql("select billed from recognition_call").query(Boolean.class).list())
        .containsExactly(true);
  }

  @Test
  void letsOnePressOfRetryMendEveryClaimAtOnceAfterTheQuotaIsFilled() {
    VENDOR.stubFor(any(anyUrl()).willReturn(okJson(OUT_OF_REQUESTS)));
    for (int i = 0; i < 3; i++) {
      begin();
    }
    List<Job> given = jobs.createJobQuery().list();
    given.forEach(
        job ->
            assertThatThrownBy(() -> jobs.executeJob(job.getId()))
                .isInstanceOf(RecognitionUnavailableException.class));
    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isEqualTo(3);
    VENDOR.verify(1, postRequestedFor(anyUrl()));

    VENDOR.stubFor(any(anyUrl()).willReturn(okJson(INVOICE)));
    jobs.setJobRetries(given.stream().map(Job::getId).toList(), 1);
    given.forEach(job -> jobs.executeJob(job.getId()));

    assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
    assertThat(read).hasValue(3);
    VENDOR.verify(4, postRequestedFor(anyUrl()));
  }

  private void readPaper() {
    byte[] page = ("page " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    recognition.read(
        "C26-000001",
        "/ocr/document/invoice",
        new Paper("x.jpg", "image/jpeg", pages.computeIfAbsent(currentJob(), job -> page)));
    read.incrementAndGet();
    afterReading.run();
  }

  private static String currentJob() {
    return Context.getCommandContext().getCurrentJob().getId();
  }

  private void begin() {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(ClaimProcess.DOCUMENT_READING, "C26-000001", Map.of());
  }

  private Job job() {
    return jobs.createJobQuery().singleResult();
  }

  private List<String> causes() {
    return jdbc.sql("select caused_by from recognition_call").query(String.class).list();
  }
}

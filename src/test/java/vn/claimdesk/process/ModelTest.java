package vn.claimdesk.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The models alone: an engine in memory, delegates replaced by what a test needs, jobs run by hand.
 */
abstract class ModelTest {

  static final String CLAIM = "C26-000001";

  private static final ProcessEngine ENGINE = engine();

  @RegisterExtension
  final ProcessEngineExtension extension =
      ProcessEngineExtension.builder().useProcessEngine(ENGINE).build();

  /** Names of the delegates in the order in which they were called. */
  final List<String> calls = new ArrayList<>();

  /** Variables that a delegate leaves behind. */
  final Map<String, Map<String, Object>> results = new HashMap<>();

  private static ProcessEngine engine() {
    var configuration = new StandaloneInMemProcessEngineConfiguration();
    configuration.setProcessEngineName("models");
    configuration.setJdbcUrl("jdbc:h2:mem:models;DB_CLOSE_DELAY=-1");
    configuration.setExpressionManager(new MockExpressionManager());
    configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
    configuration.setDefaultNumberOfRetries(1);
    return configuration.buildProcessEngine();
  }

  @BeforeEach
  void registerDelegates() {
    init(ENGINE);
    for (String name :
        List.of(
            "receiveClaim",
            "renderPages",
            "filesToClassify",
            "classifyFile",
            "countUnlabelledPages",
            "groupDocuments",
            "readDocument",
            "prepareForKeying",
            "judgeFields",
            "assessClaim",
            "approveStraightThrough")) {
      delegate(name, execution -> execution.setVariables(results.getOrDefault(name, Map.of())));
    }
    Mocks.register("claimStatusListener", (ExecutionListener) execution -> {});
    for (String name :
        List.of(
            "claimTaskListener",
            "labelPagesCompletion",
            "reviewFieldsCompletion",
            "decideClaimCompletion")) {
      Mocks.register(name, (TaskListener) task -> {});
    }
    results.put("filesToClassify", Map.of("fileIds", new ArrayList<>(List.of("file-1"))));
    results.put("countUnlabelledPages", Map.of("unlabelledPageCount", 0));
    results.put("groupDocuments", Map.of("documentIds", new ArrayList<>(List.of("document-1"))));
    results.put("judgeFields", Map.of("uncertainFieldCount", 0));
    results.put("assessClaim", Map.of("straightThrough", true));
    results.put("approveStraightThrough", Map.of("decision", "approved"));
  }

  @AfterEach
  void forgetDelegates() {
    Mocks.reset();
  }

  final void delegate(String name, JavaDelegate work) {
    Mocks.register(
        name,
        (JavaDelegate)
            execution -> {
              calls.add(name);
              work.execute(execution);
            });
  }

  final ProcessInstance start(String process, Map<String, Object> variables) {
    return ENGINE.getRuntimeService().startProcessInstanceByKey(process, CLAIM, variables);
  }

  /** Runs every job that may be run, and those that follow, whether they fail or not. */
  final void runJobs() {
    List<Job> jobs = jobs();
    while (!jobs.isEmpty()) {
      for (Job job : jobs) {
        try {
          ENGINE.getManagementService().executeJob(job.getId());
        } catch (RuntimeException recorded) {
          // the engine has counted the failure; tests assert the incident
        }
      }
      jobs = jobs();
    }
  }

  private static List<Job> jobs() {
    return ENGINE.getManagementService().createJobQuery().withRetriesLeft().list();
  }
}

package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;

import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.junit.jupiter.api.Test;

/** Every way through {@code documentReading}. */
@Deployment(resources = "bpmn/documentReading.bpmn")
class DocumentReadingTest extends ModelTest {

  @Test
  void endsWhenTheDocumentIsRead() {
    ProcessInstance document = startReading();
    assertThat(document).hasNotPassed("serviceTask_readDocument");
    runJobs();
    assertThat(document)
        .hasPassedInOrder(
            "startEvent_documentGrouped", "serviceTask_readDocument", "endEvent_documentRead")
        .hasNotPassed("serviceTask_prepareForKeying")
        .isEnded();
  }

  @Test
  void preparesForKeyingWhereNothingIsRead() {
    delegate(
        "readDocument",
        execution -> {
          throw new BpmnError(ClaimProcess.ERROR_NOTHING_READ, "no such content");
        });
    ProcessInstance document = startReading();
    runJobs();
    assertThat(document)
        .hasPassedInOrder(
            "boundaryEvent_nothingRead",
            "serviceTask_prepareForKeying",
            "endEvent_documentToBeKeyed")
        .hasNotPassed("endEvent_documentRead")
        .isEnded();
    assertThat(calls).containsExactly("readDocument", "prepareForKeying");
  }

  @Test
  void stopsAsAnIncidentAtAnErrorThatTheModelDoesNotKnow() {
    delegate(
        "readDocument",
        execution -> {
          throw new BpmnError("unheardOf");
        });
    ProcessInstance document = startReading();
    runJobs();
    assertThat(document).isWaitingAt("serviceTask_readDocument").isNotEnded();
    assertThat(runtimeService().createIncidentQuery().singleResult().getIncidentMessage())
        .contains("unheardOf");
  }

  @Test
  void stopsAsAnIncidentAtATechnicalFailureAndGoesOnWhenItIsMended() {
    delegate(
        "readDocument",
        execution -> {
          throw new IllegalStateException("Recognition service does not answer");
        });
    ProcessInstance document = startReading();
    runJobs();
    assertThat(runtimeService().createIncidentQuery().singleResult().getIncidentMessage())
        .isEqualTo("Recognition service does not answer");

    delegate("readDocument", execution -> {});
    var failed = managementService().createJobQuery().noRetriesLeft().singleResult();
    managementService().setJobRetries(failed.getId(), 1);
    runJobs();
    assertThat(document).hasPassed("endEvent_documentRead").isEnded();
    assertThat(runtimeService().createIncidentQuery().count()).isZero();
  }

  @Test
  void keepsTheReadingBeforeItIsCounted() {
    ProcessInstance document = startReading();
    var job = managementService().createJobQuery().singleResult();
    managementService().executeJob(job.getId());
    assertThat(document).hasPassed("serviceTask_readDocument").isNotEnded();
    runJobs();
    assertThat(calls).containsExactly("readDocument");
  }

  private ProcessInstance startReading() {
    return start(
        ClaimProcess.DOCUMENT_READING,
        Map.of(ClaimVariables.CLAIM_NUMBER, CLAIM, ClaimVariables.DOCUMENT_ID, "document-1"));
  }
}

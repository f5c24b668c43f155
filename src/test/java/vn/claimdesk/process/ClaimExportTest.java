package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way through {@code claimExport}. */
@Deployment(resources = "bpmn/claimExport.bpmn")
class ClaimExportTest extends ModelTest {

  @BeforeEach
  void registerExport() {
    Mocks.register(
        "checkExportRequest",
        (ExecutionListener) execution -> execution.setVariable("starter", "auditor"));
    delegate("exportWorkbook", execution -> execution.setVariable("exportId", "export-1"));
  }

  @Test
  void makesTheWorkbookInTheBackgroundAndHandsItToWhoAskedForIt() {
    ProcessInstance export = ask();
    assertThat(calls).isEmpty();
    runJobs();
    assertThat(calls).containsExactly("exportWorkbook");
    assertThat(export).isWaitingAtExactly("userTask_downloadWorkbook");
    assertThat(task(export))
        .isAssignedTo("auditor")
        .hasFormKey("embedded:deployment:download-workbook.html");

    complete(task(export));
    runJobs();
    assertThat(export)
        .hasPassedInOrder(
            "startEvent_exportRequested",
            "serviceTask_exportWorkbook",
            "userTask_downloadWorkbook",
            "endEvent_workbookDownloaded")
        .isEnded();
  }

  @Test
  void leavesNothingBehindWhereTheRequestIsRefused() {
    Mocks.register(
        "checkExportRequest",
        (ExecutionListener)
            execution -> {
              throw new IllegalArgumentException("Ngày cuối trước ngày đầu");
            });
    assertThatThrownBy(this::ask).hasMessageContaining("Ngày cuối trước ngày đầu");
    assertThat(historyService().createHistoricProcessInstanceQuery().count()).isZero();
  }

  @Test
  void stopsAsAnIncidentWhereTheWorkbookCannotBeMadeAndGoesOnWhenMended() {
    delegate(
        "exportWorkbook",
        execution -> {
          throw new IllegalStateException("No space left");
        });
    ProcessInstance export = ask();
    runJobs();
    assertThat(runtimeService().createIncidentQuery().singleResult().getIncidentMessage())
        .isEqualTo("No space left");

    delegate("exportWorkbook", execution -> {});
    var failed = managementService().createJobQuery().noRetriesLeft().singleResult();
    managementService().setJobRetries(failed.getId(), 1);
    runJobs();
    assertThat(export).isWaitingAtExactly("userTask_downloadWorkbook");
  }

  private ProcessInstance ask() {
    return start(ClaimProcess.CLAIM_EXPORT, Map.of("from", "2026-01-01", "to", "2026-01-31"));
  }
}

package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.historyService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.managementService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.Test;

/** Every way through {@code claimHandling}. */
@Deployment(resources = {"bpmn/claimHandling.bpmn", "bpmn/documentReading.bpmn"})
class ClaimHandlingTest extends ModelTest {

  private static final String[] READING = {
    "startEvent_claimFiled",
    "serviceTask_receiveClaim",
    "serviceTask_renderPages",
    "serviceTask_filesToClassify",
    "serviceTask_classifyFile",
    "serviceTask_countUnlabelledPages",
    "gateway_anyPageUnlabelled",
    "gateway_pagesLabelled",
    ClaimProcess.TASK_GROUP_DOCUMENTS,
    "callActivity_readDocument",
    "gateway_fieldsToJudge",
    "serviceTask_judgeFields",
    "gateway_anyFieldUncertain",
    "businessRuleTask_assessClaim",
    "gateway_straightThrough"
  };

  @Test
  void approvesWithoutAHumanWhereEverythingIsCertain() {
    ProcessInstance claim = file();
    runJobs();
    assertThat(claim)
        .hasPassedInOrder(READING)
        .hasPassed(
            "serviceTask_approveStraightThrough", "gateway_approved", "endEvent_claimApproved")
        .hasNotPassed(
            ClaimProcess.TASK_LABEL_PAGES,
            ClaimProcess.TASK_REVIEW_FIELDS,
            ClaimProcess.TASK_DECIDE_CLAIM)
        .isEnded();
  }

  @Test
  void waitsForLabelsWhereAPageHasNone() {
    results.put("countUnlabelledPages", Map.of("unlabelledPageCount", 2));
    ProcessInstance claim = file();
    runJobs();
    assertThat(claim)
        .isWaitingAtExactly(ClaimProcess.TASK_LABEL_PAGES)
        .hasNotPassed(ClaimProcess.TASK_GROUP_DOCUMENTS);
    assertThat(task(claim))
        .hasCandidateGroup(Groups.ADJUSTER)
        .hasCandidateGroup(Groups.SENIOR_ADJUSTER)
        .hasFormKey("embedded:deployment:label-pages.html");

    complete(task(claim));
    assertThat(claim).hasNotPassed(ClaimProcess.TASK_GROUP_DOCUMENTS);
    runJobs();
    assertThat(claim)
        .hasPassedInOrder(ClaimProcess.TASK_LABEL_PAGES, ClaimProcess.TASK_GROUP_DOCUMENTS)
        .hasPassed("endEvent_claimApproved")
        .isEnded();
  }

  @Test
  void judgesAgainAfterAReview() {
    judgements(3, 0);
    ProcessInstance claim = file();
    runJobs();
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_REVIEW_FIELDS);
    assertThat(task(claim))
        .hasCandidateGroup(Groups.ADJUSTER)
        .hasFormKey("embedded:deployment:review-fields.html");

    complete(task(claim));
    runJobs();
    assertThat(calls).filteredOn("judgeFields"::equals).hasSize(2);
    assertThat(claim)
        .hasPassed(ClaimProcess.TASK_REVIEW_FIELDS, "endEvent_claimApproved")
        .isEnded();
  }

  @Test
  void asksAgainWhereACorrectionMakesAnotherFieldUncertain() {
    judgements(1, 1, 0);
    ProcessInstance claim = file();
    runJobs();
    complete(task(claim));
    runJobs();
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_REVIEW_FIELDS);
    complete(task(claim));
    runJobs();
    assertThat(claim).isEnded();
  }

  @Test
  void endsApprovedWhereAHumanApproves() {
    ProcessInstance claim = atDecision();
    complete(task(claim), withVariables("decision", "approved"));
    runJobs();
    assertThat(claim)
        .hasPassed("gateway_claimApproved", "gateway_approved", "endEvent_claimApproved")
        .hasNotPassed("serviceTask_approveStraightThrough", "endEvent_claimDeclined")
        .isEnded();
  }

  @Test
  void endsDeclinedWhereAHumanDeclines() {
    ProcessInstance claim = atDecision();
    complete(task(claim), withVariables("decision", "declined"));
    runJobs();
    assertThat(claim)
        .hasPassed("gateway_claimApproved", "endEvent_claimDeclined")
        .hasNotPassed("endEvent_claimApproved")
        .isEnded();
  }

  @Test
  void stopsAsAnIncidentWhereNothingWasDecided() {
    ProcessInstance claim = atDecision();
    complete(task(claim), withVariables("decision", "perhaps"));
    runJobs();
    assertThat(claim).isNotEnded().hasPassed(ClaimProcess.TASK_DECIDE_CLAIM);
    assertThat(runtimeService().createIncidentQuery().singleResult().getActivityId())
        .isEqualTo(ClaimProcess.TASK_DECIDE_CLAIM);
  }

  @Test
  void staysAtATaskWhoseCompletionIsRefused() {
    ProcessInstance claim = atDecision();
    refuse("decideClaimCompletion", "Chọn lý do từ chối");
    assertThatThrownBy(() -> complete(task(claim))).hasMessageContaining("Chọn lý do từ chối");
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_DECIDE_CLAIM);
  }

  @Test
  void staysAtLabelsAndAtReviewWhereTheirCompletionIsRefused() {
    results.put("countUnlabelledPages", Map.of("unlabelledPageCount", 1));
    judgements(1, 0);
    ProcessInstance claim = file();
    runJobs();
    refuse("labelPagesCompletion", "Còn trang chưa phân loại");
    assertThatThrownBy(() -> complete(task(claim))).hasMessageContaining("Còn trang");
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_LABEL_PAGES);

    Mocks.register("labelPagesCompletion", (TaskListener) accepted -> {});
    complete(task(claim));
    runJobs();
    refuse("reviewFieldsCompletion", "Còn trường chưa soát");
    assertThatThrownBy(() -> complete(task(claim))).hasMessageContaining("Còn trường");
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_REVIEW_FIELDS);
  }

  @Test
  void leavesNothingBehindWhereTheStartIsRefused() {
    delegate(
        "receiveClaim",
        execution -> {
          throw new IllegalArgumentException("no such claim");
        });
    assertThatThrownBy(this::file).hasMessageContaining("no such claim");
    assertThat(runtimeService().createProcessInstanceQuery().count()).isZero();
    assertThat(historyService().createHistoricProcessInstanceQuery().count()).isZero();
  }

  @Test
  void classifiesEveryFileInATransactionOfItsOwn() {
    var files = new ArrayList<Object>();
    results.put("filesToClassify", Map.of("fileIds", List.of("a", "b", "c")));
    delegate("classifyFile", execution -> files.add(execution.getVariable("fileId")));
    ProcessInstance claim = file();
    runNextJob();
    assertThat(files).isEmpty();
    assertThat(managementService().createJobQuery().count()).isEqualTo(3);
    runNextJob();
    assertThat(files).hasSize(1);
    runJobs();
    assertThat(files).containsExactlyInAnyOrder("a", "b", "c");
    assertThat(claim).isEnded();
  }

  @Test
  void keepsWhatOtherFilesGaveWhereOneFails() {
    results.put("filesToClassify", Map.of("fileIds", List.of("good", "bad")));
    delegate(
        "classifyFile",
        execution -> {
          if ("bad".equals(execution.getVariable("fileId"))) {
            throw new IllegalStateException("Recognition service does not answer");
          }
        });
    ProcessInstance claim = file();
    runJobs();
    assertThat(claim).isNotEnded().hasNotPassed("serviceTask_countUnlabelledPages");
    assertThat(runtimeService().createIncidentQuery().singleResult().getIncidentMessage())
        .isEqualTo("Recognition service does not answer");

    delegate("classifyFile", execution -> {});
    calls.clear();
    Job failed = managementService().createJobQuery().noRetriesLeft().singleResult();
    managementService().setJobRetries(failed.getId(), 1);
    runJobs();
    assertThat(calls).filteredOn("classifyFile"::equals).hasSize(1);
    assertThat(claim).isEnded();
  }

  @Test
  void goesOnWhereNoFileHasToBeClassified() {
    results.put("filesToClassify", Map.of("fileIds", List.of()));
    ProcessInstance claim = file();
    runJobs();
    assertThat(calls).doesNotContain("classifyFile");
    assertThat(claim).hasPassed("serviceTask_countUnlabelledPages").isEnded();
  }

  @Test
  void goesToAHumanWhereNoDocumentWasFound() {
    results.put("groupDocuments", Map.of("documentIds", List.of()));
    results.put("assessClaim", Map.of("straightThrough", false));
    ProcessInstance claim = file();
    runJobs();
    assertThat(calls).doesNotContain("readDocument");
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_DECIDE_CLAIM);
  }

  @Test
  void readsEveryDocumentInAProcessOfItsOwnUnderTheClaimsNumber() {
    var documents = new ArrayList<Object>();
    results.put("groupDocuments", Map.of("documentIds", List.of("a", "b")));
    delegate(
        "readDocument",
        execution -> {
          documents.add(execution.getVariable("documentId"));
          assertThat(execution.getProcessBusinessKey()).isEqualTo(CLAIM);
          assertThat(execution.getVariable("claimNumber")).isEqualTo(CLAIM);
        });
    ProcessInstance claim = file();
    runJobs();
    assertThat(documents).containsExactlyInAnyOrder("a", "b");
    assertThat(
            historyService()
                .createHistoricProcessInstanceQuery()
                .superProcessInstanceId(claim.getId())
                .processDefinitionKey(ClaimProcess.DOCUMENT_READING)
                .finished()
                .count())
        .isEqualTo(2);
    assertThat(claim).isEnded();
  }

  @Test
  void goesOnWithTheOtherDocumentsWhereOneCannotBeRead() {
    results.put("groupDocuments", Map.of("documentIds", List.of("blank", "readable")));
    judgements(4, 0);
    delegate(
        "readDocument",
        execution -> {
          if ("blank".equals(execution.getVariable("documentId"))) {
            throw new BpmnError(ClaimProcess.ERROR_NOTHING_READ);
          }
        });
    ProcessInstance claim = file();
    runJobs();
    assertThat(calls).filteredOn("prepareForKeying"::equals).hasSize(1);
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_REVIEW_FIELDS);
  }

  @Test
  void readsTheOtherDocumentsThroughAnOutageAndGoesOnWhenTheIncidentIsRetried() {
    results.put("groupDocuments", Map.of("documentIds", List.of("a", "hit", "b")));
    var read = new ArrayList<Object>();
    delegate(
        "readDocument",
        execution -> {
          if ("hit".equals(execution.getVariable("documentId"))) {
            throw new IllegalStateException("Dịch vụ nhận dạng đang gặp lỗi. Hãy chạy lại.");
          }
          read.add(execution.getVariable("documentId"));
        });
    ProcessInstance claim = file();
    runJobs();
    assertThat(read).containsExactlyInAnyOrder("a", "b");
    assertThat(claim).isNotEnded().hasNotPassed("serviceTask_judgeFields");
    List<Incident> causes =
        runtimeService().createIncidentQuery().list().stream()
            .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
            .toList();
    assertThat(causes)
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.getActivityId()).isEqualTo("serviceTask_readDocument");
              assertThat(incident.getIncidentMessage()).contains("Hãy chạy lại");
            });

    delegate("readDocument", execution -> read.add(execution.getVariable("documentId")));
    managementService().setJobRetries(causes.get(0).getConfiguration(), 1);
    runJobs();
    assertThat(read).containsExactlyInAnyOrder("a", "b", "hit");
    assertThat(runtimeService().createIncidentQuery().count()).isZero();
    assertThat(claim).hasPassed("serviceTask_judgeFields").isEnded();
  }

  @Test
  void tellsTheStatusListenerWhereAHumanIsWaitedFor() {
    var activities = new ArrayList<String>();
    Mocks.register(
        "claimStatusListener",
        (ExecutionListener) execution -> activities.add(execution.getCurrentActivityId()));
    results.put("countUnlabelledPages", Map.of("unlabelledPageCount", 1));
    results.put("assessClaim", Map.of("straightThrough", false));
    judgements(1, 0);
    ProcessInstance claim = file();
    for (int task = 0; task < 3; task++) {
      runJobs();
      complete(task(claim), withVariables("decision", "approved"));
    }
    assertThat(activities)
        .containsExactly(
            ClaimProcess.TASK_LABEL_PAGES,
            ClaimProcess.TASK_GROUP_DOCUMENTS,
            ClaimProcess.TASK_REVIEW_FIELDS,
            ClaimProcess.TASK_DECIDE_CLAIM);
  }

  private ProcessInstance file() {
    return start(ClaimProcess.CLAIM_HANDLING, Map.of(ClaimVariables.CLAIM_NUMBER, CLAIM));
  }

  private ProcessInstance atDecision() {
    results.put("assessClaim", Map.of("straightThrough", false));
    ProcessInstance claim = file();
    runJobs();
    assertThat(claim).isWaitingAtExactly(ClaimProcess.TASK_DECIDE_CLAIM);
    assertThat(task(claim)).hasFormKey("embedded:deployment:decide-claim.html");
    return claim;
  }

  private void judgements(Integer... uncertain) {
    Deque<Integer> counts = new ArrayDeque<>(List.of(uncertain));
    delegate(
        "judgeFields",
        execution -> execution.setVariable("uncertainFieldCount", counts.removeFirst()));
  }

  private void refuse(String listener, String message) {
    Mocks.register(
        listener,
        (TaskListener)
            refused -> {
              throw new IllegalArgumentException(message);
            });
  }

  private void runNextJob() {
    Job next = managementService().createJobQuery().withRetriesLeft().list().get(0);
    managementService().executeJob(next.getId());
  }
}

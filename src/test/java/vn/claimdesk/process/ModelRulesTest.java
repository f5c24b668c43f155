package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model in {@code bpmn/} keeps to. */
class ModelRulesTest {

  private static final Path MODELS = Path.of("bpmn");
  private static final String TEN_YEARS = "P3650D";

  static Stream<File> processes() throws IOException {
    return files(".bpmn");
  }

  static Stream<File> decisions() throws IOException {
    return files(".dmn");
  }

  private static Stream<File> files(String suffix) throws IOException {
    try (var files = Files.list(MODELS)) {
      return files
          .map(Path::toFile)
          .filter(file -> file.getName().endsWith(suffix))
          .toList()
          .stream();
    }
  }

  @Test
  void knowsEveryModelByAConstant() throws IOException {
    assertThat(Stream.concat(processes(), decisions()).map(File::getName))
        .contains(
            ClaimProcess.CLAIM_HANDLING + ".bpmn",
            ClaimProcess.DOCUMENT_READING + ".bpmn",
            ClaimProcess.DECISION_COVERAGE + ".dmn")
        .isSubsetOf(
            ClaimProcess.CLAIM_HANDLING + ".bpmn",
            ClaimProcess.DOCUMENT_READING + ".bpmn",
            ClaimProcess.CLAIM_EXPORT + ".bpmn",
            ClaimProcess.DECISION_COVERAGE + ".dmn",
            ClaimProcess.DECISION_FIELD_THRESHOLD + ".dmn");
  }

  @Test
  void findsTheConstantsInTheModels() {
    BpmnModelInstance handling = Bpmn.readModelFromFile(new File("bpmn/claimHandling.bpmn"));
    for (String id :
        List.of(
            ClaimProcess.TASK_LABEL_PAGES,
            ClaimProcess.TASK_REVIEW_FIELDS,
            ClaimProcess.TASK_DECIDE_CLAIM,
            ClaimProcess.TASK_GROUP_DOCUMENTS)) {
      assertThat(handling.<FlowNode>getModelElementById(id)).as(id).isNotNull();
    }
    CallActivity call = handling.getModelElementById("callActivity_readDocument");
    assertThat(call.getCalledElement()).isEqualTo(ClaimProcess.DOCUMENT_READING);
    BpmnModelInstance reading = Bpmn.readModelFromFile(new File("bpmn/documentReading.bpmn"));
    assertThat(reading.getModelElementsByType(Error.class))
        .extracting(Error::getErrorCode)
        .containsExactly(ClaimProcess.ERROR_NOTHING_READ);
  }

  @ParameterizedTest
  @MethodSource("processes")
  void namesTheProcessAfterItsFileAndKeepsItsHistory(File file) {
    Process process = process(file);
    assertThat(process.getId() + ".bpmn").isEqualTo(file.getName());
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo(TEN_YEARS);
    assertThat(process.getCamundaVersionTag()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void namesTheDecisionAfterItsFileAndKeepsItsHistory(File file) {
    DmnModelInstance model = Dmn.readModelFromFile(file);
    assertThat(model.getModelElementsByType(Decision.class))
        .allSatisfy(
            decision -> {
              assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo(TEN_YEARS);
              assertThat(decision.getVersionTag()).isNotBlank();
              assertThat(decision.getName()).isNotBlank();
            })
        .extracting(Decision::getId)
        .contains(file.getName().replace(".dmn", ""));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void documentsTheProcessAndEveryNode(File file) {
    assertThat(documentation(process(file))).isNotBlank();
    assertThat(nodes(file))
        .allSatisfy(node -> assertThat(documentation(node)).as(node.getId()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void tellsWhatANodeIsByItsId(File file) {
    assertThat(nodes(file))
        .extracting(FlowNode::getId)
        .allMatch(
            id ->
                id.matches(
                    "(startEvent|endEvent|boundaryEvent|serviceTask|userTask|businessRuleTask"
                        + "|callActivity|gateway)_[a-z][A-Za-z]+"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void findsTheFileOfEveryForm(File file) {
    Stream<String> keys =
        nodes(file).stream()
            .map(node -> node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, "formKey"))
            .filter(key -> key != null);
    assertThat(keys)
        .allMatch(key -> key.matches("embedded:deployment:[a-z-]+\\.html"))
        .allMatch(key -> Files.exists(Path.of("forms", key.replace("embedded:deployment:", ""))));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void offersEveryTaskToSomebodyAndSavesWhatTheyDid(File file) {
    assertThat(process(file).getModelInstance().getModelElementsByType(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.isCamundaAsyncAfter()).as(task.getId()).isTrue();
              assertThat(task.getCamundaCandidateGroupsList())
                  .as(task.getId())
                  .isNotEmpty()
                  .isSubsetOf(
                      Groups.ADJUSTER, Groups.SENIOR_ADJUSTER, Groups.AUDITOR, Groups.INTAKE);
            });
  }

  @Test
  void asksAListenerBeforeATaskOfAClaimIsCompleted() {
    BpmnModelInstance handling = Bpmn.readModelFromFile(new File("bpmn/claimHandling.bpmn"));
    assertThat(handling.getModelElementsByType(CamundaTaskListener.class))
        .filteredOn(listener -> listener.getCamundaEvent().equals("complete"))
        .extracting(CamundaTaskListener::getCamundaDelegateExpression)
        .containsExactly(
            "${labelPagesCompletion}", "${reviewFieldsCompletion}", "${decideClaimCompletion}");
  }

  @Test
  void makesEveryRemoteCallInATransactionOfItsOwn() {
    Process handling = process(new File("bpmn/claimHandling.bpmn"));
    Activity classify = handling.getModelInstance().getModelElementById("serviceTask_classifyFile");
    var loop = (MultiInstanceLoopCharacteristics) classify.getLoopCharacteristics();
    assertThat(loop.isCamundaAsyncBefore()).isTrue();
    assertThat(loop.isCamundaAsyncAfter()).isTrue();
    Process reading = process(new File("bpmn/documentReading.bpmn"));
    Activity read = reading.getModelInstance().getModelElementById("serviceTask_readDocument");
    assertThat(read.isCamundaAsyncBefore()).isTrue();
    assertThat(reading.getModelInstance().getModelElementsByType(EndEvent.class))
        .allMatch(EndEvent::isCamundaAsyncBefore);
  }

  @Test
  void offersOnlyWhatAHumanMayStartInTasklist() {
    assertThat(process(new File("bpmn/documentReading.bpmn")).isCamundaStartableInTasklist())
        .isFalse();
    Process handling = process(new File("bpmn/claimHandling.bpmn"));
    assertThat(handling.isCamundaStartableInTasklist()).isTrue();
    assertThat(handling.getModelInstance().getModelElementsByType(StartEvent.class))
        .extracting(StartEvent::getCamundaFormKey)
        .containsExactly("embedded:deployment:file-claim.html");
  }

  private static Process process(File file) {
    return Bpmn.readModelFromFile(file).getModelElementsByType(Process.class).iterator().next();
  }

  private static List<FlowNode> nodes(File file) {
    return List.copyOf(process(file).getModelInstance().getModelElementsByType(FlowNode.class));
  }

  private static String documentation(BaseElement element) {
    return element.getDocumentations().stream()
        .map(text -> text.getTextContent())
        .findFirst()
        .orElse("");
  }
}

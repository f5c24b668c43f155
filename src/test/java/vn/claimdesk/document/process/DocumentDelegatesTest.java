package vn.claimdesk.document.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

class DocumentDelegatesTest {

  private final Documents documents = mock(Documents.class);
  private final DocumentReader reader = mock(DocumentReader.class);
  private final DelegateExecution execution = mock(DelegateExecution.class);

  @BeforeEach
  void atADocumentOfAClaim() {
    when(execution.getVariable(ClaimVariables.CLAIM_NUMBER)).thenReturn("C26-000001");
    when(execution.getVariable(ClaimVariables.FILE_ID)).thenReturn("f1");
    when(execution.getVariable(ClaimVariables.DOCUMENT_ID)).thenReturn("d1");
  }

  @Test
  void listsFilesAndDocuments() {
    when(reader.filesToClassify("C26-000001")).thenReturn(List.of("f1", "f2"));
    when(documents.group("C26-000001")).thenReturn(List.of("d1"));

    new FilesToClassify(reader).execute(execution);
    new GroupDocuments(documents).execute(execution);

    verify(execution).setVariable(ClaimVariables.FILE_IDS, List.of("f1", "f2"));
    verify(execution).setVariable(ClaimVariables.DOCUMENT_IDS, List.of("d1"));
  }

  @Test
  void countsOnlyPagesWithoutALabel() {
    when(documents.pages("C26-000001")).thenReturn(List.of(page(null), page("bill"), page(null)));

    new CountUnlabelledPages(documents).execute(execution);

    verify(execution).setVariable(ClaimVariables.UNLABELLED_PAGE_COUNT, 2);
  }

  @Test
  void passesIdsOn() {
    new RenderPages(documents).execute(execution);
    new ClassifyFile(reader).execute(execution);
    new ReadDocument(reader).execute(execution);
    new PrepareForKeying(reader).execute(execution);

    verify(documents).renderPages("C26-000001");
    verify(reader).classify("C26-000001", "f1");
    verify(reader).read("d1");
    verify(reader).prepareForKeying("d1");
  }

  @Test
  void turnsNothingReadIntoABusinessErrorAndLetsFailuresThrough() {
    doThrow(new NothingReadException(NothingReadException.Cause.NO_CONTENT, "no such content"))
        .when(reader)
        .read("d1");
    assertThatThrownBy(() -> new ReadDocument(reader).execute(execution))
        .isInstanceOfSatisfying(
            BpmnError.class,
            error ->
                org.assertj.core.api.Assertions.assertThat(error.getErrorCode())
                    .isEqualTo(ClaimProcess.ERROR_NOTHING_READ))
        .hasMessageContaining("no such content");

    doThrow(new RecognitionUnavailableException(Kind.QUOTA, "quota used up", false))
        .when(reader)
        .read("d1");
    assertThatThrownBy(() -> new ReadDocument(reader).execute(execution))
        .isInstanceOf(RecognitionUnavailableException.class);
  }

  private static Page page(@org.jspecify.annotations.Nullable String label) {
    return new Page("p", "C26-000001", "f1", 0, label, LabelSource.ENGINE, null, 10, 10);
  }
}

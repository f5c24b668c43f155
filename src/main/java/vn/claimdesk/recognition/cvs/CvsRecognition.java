package vn.claimdesk.recognition.cvs;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Decoder;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.CvsProperties;
import vn.claimdesk.recognition.cvs.ledger.PaidOnce;

/** Recognition by the vendor's HTTP interface, whoever serves it. */
@Component
class CvsRecognition implements Recognition {

  private static final String FRONT = "img1";
  private static final String BACK = "img2";

  private final PaidOnce calls;
  private final Decoder decoder;
  private final Failures failures;
  private final InputForm preferredForm;

  CvsRecognition(PaidOnce calls, Decoder decoder, Failures failures, CvsProperties properties) {
    this.calls = calls;
    this.decoder = decoder;
    this.failures = failures;
    this.preferredForm = properties.inputForm();
  }

  @Override
  public List<PageLabel> classify(String claimNumber, Paper paper) {
    Operation operation = Operation.GET_LABEL_CLAIM;
    return result(
        operation,
        calls.answer(new CallRequest(claimNumber, operation, input(operation, paper))),
        answer -> decoder.labels(answer.data()));
  }

  @Override
  public List<PaperReading> read(String claimNumber, String path, Paper paper) {
    Operation operation = Operation.of(path);
    return result(
        operation,
        calls.answer(new CallRequest(claimNumber, operation, input(operation, paper))),
        answer -> decoder.papers(operation, answer.data(), pageCount(paper)));
  }

  @Override
  public List<PaperReading> readSides(String claimNumber, String path, Paper front, Paper back) {
    Operation operation = Operation.of(path);
    CallRequest call =
        CallRequest.of(operation, claimNumber)
            .input(FRONT, input(operation, front))
            .input(BACK, input(operation, back))
            .build();
    return result(
        operation, calls.answer(call), answer -> decoder.papers(operation, answer.data(), 2));
  }

  @Override
  public List<TextPage> readText(String claimNumber, Paper paper) {
    Operation operation = Operation.GENERAL;
    return result(
        operation,
        calls.answer(new CallRequest(claimNumber, operation, input(operation, paper))),
        answer -> decoder.text(answer.data()));
  }

  private Input input(Operation operation, Paper paper) {
    return Input.of(operation.takes(preferredForm) ? preferredForm : InputForm.FILE, paper);
  }

  private <T> List<T> result(
      Operation operation, Answer answer, Function<Answer, List<T>> decoding) {
    if (answer.outcome() != Said.SUCCESS) {
      throw failures.of(operation, answer);
    }
    List<T> found = decoded(operation, answer, decoding);
    if (found.isEmpty()) {
      throw failures.of(operation, answer.without());
    }
    return found;
  }

  private <T> List<T> decoded(
      Operation operation, Answer answer, Function<Answer, List<T>> decoding) {
    try {
      return decoding.apply(answer);
    } catch (RuntimeException unforeseen) {
      throw failures.undecodable(operation, answer, unforeseen);
    }
  }

  /** Pages of the paper; 0 where only the service can tell. */
  private static int pageCount(Paper paper) {
    return switch (paper.mediaType()) {
      case "application/pdf" -> pagesOfPdf(paper.content());
      case "image/tiff" -> 0;
      default -> 1;
    };
  }

  private static int pagesOfPdf(byte[] content) {
    try (var pdf = Loader.loadPDF(content)) {
      return pdf.getNumberOfPages();
    } catch (IOException unreadable) {
      return 0;
    }
  }
}

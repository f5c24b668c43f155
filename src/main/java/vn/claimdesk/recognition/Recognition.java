package vn.claimdesk.recognition;

import java.util.List;

/**
 * The document-AI service as the application sees it. Every call carries the claim number, by which
 * calls are reconciled.
 *
 * <p>Both methods throw {@link NothingReadException} where the answer is a business outcome (no
 * such content, unreadable picture, wrong format) and {@link RecognitionUnavailableException} where
 * it is a technical failure.
 */
public interface Recognition {

  /** Labels every page of a file; in page order. */
  List<PageLabel> classify(String claimNumber, Paper paper);

  /**
   * Reads a document.
   *
   * @param operation path of the operation below the base path, such as {@code /ocr/claims}
   * @return the papers found, at least one
   */
  List<PaperReading> read(String claimNumber, String operation, Paper paper);
}

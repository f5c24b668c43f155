package vn.claimdesk.recognition;

import java.util.List;

/**
 * The document-AI service as the application sees it. Every call carries the claim number, by which
 * calls are reconciled.
 *
 * <p>All methods throw {@link NothingReadException} where the answer is a business outcome (no such
 * content, unreadable picture, wrong format) and {@link RecognitionUnavailableException} where it
 * is a technical failure.
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

  /**
   * Reads both sides of a card or a vehicle registration.
   *
   * @param operation one that takes two pictures, such as {@code /ekyc/cards}
   * @return the papers found, at least one; page 0 is the front, page 1 the back
   */
  List<PaperReading> readSides(String claimNumber, String operation, Paper front, Paper back);

  /** Reads a paper as plain text; in page order, at least one page with text. */
  List<TextPage> readText(String claimNumber, Paper paper);
}

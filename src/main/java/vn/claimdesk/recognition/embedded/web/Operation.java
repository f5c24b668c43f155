package vn.claimdesk.recognition.embedded.web;

import java.util.Arrays;
import java.util.Optional;

/** The operations that read pictures and PDFs, by their paths below the base path. */
enum Operation {
  LABELS("/ocr/document/get_label_claim"),
  CLAIMS("/ocr/claims"),
  INVOICE("/ocr/document/invoice"),
  BANK_STATEMENT("/ocr/document/bank_statement");

  private final String path;

  Operation(String path) {
    this.path = path;
  }

  static Optional<Operation> at(String path) {
    return Arrays.stream(values()).filter(operation -> path.endsWith(operation.path)).findFirst();
  }
}

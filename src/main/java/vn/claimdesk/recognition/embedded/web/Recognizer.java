package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.InvoiceAnswer;
import vn.claimdesk.recognition.embedded.answer.LabelsAnswer;
import vn.claimdesk.recognition.embedded.answer.StatementAnswer;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.page.UnreadableInputException;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Reads the pages of a paper and answers the operation that was asked for. */
@Component
class Recognizer {

  private final PageReader pages;
  private final LabelsAnswer labels;
  private final ClaimsAnswer claims;
  private final InvoiceAnswer invoices;
  private final StatementAnswer statements;

  Recognizer(
      PageReader pages,
      LabelsAnswer labels,
      ClaimsAnswer claims,
      InvoiceAnswer invoices,
      StatementAnswer statements) {
    this.pages = pages;
    this.labels = labels;
    this.claims = claims;
    this.invoices = invoices;
    this.statements = statements;
  }

  /** The contract's {@code data}; code 3 for unreadable bytes, code 1 where nothing is found. */
  ArrayNode answer(Operation operation, byte[] content, boolean pictures) {
    List<ReadPage> read = read(content);
    ArrayNode data =
        switch (operation) {
          case LABELS -> labels.of(read, pictures);
          case CLAIMS -> claims.of(read, pictures);
          case INVOICE -> invoices.of(read, pictures);
          case BANK_STATEMENT -> statements.of(read, pictures);
        };
    if (data.isEmpty()) {
      throw new ContractException(ContractError.NO_CONTENT);
    }
    return data;
  }

  private List<ReadPage> read(byte[] content) {
    try {
      return pages.read(content).stream().map(ReadPage::of).toList();
    } catch (UnreadableInputException unreadable) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, unreadable);
    }
  }
}

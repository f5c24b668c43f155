package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Answers {@code /ocr/claims}: an entry for each paper but those that have calls of their own. */
@Component
public class ClaimsAnswer {

  private final PaperEntries papers;

  ClaimsAnswer(PaperEntries papers) {
    this.papers = papers;
  }

  /** The contract's {@code data}; empty where no page is a paper that can be read. */
  public ArrayNode of(List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (PaperEntries.Entry paper : papers.of(pages, pictures, ClaimsAnswer::ofAClaim)) {
      ObjectNode entry = data.addObject();
      entry.put("type", paper.type());
      entry.set("info", paper.info());
      RedSeals.add(paper.pages(), paper.info(), pictures);
      if (pages.size() > 1) {
        entry.put("page", paper.page());
      }
    }
    return data;
  }

  private static boolean ofAClaim(String type) {
    return !type.equals("invoice")
        && !PapersAnswer.Kind.any(type)
        && !LandAnswer.reads(type)
        && !CreditAnswer.reads(type)
        && !EmployeeAnswer.alone(type);
  }
}

package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.template.FieldReader;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Answers {@code /ocr/document/credit_report}: one report over pages of which only the first has a
 * title; fields and tables are read from all of them.
 */
@Component
public class CreditAnswer {

  private static final String TYPE = "credit_report";

  private final FileClassifier classifier;
  private final FieldReader reader;
  private final PaperExtras extras;

  CreditAnswer(FileClassifier classifier, Templates templates, PaperExtras extras) {
    this.classifier = classifier;
    this.reader = templates.find(TYPE).orElseThrow();
    this.extras = extras;
  }

  /** Whether papers of this type are credit reports. */
  static boolean reads(String type) {
    return type.equals(TYPE);
  }

  /** The contract's {@code data}; missing where no page is a credit report. */
  public JsonNode of(List<ReadPage> pages, boolean pictures) {
    List<Optional<PagePaper>> papers = classifier.classify(pages);
    for (int i = 0; i < pages.size(); i++) {
      Optional<PagePaper> paper = papers.get(i).filter(found -> reads(found.type()));
      if (paper.isPresent()) {
        return data(new PaperPages(paper.get(), rest(pages, papers, i)), pages, pictures);
      }
    }
    return MissingNode.getInstance();
  }

  /** The page and those behind it that begin no other paper. */
  private static List<ReadPage> rest(
      List<ReadPage> pages, List<Optional<PagePaper>> papers, int first) {
    List<ReadPage> rest = new ArrayList<>(List.of(pages.get(first)));
    for (int i = first + 1; i < pages.size(); i++) {
      if (papers.get(i).filter(PaperPages::begins).filter(p -> !reads(p.type())).isPresent()) {
        break;
      }
      rest.add(pages.get(i));
    }
    return rest;
  }

  /** Pages are counted and shown as they stand in the file. */
  private ObjectNode data(PaperPages report, List<ReadPage> pages, boolean pictures) {
    Info info = new Info(true);
    info.fields(reader.fieldNames(), reader.read(report.lines()));
    extras.add(TYPE, report, info.node(), pictures);
    if (pictures) {
      ArrayNode images = info.node().putArray("imgs");
      pages.forEach(page -> images.add(Pictures.encode(page.text().picture())));
    }
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("type", TYPE).set("info", info.node());
    return data;
  }
}

package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Answers {@code get_label_claim}: an entry for each page, whatever it is. */
@Component
public class LabelsAnswer {

  private final FileClassifier classifier;

  LabelsAnswer(FileClassifier classifier) {
    this.classifier = classifier;
  }

  /** The contract's {@code data}. */
  public ArrayNode of(List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    List<Optional<PagePaper>> papers = classifier.classify(pages);
    for (int i = 0; i < pages.size(); i++) {
      ObjectNode entry = data.addObject();
      entry.put("id", pages.get(i).index());
      entry.put("label", papers.get(i).map(PagePaper::label).orElse(null));
      if (pictures) {
        entry.put("image", Pictures.encode(pages.get(i).text().picture()));
      }
    }
    return data;
  }
}

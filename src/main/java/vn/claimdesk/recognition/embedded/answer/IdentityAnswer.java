package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Answers the calls for identity papers. A paper that has a picture to itself is judged; several
 * papers in one picture and those of a PDF are only read, as the contract has it.
 */
@Component
public class IdentityAnswer {

  private final PaperEntries papers;

  IdentityAnswer(PaperEntries papers) {
    this.papers = papers;
  }

  /** {@code /ekyc/card}: the first paper; missing where there is none. */
  public JsonNode one(List<ReadPage> pages, boolean pictures) {
    Optional<PaperEntries.Entry> first = identities(pages, pictures).stream().findFirst();
    return first.<JsonNode>map(IdentityAnswer::judged).orElse(MissingNode.getInstance());
  }

  /** {@code /ekyc/cards}: both sides, front first; empty where one of them shows no paper. */
  public ArrayNode both(List<ReadPage> front, List<ReadPage> back, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    JsonNode one = one(front, pictures);
    JsonNode other = one(back, pictures);
    return one.isMissingNode() || other.isMissingNode() ? data : data.add(one).add(other);
  }

  /** {@code /ocr/card}, and PDFs: every paper; empty where there is none. */
  public ArrayNode all(List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (PaperEntries.Entry paper : identities(pages, pictures)) {
      ObjectNode entry = data.addObject();
      entry.set("info", paper.info());
      entry.put("type", paper.type());
    }
    return data;
  }

  private List<PaperEntries.Entry> identities(List<ReadPage> pages, boolean pictures) {
    return papers.of(pages, pictures, type -> type.contains("id_card") || type.equals("passport"));
  }

  private static ObjectNode judged(PaperEntries.Entry paper) {
    Warning warning = Warning.of(paper.type(), paper.info());
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    entry.set("info", paper.info());
    entry.put("valid", warning == Warning.NONE ? "True" : "False");
    entry.put("invalidMessage", warning.message());
    entry.put("type", paper.type());
    return entry;
  }
}

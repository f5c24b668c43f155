package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.Word;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextBlocks;

/** Answers {@code /ocr/document/general} and {@code /ocr/scan}: pages, blocks, lines, words. */
@Component
public class TextAnswer {

  TextAnswer() {}

  /** The contract's {@code data}, a page each; empty where no page has a word. */
  public ArrayNode of(List<ReadPage> pages) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    if (pages.stream().allMatch(page -> page.text().words().isEmpty())) {
      return data;
    }
    for (ReadPage page : pages) {
      ArrayNode blocks = data.addArray();
      for (List<List<Word>> block : TextBlocks.of(page.text())) {
        ArrayNode lines = blocks.addArray();
        block.forEach(line -> words(line, lines.addArray()));
      }
    }
    return data;
  }

  private static void words(List<Word> line, ArrayNode words) {
    for (Word word : line) {
      ObjectNode node = words.addObject();
      node.put("text", word.text());
      node.put("confidence", word.confidence());
      Box box = word.box();
      node.putObject("box")
          .put("left", box.left())
          .put("right", box.right())
          .put("top", box.top())
          .put("bottom", box.bottom());
    }
  }
}

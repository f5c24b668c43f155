package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.TextPage.Block;
import vn.claimdesk.recognition.TextPage.Line;
import vn.claimdesk.recognition.TextPage.Word;

/** Reads the text of pages: lists of blocks of lines of words, whichever of these levels lack. */
class TextReader {

  private static final String TYPE = "general";
  private static final String TABLE = "lines";
  private static final String COLUMN = "text";

  private static final int DEEPEST = 50;

  private final TableReader cells;

  TextReader(ScoreScale scale) {
    this.cells = new TableReader(scale);
  }

  List<TextPage> pages(JsonNode data) {
    var pages = new ArrayList<TextPage>();
    for (JsonNode page : children(deepened(data, 4))) {
      List<Block> blocks =
          children(deepened(page, 3)).stream()
              .map(this::block)
              .filter(block -> !block.lines().isEmpty())
              .toList();
      pages.add(new TextPage(pages.size(), blocks));
    }
    return pages;
  }

  /** The same text as a paper, a row a line. */
  PaperReading paper(JsonNode data) {
    List<FieldTable> tables =
        pages(data).stream()
            .filter(page -> !page.blocks().isEmpty())
            .map(page -> new FieldTable(TABLE, page.index(), List.of(COLUMN), rows(page)))
            .toList();
    return new PaperReading(TYPE, List.of(), tables, List.of());
  }

  private static List<List<Cell>> rows(TextPage page) {
    return page.lines()
        .map(line -> List.of(new Cell(line.text(), line.confidence(), line.box())))
        .toList();
  }

  private Block block(JsonNode node) {
    return new Block(
        children(deepened(node, 2)).stream()
            .map(this::line)
            .filter(line -> !line.words().isEmpty())
            .toList());
  }

  private Line line(JsonNode node) {
    return new Line(
        words(deepened(node, 1), 0)
            .map(cells::cell)
            .filter(word -> !word.value().isEmpty())
            .map(word -> new Word(word.value(), word.confidence(), word.box()))
            .toList());
  }

  private static Stream<JsonNode> words(JsonNode node, int depth) {
    return isWord(node) || depth > DEEPEST
        ? Stream.of(node)
        : children(node).stream().flatMap(child -> words(child, depth + 1));
  }

  /** The node in as many lists of one as its depth falls short. */
  private static JsonNode deepened(JsonNode node, int depth) {
    JsonNode deeper = node;
    for (int i = depth(node, 0); i < depth; i++) {
      deeper = JsonNodeFactory.instance.arrayNode().add(deeper);
    }
    return deeper;
  }

  private static int depth(JsonNode node, int above) {
    if (isWord(node) || above > DEEPEST) {
      return 0;
    }
    return 1 + children(node).stream().mapToInt(child -> depth(child, above + 1)).max().orElse(0);
  }

  private static boolean isWord(JsonNode node) {
    return node.isValueNode()
        || node.isMissingNode()
        || node.isObject() && (node.path("text").isValueNode() || node.path("value").isValueNode());
  }

  private static List<JsonNode> children(JsonNode node) {
    return node.isArray()
        ? LooseValue.elements(node)
        : node.properties().stream()
            .map(java.util.Map.Entry::getValue)
            .filter(JsonNode::isContainerNode)
            .toList();
  }
}

package vn.claimdesk.recognition.embedded.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.claimdesk.recognition.embedded.template.ReadField;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Fields that are a whole part of a paper; the box is that on the page where the part begins. */
final class WholeText {

  private WholeText() {}

  /**
   * The field; empty where the part has no text.
   *
   * @param part its tokens, a list a line
   * @param lines of the paper
   */
  static Optional<ReadField> of(String name, List<List<Token>> part, List<TextLine> lines) {
    List<Token> tokens = part.stream().flatMap(List::stream).toList();
    return ValueKind.TEXT.read(tokens).map(value -> field(name, value, lines));
  }

  private static ReadField field(String name, Value value, List<TextLine> lines) {
    int page = page(value.tokens().get(0), lines);
    Set<Token> there = new HashSet<>();
    lines.stream().filter(line -> line.page() == page).forEach(line -> there.addAll(line.tokens()));
    List<Token> first = value.tokens().stream().filter(there::contains).toList();
    return new ReadField(name, value.text(), ReadScore.of(value), TextLine.around(first), page);
  }

  private static int page(Token token, List<TextLine> lines) {
    return lines.stream()
        .filter(line -> line.tokens().contains(token))
        .mapToInt(TextLine::page)
        .findFirst()
        .orElse(0);
  }
}

package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Knows the lines that end a table and the rows that are no items, such as subtotals. */
final class TableEnd {

  private static final double SURE = 0.82;

  private final List<Phrase> ends;
  private final List<Phrase> skips;

  TableEnd(TableTemplate template) {
    this.ends = Phrase.all(template.ends());
    this.skips = Phrase.all(template.skips());
  }

  boolean at(TextLine line) {
    return begins(line, ends);
  }

  boolean skips(TextLine line) {
    return begins(line, skips);
  }

  private static boolean begins(TextLine line, List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(
            phrase ->
                phrase.in(line).stream()
                    .filter(hit -> hit.similarity() > SURE)
                    .anyMatch(hit -> first(line, hit.from()) && whole(line, phrase, hit)));
  }

  /** At the start of a part of the line, but for a number or a mark before it. */
  private static boolean first(TextLine line, int at) {
    int start = line.segmentStart(at);
    return at == start
        || at == start + 1
            && (line.token(start).punctuation() || line.token(start).letters().length() <= 3);
  }

  /** A single word such as a sum's must stand alone: other texts begin with it, too. */
  private static boolean whole(TextLine line, Phrase phrase, Phrase.Hit hit) {
    if (phrase.text().contains(" ") || hit.to() >= line.segmentEnd(hit.from())) {
      return true;
    }
    Token next = line.token(hit.to());
    return next.punctuation() || next.hasDigit() || next.text().startsWith("(");
  }
}

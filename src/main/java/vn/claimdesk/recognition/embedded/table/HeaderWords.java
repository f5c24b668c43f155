package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Knows the wordings that head the columns of a kind of table. */
final class HeaderWords {

  private static final double SEPARATE = 0.8;

  private final List<TableTemplate.Column> columns;
  private final List<List<Phrase>> phrases;
  private final List<Pattern> patterns;

  /** A wording found on a line; the weight grows with its length and likeness. */
  record Named(TableTemplate.Column column, Box box, double weight) {}

  HeaderWords(TableTemplate template) {
    this.columns = template.columns();
    this.phrases = columns.stream().map(TableTemplate.Column::phrases).toList();
    this.patterns = columns.stream().map(c -> Pattern.compile(c.like())).toList();
  }

  /** The wordings on a line from the weightiest on, without those that overlap a weightier one. */
  List<Named> on(TextLine line) {
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      for (Phrase phrase : phrases.get(i)) {
        for (Phrase.Hit hit : phrase.in(line)) {
          boolean label = hit.to() < line.size() && line.token(hit.to()).colon();
          if (!label && !spread(line, hit) && !otherWord(line, phrase, hit)) {
            Box box = TextLine.around(line.tokens().subList(hit.from(), hit.to()));
            double weight = phrase.letters().length() * hit.similarity() * hit.similarity();
            found.add(new Named(columns.get(i), box, weight));
          }
        }
      }
    }
    return withoutOverlaps(found);
  }

  /** Whether the wording's words are so far apart that they stand in different cells. */
  private static boolean spread(TextLine line, Phrase.Hit hit) {
    for (int i = hit.from() + 1; i < hit.to(); i++) {
      if (line.gapBefore(i) > SEPARATE * line.height()) {
        return true;
      }
    }
    return false;
  }

  /** Short wordings without accents are not words with them: VAT is not vật. */
  private static boolean otherWord(TextLine line, Phrase phrase, Phrase.Hit hit) {
    return phrase.letters().length() <= 3
        && ascii(phrase.text())
        && !ascii(line.text(hit.from(), hit.to()));
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static List<Named> withoutOverlaps(List<Named> found) {
    found.sort(Comparator.comparingDouble(Named::weight).reversed());
    List<Named> kept = new ArrayList<>();
    for (Named candidate : found) {
      if (kept.stream().noneMatch(other -> shared(candidate.box(), other.box()) > 0)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  static int shared(Box one, Box other) {
    return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
  }

  /**
   * The column that a cell of the header names: by a pattern of the whole, else by the weightiest
   * wording across its lines.
   *
   * @param cell its tokens in reading order
   */
  TableTemplate.Column of(List<Token> cell) {
    if (cell.isEmpty()) {
      return TableTemplate.Column.unknown();
    }
    String whole =
        cell.stream()
            .map(Token::letters)
            .filter(letters -> !letters.isEmpty())
            .collect(Collectors.joining(" "));
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).like().isEmpty() && patterns.get(i).matcher(whole).find()) {
        return columns.get(i);
      }
    }
    int height = cell.stream().mapToInt(token -> token.box().height()).max().orElse(1);
    TextLine joined = new TextLine(0, cell, Set.of(), TextLine.around(cell), height);
    return on(joined).stream()
        .max(Comparator.comparingDouble(Named::weight))
        .map(Named::column)
        .orElse(TableTemplate.Column.unknown());
  }

  /** How many different columns a band of lines names. */
  static long distinct(List<List<Named>> band) {
    return band.stream()
        .flatMap(List::stream)
        .map(Named::column)
        .filter(TableTemplate.Column::known)
        .map(TableTemplate.Column::label)
        .distinct()
        .count();
  }
}

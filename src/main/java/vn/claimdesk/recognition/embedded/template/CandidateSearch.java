package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.template.Candidate.Source;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Places;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;
import vn.claimdesk.recognition.embedded.value.WordPairs;

/** Looks for all that a paper may give as the value of a field. */
final class CandidateSearch {

  private static final double BELOW = 0.93;
  private static final double AMOUNT_BELOW = 0.7;
  private static final double WRONG_SECTION = 0.55;
  private static final double LATER_SECTION = 0.06;
  private static final double SIGNATURE = 0.7;
  private static final double UNLABELLED = 0.62;
  private static final double HEADING_DEPTH = 0.4;
  private static final int INSIDE = 4;

  private final FieldTemplate field;
  private final FieldClues clues;
  private final PaperLines paper;
  private final ValuePlaces places;
  private final List<Candidate> found = new ArrayList<>();

  /** Where a candidate comes from: the line, and the label that led to it if one did. */
  private record Spot(int line, Source source, @Nullable LabelHit label) {}

  private CandidateSearch(FieldTemplate field, FieldClues clues, PaperLines paper) {
    this.field = field;
    this.clues = clues;
    this.paper = paper;
    this.places = new ValuePlaces(paper);
  }

  /** The candidates in the order of their lines; without a label only where there is none else. */
  static List<Candidate> of(FieldTemplate field, FieldClues clues, PaperLines paper) {
    var search = new CandidateSearch(field, clues, paper);
    search.run();
    return search.found;
  }

  private void run() {
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(i);
      if (section > 0) {
        labelled(i, section);
        headed(i, section);
        inside(i, section);
      }
    }
    if (found.isEmpty() && field.anywhere()) {
      anywhere();
    }
  }

  private void labelled(int line, double section) {
    for (LabelHit hit : paper.hits(line)) {
      if (!hit.fields().contains(field)) {
        continue;
      }
      double quality = hit.quality() * section;
      boolean right =
          field.at().contains("right")
              && add(right(line, hit), quality, new Spot(line, Source.RIGHT, hit));
      if (!right && field.at().contains("signature")) {
        List<Token> signed = places.signature(line, hit);
        add(signed, quality * SIGNATURE, new Spot(line, Source.SIGNATURE, hit));
      }
      if (!right && field.at().contains("below")) {
        add(
            places.below(line, hit, field.lines()),
            quality * (field.kind() == ValueKind.MONEY ? AMOUNT_BELOW : BELOW),
            new Spot(line, Source.BELOW, hit));
      }
    }
  }

  private void headed(int line, double section) {
    if (!field.low() && paper.depth(line) > HEADING_DEPTH) {
      return;
    }
    TextLine text = paper.line(line);
    for (Phrase heading : clues.headings(field)) {
      for (Phrase.Hit hit : heading.in(text)) {
        if (hit.from() == text.segmentStart(hit.from())) {
          List<Token> tokens = places.heading(line, hit.from(), field.lines(), field.low());
          double quality =
              0.9 * hit.similarity() * section * (field.low() ? 1 : 1 - 0.4 * paper.depth(line));
          add(
              tokens,
              tokens.size() > 1 ? quality : quality * 0.6,
              new Spot(line, Source.HEADING, null));
        }
      }
    }
  }

  /** Values within another label, as the rate in {@code Tiền thuế GTGT (8%):}. */
  private void inside(int line, double section) {
    TextLine text = paper.line(line);
    for (Phrase phrase : clues.inside(field)) {
      for (Phrase.Hit hit : phrase.in(text)) {
        int end = Math.min(text.size(), hit.to() + INSIDE);
        List<Token> tokens = text.tokens().subList(hit.to(), end);
        if (tokens.stream().anyMatch(token -> token.text().contains("%"))) {
          Spot spot = new Spot(line, Source.INSIDE, null);
          add(tokens, 0.9 * hit.similarity() * section, spot);
        }
      }
    }
  }

  private void anywhere() {
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(i);
      if (section > 0 && field.kind() == ValueKind.ADDRESS) {
        addresses(i, section);
      } else if (section > 0) {
        Spot spot = new Spot(i, Source.ANYWHERE, null);
        add(paper.line(i).tokens(), UNLABELLED * section, spot);
      }
    }
  }

  /** Addresses without a label end with the names of administrative units. */
  private void addresses(int line, double section) {
    TextLine text = paper.line(line);
    for (int from = 0; from < text.size(); from = text.segmentEnd(from)) {
      List<Token> segment = text.tokens().subList(from, text.segmentEnd(from));
      boolean numbered = segment.stream().anyMatch(Token::hasDigit);
      if (numbered && Places.of(TextLine.text(segment)).isPresent()) {
        Spot spot = new Spot(line, Source.ANYWHERE, null);
        add(segment, UNLABELLED * section, spot);
      }
    }
  }

  /** The tokens right of a label; a second line goes on with a name only in the same letters. */
  private List<Token> right(int line, LabelHit hit) {
    List<Token> all = places.rightOf(line, hit, field.lines());
    if (field.kind() != ValueKind.NAME || field.lines() == 1) {
      return all;
    }
    List<Token> first = places.rightOf(line, hit, 1);
    List<Token> more = all.subList(first.size(), all.size());
    boolean same =
        more.size() <= 2
            && more.stream().allMatch(token -> token.text().matches("\\p{L}+"))
            && capitals(first) == capitals(more)
            && more.stream().allMatch(token -> Character.isUpperCase(token.text().codePointAt(0)));
    return same ? all : first;
  }

  private static boolean capitals(List<Token> tokens) {
    String text = TextLine.text(tokens);
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private boolean add(List<Token> tokens, double quality, Spot spot) {
    Optional<Value> value =
        field
            .kind()
            .read(tokens)
            .map(read -> without(read))
            .map(read -> Wholes.complete(read, field.wholes()))
            .map(read -> field.list() == null ? read : WordPairs.named(field.list()).mend(read))
            .filter(
                read ->
                    !read.text().isBlank()
                        && clues.fits(field, read.text())
                        && !label(read.text()));
    value
        .map(
            read ->
                new Candidate(
                    read,
                    quality,
                    paper.line(spot.line()),
                    spot.line(),
                    spot.source(),
                    spot.label()))
        .ifPresent(found::add);
    return value.isPresent();
  }

  private Value without(Value read) {
    @Nullable String drop = field.without();
    return drop == null
        ? read
        : new Value(
            read.text().replaceAll("(?U)" + drop, "").strip(), read.tokens(), read.agreement());
  }

  /** Whether the text is nothing but a label of the field in another language. */
  private boolean label(String text) {
    String letters = Folding.letters(text);
    return field.kind() == ValueKind.NAME
        && field.labels().stream().map(Folding::letters).anyMatch(letters::equals);
  }

  private double sectionFactor(int line) {
    if (field.personal() && paper.letterhead(line, clues.titles())) {
      return 0;
    }
    int preference =
        field.sections().stream().filter(paper::has).toList().indexOf(paper.section(line));
    if (field.sections().isEmpty() || preference >= 0) {
      return 1 - LATER_SECTION * Math.max(0, preference);
    }
    boolean known = field.sections().stream().anyMatch(paper::has);
    return known ? 0 : WRONG_SECTION;
  }
}

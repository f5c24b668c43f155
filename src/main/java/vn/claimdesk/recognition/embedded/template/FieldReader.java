package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.VietnameseAmount;
import vn.claimdesk.recognition.embedded.template.Candidate.Source;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Places;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;
import vn.claimdesk.recognition.embedded.value.WordPairs;

/** Reads the fields of one type of paper: of all candidates for a field the best one is kept. */
public final class FieldReader {

  private static final double BELOW = 0.93;
  private static final double AMOUNT_BELOW = 0.7;
  private static final double WRONG_SECTION = 0.55;
  private static final double LATER_SECTION = 0.06;
  private static final double SIGNATURE = 0.7;
  private static final double UNLABELLED = 0.62;
  private static final double HEADING_DEPTH = 0.4;
  private static final String IN_WORDS = "amount_in_words";
  private static final int INSIDE = 4;

  private final PaperTemplate template;
  private final LabelFinder labels;
  private final Map<String, List<Phrase>> sectionStarts = new LinkedHashMap<>();
  private final List<Phrase> titles;
  private final Map<FieldTemplate, List<Phrase>> inside = new IdentityHashMap<>();
  private final Map<FieldTemplate, List<Phrase>> headings = new IdentityHashMap<>();
  private final Map<FieldTemplate, Pattern> patterns = new IdentityHashMap<>();

  /** Where a candidate comes from: the line, and the label that led to it if one did. */
  private record Spot(int line, Source source, @Nullable LabelHit label) {}

  FieldReader(PaperTemplate template) {
    this.template = template;
    this.labels = new LabelFinder(template);
    this.titles = phrases(template.titles());
    template.sections().forEach((name, starts) -> sectionStarts.put(name, phrases(starts)));
    for (FieldTemplate field : template.fields()) {
      headings.put(field, phrases(field.headings()));
      inside.put(field, phrases(field.inside()));
      if (field.pattern() != null) {
        patterns.put(field, Pattern.compile(field.pattern(), Pattern.UNICODE_CASE));
      }
    }
  }

  private static List<Phrase> phrases(List<String> texts) {
    return texts.stream().map(Phrase::of).toList();
  }

  /**
   * The same without some wordings of labels and sections, as if papers that use them had never
   * been seen: how confidence learns what unknown layouts do.
   */
  public FieldReader without(Predicate<String> withheld) {
    return new FieldReader(template.without(withheld));
  }

  /** Names of all fields that the template knows, in its order. */
  public List<String> fieldNames() {
    return template.fields().stream().map(FieldTemplate::name).distinct().toList();
  }

  /** Names of the fields that have a label on the lines: how much of this paper is there. */
  public Set<String> labelsOn(List<TextLine> lines) {
    return lines.stream()
        .flatMap(line -> labels.in(line).stream())
        .filter(LabelHit::firm)
        .flatMap(hit -> hit.fields().stream().limit(1))
        .map(FieldTemplate::name)
        .collect(Collectors.toSet());
  }

  /** The fields found on the lines of a paper, in the order of the template. */
  public List<ReadField> read(List<TextLine> lines) {
    return judge(lines).stream().map(JudgedField::field).toList();
  }

  /** The same with what speaks for and against each. */
  public List<JudgedField> judge(List<TextLine> lines) {
    PaperLines paper = new PaperLines(lines, labels, sectionStarts, template.ordered());
    List<Choice> first = new ArrayList<>();
    Set<String> found = new HashSet<>();
    OptionalLong spelled = spelled(paper);
    for (FieldTemplate field : template.fields()) {
      if (!found.contains(field.name())) {
        best(field, paper, field.spelled() ? spelled : OptionalLong.empty())
            .ifPresent(
                choice -> {
                  first.add(choice);
                  found.add(field.name());
                });
      }
    }
    List<Choice> choices = new Sums(template, paper).check(first);
    Witnesses witnesses = new Witnesses(template, paper, choices);
    return choices.stream().map(choice -> judged(choice, witnesses.of(choice))).toList();
  }

  private static JudgedField judged(Choice choice, Evidence evidence) {
    Candidate found = choice.best();
    return new JudgedField(
        new ReadField(
            choice.field().name(),
            found.value().text(),
            FieldConfidence.of(evidence),
            TextLine.around(found.value().tokens()),
            found.line().page()),
        evidence);
  }

  /** The amount that the paper spells out in words, if it does so understandably. */
  private OptionalLong spelled(PaperLines paper) {
    return template.fields().stream()
        .filter(field -> field.name().equals(IN_WORDS))
        .flatMap(field -> best(field, paper, OptionalLong.empty()).stream())
        .map(words -> VietnameseAmount.parse(words.best().value().text()))
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  private Optional<Choice> best(FieldTemplate field, PaperLines paper, OptionalLong spelled) {
    List<Candidate> candidates = new ArrayList<>();
    ValuePlaces places = new ValuePlaces(paper);
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(field, paper, i);
      if (section > 0) {
        labelled(field, paper, places, i, section, candidates);
        headed(field, paper, places, i, section, candidates);
        inside(field, paper, i, section, candidates);
      }
    }
    if (candidates.isEmpty() && field.anywhere()) {
      anywhere(field, paper, candidates);
    }
    Candidate best = null;
    for (Candidate candidate : candidates) {
      if (best == null
          || candidate.rank() > best.rank() + 1e-6
          || field.last() && candidate.rank() > best.rank() - 0.05) {
        best = candidate;
      }
    }
    if (spelled.isPresent()) {
      return agreeing(field, Optional.ofNullable(best), candidates, spelled.getAsLong(), paper);
    }
    return Optional.ofNullable(best)
        .map(found -> new Choice(field, found, candidates, Choice.InWords.NONE));
  }

  /** Of amounts, the one that is spelled out, wherever it stands; where none is, the best. */
  private static Optional<Choice> agreeing(
      FieldTemplate field,
      Optional<Candidate> best,
      List<Candidate> candidates,
      long spelled,
      PaperLines paper) {
    return candidates.stream()
        .filter(candidate -> same(candidate, spelled))
        .max(Comparator.comparingDouble(Candidate::rank))
        .or(() -> new PrintedAmounts(paper).find(spelled))
        .map(same -> new Choice(field, same, with(candidates, same), Choice.InWords.SAME))
        .or(() -> best.map(other -> new Choice(field, other, candidates, Choice.InWords.OTHER)));
  }

  private static List<Candidate> with(List<Candidate> candidates, Candidate found) {
    return candidates.contains(found)
        ? candidates
        : Stream.concat(candidates.stream(), Stream.of(found)).toList();
  }

  private static boolean same(Candidate candidate, long amount) {
    return PrintedAmounts.digits(candidate.value()).equals(Long.toString(amount));
  }

  private void labelled(
      FieldTemplate field,
      PaperLines paper,
      ValuePlaces places,
      int line,
      double section,
      List<Candidate> candidates) {
    for (LabelHit hit : paper.hits(line)) {
      if (!hit.fields().contains(field)) {
        continue;
      }
      double quality = hit.quality() * section;
      boolean right =
          field.at().contains("right")
              && add(
                  field,
                  right(field, places, line, hit),
                  quality,
                  paper,
                  new Spot(line, Source.RIGHT, hit),
                  candidates);
      if (!right && field.at().contains("signature")) {
        List<Token> signed = places.signature(line, hit);
        add(
            field,
            signed,
            quality * SIGNATURE,
            paper,
            new Spot(line, Source.SIGNATURE, hit),
            candidates);
      }
      if (!right && field.at().contains("below")) {
        add(
            field,
            places.below(line, hit, field.lines()),
            quality * (field.kind() == ValueKind.MONEY ? AMOUNT_BELOW : BELOW),
            paper,
            new Spot(line, Source.BELOW, hit),
            candidates);
      }
    }
  }

  /** The tokens right of a label; a second line goes on with a name only in the same letters. */
  private static List<Token> right(
      FieldTemplate field, ValuePlaces places, int line, LabelHit hit) {
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

  private void headed(
      FieldTemplate field,
      PaperLines paper,
      ValuePlaces places,
      int line,
      double section,
      List<Candidate> candidates) {
    if (!field.low() && paper.depth(line) > HEADING_DEPTH) {
      return;
    }
    TextLine text = paper.line(line);
    for (Phrase heading : headings.getOrDefault(field, List.of())) {
      for (Phrase.Hit hit : heading.in(text)) {
        if (hit.from() == text.segmentStart(hit.from())) {
          List<Token> tokens = places.heading(line, hit.from(), field.lines(), field.low());
          double quality =
              0.9 * hit.similarity() * section * (field.low() ? 1 : 1 - 0.4 * paper.depth(line));
          add(
              field,
              tokens,
              tokens.size() > 1 ? quality : quality * 0.6,
              paper,
              new Spot(line, Source.HEADING, null),
              candidates);
        }
      }
    }
  }

  /** Values within another label, as the rate in {@code Tiền thuế GTGT (8%):}. */
  private void inside(
      FieldTemplate field, PaperLines paper, int line, double section, List<Candidate> candidates) {
    TextLine text = paper.line(line);
    for (Phrase phrase : inside.getOrDefault(field, List.of())) {
      for (Phrase.Hit hit : phrase.in(text)) {
        int end = Math.min(text.size(), hit.to() + INSIDE);
        List<Token> tokens = text.tokens().subList(hit.to(), end);
        if (tokens.stream().anyMatch(token -> token.text().contains("%"))) {
          Spot spot = new Spot(line, Source.INSIDE, null);
          add(field, tokens, 0.9 * hit.similarity() * section, paper, spot, candidates);
        }
      }
    }
  }

  private void anywhere(FieldTemplate field, PaperLines paper, List<Candidate> candidates) {
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(field, paper, i);
      if (section > 0 && field.kind() == ValueKind.ADDRESS) {
        addresses(field, paper, i, section, candidates);
      } else if (section > 0) {
        Spot spot = new Spot(i, Source.ANYWHERE, null);
        add(field, paper.line(i).tokens(), UNLABELLED * section, paper, spot, candidates);
      }
    }
  }

  /** Addresses without a label end with the names of administrative units. */
  private void addresses(
      FieldTemplate field, PaperLines paper, int line, double section, List<Candidate> candidates) {
    TextLine text = paper.line(line);
    for (int from = 0; from < text.size(); from = text.segmentEnd(from)) {
      List<Token> segment = text.tokens().subList(from, text.segmentEnd(from));
      boolean numbered = segment.stream().anyMatch(Token::hasDigit);
      if (numbered && Places.of(TextLine.text(segment)).isPresent()) {
        Spot spot = new Spot(line, Source.ANYWHERE, null);
        add(field, segment, UNLABELLED * section, paper, spot, candidates);
      }
    }
  }

  /** Boxes around the labels found on the lines, for showing what the engine saw. */
  public List<Box> labelBoxes(List<TextLine> lines) {
    return lines.stream()
        .flatMap(
            line ->
                labels.in(line).stream()
                    .filter(hit -> !hit.fields().isEmpty())
                    .map(hit -> TextLine.around(line.tokens().subList(hit.from(), hit.to()))))
        .toList();
  }

  private boolean add(
      FieldTemplate field,
      List<Token> tokens,
      double quality,
      PaperLines paper,
      Spot spot,
      List<Candidate> candidates) {
    Optional<Value> value =
        field
            .kind()
            .read(tokens)
            .map(read -> without(field, read))
            .map(read -> Wholes.complete(read, field.wholes()))
            .map(read -> field.list() == null ? read : WordPairs.named(field.list()).mend(read))
            .filter(
                read ->
                    !read.text().isBlank()
                        && fits(field, read.text())
                        && !label(field, read.text()));
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
        .ifPresent(candidates::add);
    return value.isPresent();
  }

  private static Value without(FieldTemplate field, Value read) {
    @Nullable String drop = field.without();
    return drop == null
        ? read
        : new Value(
            read.text().replaceAll("(?U)" + drop, "").strip(), read.tokens(), read.agreement());
  }

  /** Whether the text is nothing but a label of the field in another language. */
  private static boolean label(FieldTemplate field, String text) {
    String letters = Folding.letters(text);
    return field.kind() == ValueKind.NAME
        && field.labels().stream().map(Folding::letters).anyMatch(letters::equals);
  }

  private boolean fits(FieldTemplate field, String text) {
    @Nullable Pattern pattern = patterns.get(field);
    return pattern == null || pattern.matcher(text).find();
  }

  private double sectionFactor(FieldTemplate field, PaperLines paper, int line) {
    if (field.personal() && paper.letterhead(line, titles)) {
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

package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Reads the fields of one type of paper: of all candidates for a field the best one is kept. */
public final class FieldReader {

  private static final double BELOW = 0.93;
  private static final double AMOUNT_BELOW = 0.7;
  private static final double WRONG_SECTION = 0.55;
  private static final double LATER_SECTION = 0.06;
  private static final double SIGNATURE = 0.7;
  private static final double UNLABELLED = 0.62;
  private static final double HEADING_DEPTH = 0.4;

  private final PaperTemplate template;
  private final LabelFinder labels;
  private final Map<String, List<Phrase>> sectionStarts = new LinkedHashMap<>();
  private final Map<String, List<Phrase>> headings = new LinkedHashMap<>();
  private final Map<String, Pattern> patterns = new LinkedHashMap<>();

  private record Candidate(Value value, double quality, TextLine line) {

    double rank() {
      return quality * (0.35 + 0.65 * value.agreement());
    }
  }

  FieldReader(PaperTemplate template) {
    this.template = template;
    this.labels = new LabelFinder(template);
    template.sections().forEach((name, starts) -> sectionStarts.put(name, phrases(starts)));
    for (FieldTemplate field : template.fields()) {
      headings.put(field.name(), phrases(field.headings()));
      if (field.pattern() != null) {
        patterns.put(field.name(), Pattern.compile(field.pattern(), Pattern.UNICODE_CASE));
      }
    }
  }

  private static List<Phrase> phrases(List<String> texts) {
    return texts.stream().map(Phrase::of).toList();
  }

  /** Names of all fields that the template knows, in its order. */
  public List<String> fieldNames() {
    return template.fields().stream().map(FieldTemplate::name).toList();
  }

  /**
   * How many different fields of the template have a label on the lines: how much is this paper.
   */
  public long labelsOn(List<TextLine> lines) {
    return lines.stream()
        .flatMap(line -> labels.in(line).stream())
        .filter(LabelHit::firm)
        .flatMap(hit -> hit.fields().stream().limit(1))
        .map(FieldTemplate::name)
        .distinct()
        .count();
  }

  /** The fields found on the lines of a paper, in the order of the template. */
  public List<ReadField> read(List<TextLine> lines) {
    PaperLines paper = new PaperLines(lines, labels, sectionStarts, template.ordered());
    List<ReadField> fields = new ArrayList<>();
    for (FieldTemplate field : template.fields()) {
      best(field, paper)
          .ifPresent(
              found ->
                  fields.add(
                      new ReadField(
                          field.name(),
                          found.value().text(),
                          FieldConfidence.of(found.value(), found.quality()),
                          TextLine.around(found.value().tokens()),
                          found.line().page())));
    }
    return fields;
  }

  private Optional<Candidate> best(FieldTemplate field, PaperLines paper) {
    List<Candidate> candidates = new ArrayList<>();
    ValuePlaces places = new ValuePlaces(paper);
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(field, paper, i);
      if (section > 0) {
        labelled(field, paper, places, i, section, candidates);
        headed(field, paper, places, i, section, candidates);
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
    return Optional.ofNullable(best);
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
                  places.rightOf(line, hit, field.lines()),
                  quality,
                  paper,
                  line,
                  candidates);
      if (!right && field.at().contains("signature")) {
        List<Token> signed = places.signature(line, hit);
        add(field, signed, quality * SIGNATURE, paper, line, candidates);
      }
      if (!right && field.at().contains("below")) {
        add(
            field,
            places.below(line, hit, field.lines()),
            quality * (field.kind() == ValueKind.MONEY ? AMOUNT_BELOW : BELOW),
            paper,
            line,
            candidates);
      }
    }
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
    for (Phrase heading : headings.getOrDefault(field.name(), List.of())) {
      for (Phrase.Hit hit : heading.in(text)) {
        if (hit.from() == text.segmentStart(hit.from())) {
          List<Token> tokens = places.heading(line, hit.from(), field.lines());
          double quality =
              0.9 * hit.similarity() * section * (field.low() ? 1 : 1 - 0.4 * paper.depth(line));
          add(field, tokens, tokens.size() > 1 ? quality : quality * 0.6, paper, line, candidates);
        }
      }
    }
  }

  private void anywhere(FieldTemplate field, PaperLines paper, List<Candidate> candidates) {
    for (int i = 0; i < paper.size(); i++) {
      double section = sectionFactor(field, paper, i);
      if (section > 0) {
        add(field, paper.line(i).tokens(), UNLABELLED * section, paper, i, candidates);
      }
    }
  }

  private boolean add(
      FieldTemplate field,
      List<Token> tokens,
      double quality,
      PaperLines paper,
      int line,
      List<Candidate> candidates) {
    Optional<Value> value = field.kind().read(tokens).filter(read -> fits(field, read.text()));
    value.ifPresent(read -> candidates.add(new Candidate(read, quality, paper.line(line))));
    return value.isPresent();
  }

  private boolean fits(FieldTemplate field, String text) {
    @Nullable Pattern pattern = patterns.get(field.name());
    return pattern == null || pattern.matcher(text).find();
  }

  private static double sectionFactor(FieldTemplate field, PaperLines paper, int line) {
    int preference =
        field.sections().stream().filter(paper::has).toList().indexOf(paper.section(line));
    if (field.sections().isEmpty() || preference >= 0) {
      return 1 - LATER_SECTION * Math.max(0, preference);
    }
    boolean known = field.sections().stream().anyMatch(paper::has);
    return known ? 0 : WRONG_SECTION;
  }
}

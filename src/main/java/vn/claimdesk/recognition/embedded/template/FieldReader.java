package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.VietnameseAmount;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;

/** Reads the fields of one type of paper: of all candidates for a field the best one is kept. */
public final class FieldReader {

  private static final String IN_WORDS = "amount_in_words";

  private final PaperTemplate template;
  private final LabelFinder labels;
  private final Map<String, List<Phrase>> sectionStarts = new LinkedHashMap<>();
  private final FieldClues clues;

  FieldReader(PaperTemplate template) {
    this.template = template;
    this.labels = new LabelFinder(template);
    this.clues = new FieldClues(template);
    template.sections().forEach((name, starts) -> sectionStarts.put(name, Phrase.all(starts)));
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
    List<Candidate> candidates = CandidateSearch.of(field, clues, paper);
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
}

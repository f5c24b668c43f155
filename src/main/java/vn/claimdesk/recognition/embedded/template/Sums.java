package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Holds amounts that must add up against each other: goods and tax are the total. Where those
 * chosen do not, others that were printed for them may; one that no label led to is found by what
 * it must be.
 */
final class Sums {

  private static final int MOST = 6;

  private final PaperTemplate template;
  private final PrintedAmounts printed;

  /** One choice for each amount of the sum, the whole last. */
  private record Sum(List<Choice> choices) {

    boolean holds() {
      long parts = choices.stream().limit(choices.size() - 1L).mapToLong(Sums::amount).sum();
      return amount(choices.get(choices.size() - 1)) == parts;
    }

    double rank() {
      return choices.stream().mapToDouble(choice -> choice.best().rank()).sum();
    }
  }

  Sums(PaperTemplate template, PaperLines paper) {
    this.template = template;
    this.printed = new PrintedAmounts(paper);
  }

  /** The choices with those of the sum put right where there is exactly one way to do so. */
  List<Choice> check(List<Choice> choices) {
    List<FieldTemplate> wanted =
        template.sum().stream().flatMap(name -> template.named(name).stream()).toList();
    if (wanted.size() < 2) {
      return choices;
    }
    List<Choice> known = wanted.stream().flatMap(field -> chosen(choices, field).stream()).toList();
    if (known.size() == wanted.size() - 1) {
      return missing(wanted, known).map(found -> with(choices, found)).orElse(choices);
    }
    return known.size() < wanted.size() || new Sum(known).holds()
        ? choices
        : adding(known)
            .map(sum -> with(choices, sum.choices().toArray(Choice[]::new)))
            .orElse(choices);
  }

  private Optional<Choice> missing(List<FieldTemplate> wanted, List<Choice> known) {
    FieldTemplate whole = wanted.get(wanted.size() - 1);
    FieldTemplate missing =
        wanted.stream().filter(field -> chosen(known, field).isEmpty()).findFirst().orElseThrow();
    long parts =
        known.stream().filter(choice -> choice.field() != whole).mapToLong(Sums::amount).sum();
    long amount =
        missing == whole ? parts : chosen(known, whole).map(Sums::amount).orElse(0L) - parts;
    return amount <= 0
        ? Optional.empty()
        : printed
            .find(amount)
            .map(found -> new Choice(missing, found, List.of(found), Choice.InWords.NONE));
  }

  /** Other candidates of the same fields that add up, the likeliest of them. */
  private static Optional<Sum> adding(List<Choice> known) {
    List<Sum> sums = List.of(new Sum(List.of()));
    for (Choice choice : known) {
      List<Sum> longer = new ArrayList<>();
      for (Sum sum : sums) {
        others(choice)
            .forEach(
                other -> {
                  List<Choice> more = new ArrayList<>(sum.choices());
                  more.add(other);
                  longer.add(new Sum(more));
                });
      }
      sums = longer;
    }
    return sums.stream().filter(Sum::holds).max(Comparator.comparingDouble(Sum::rank));
  }

  /** The choice and others from its candidates; none where words say what the amount is. */
  private static List<Choice> others(Choice choice) {
    if (choice.words() == Choice.InWords.SAME) {
      return List.of(choice);
    }
    return choice.all().stream()
        .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
        .limit(MOST)
        .map(other -> new Choice(choice.field(), other, choice.all(), choice.words()))
        .toList();
  }

  private static Optional<Choice> chosen(List<Choice> choices, FieldTemplate field) {
    Predicate<Choice> same = choice -> choice.field().name().equals(field.name());
    return choices.stream().filter(same).findFirst();
  }

  private List<Choice> with(List<Choice> choices, Choice... better) {
    List<Choice> all = new ArrayList<>();
    for (FieldTemplate field : template.fields()) {
      chosen(List.of(better), field)
          .filter(choice -> choice.field() == field)
          .or(() -> choices.stream().filter(choice -> choice.field() == field).findFirst())
          .ifPresent(all::add);
    }
    return all;
  }

  private static long amount(Choice choice) {
    String digits = PrintedAmounts.digits(choice.best().value());
    return digits.isEmpty() || digits.length() > 15 ? 0 : Long.parseLong(digits);
  }
}

package vn.claimdesk.adjudication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.adjudication.FactGrid.Agreement;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.PersonName;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.PrintedNumber;
import vn.claimdesk.field.VietnameseText;

/** Tells whether two statements of a fact say the same. */
final class FactAgreement {

  private FactAgreement() {}

  static Agreement of(FieldKind kind, String one, String other) {
    return switch (kind) {
      case NAME -> names(one, other);
      case DATE -> same(PrintedDate.parse(one), PrintedDate.parse(other), one, other);
      case MONEY -> same(PrintedNumber.amount(one), PrintedNumber.amount(other), one, other);
      default -> texts(one, other);
    };
  }

  /** The value that most state; the first of them where several are stated as often. */
  static String mostStated(List<String> values) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(VietnameseText.canonical(value), 1, Integer::sum));
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return values.stream()
        .filter(value -> counts.getOrDefault(VietnameseText.canonical(value), 0) == most)
        .findFirst()
        .orElseThrow();
  }

  private static Agreement names(String one, String other) {
    if (InsuredNames.same(one, other)) {
      return Agreement.SAME;
    }
    return PersonName.compare(one, other) == PersonName.Likeness.DIFFERENT
        ? Agreement.DIFFERENT
        : Agreement.SIMILAR;
  }

  private static <T> Agreement same(
      Optional<T> parsed, Optional<T> otherParsed, String one, String other) {
    if (parsed.isEmpty() || otherParsed.isEmpty()) {
      return texts(one, other);
    }
    return parsed.equals(otherParsed) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  private static Agreement texts(String one, String other) {
    if (VietnameseText.canonical(one).equals(VietnameseText.canonical(other))) {
      return Agreement.SAME;
    }
    Set<String> words = words(one);
    Set<String> otherWords = words(other);
    boolean within =
        !words.isEmpty()
            && !otherWords.isEmpty()
            && (words.containsAll(otherWords) || otherWords.containsAll(words));
    return within ? Agreement.SIMILAR : Agreement.DIFFERENT;
  }

  private static Set<String> words(String text) {
    return Stream.of(VietnameseText.fold(text).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}

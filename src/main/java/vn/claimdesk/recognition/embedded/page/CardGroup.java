package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.recognition.embedded.page.SheetFinder.Candidate;

/** Cards of about one size that lie beside each other, such as both sides of an identity card. */
final class CardGroup {

  private static final double SMALLEST = 0.025;
  private static final double LARGEST = 0.48;
  private static final double SAME_SIZE = 1.5;
  private static final double PATTERNED = 0.6;
  private static final int MOST = 6;

  private CardGroup() {}

  /** The cards from top to bottom; empty where there are not two. */
  static List<Quad> of(List<Candidate> candidates) {
    List<Candidate> cards =
        candidates.stream()
            .filter(candidate -> candidate.part() >= SMALLEST && candidate.part() <= LARGEST)
            .filter(candidate -> candidate.quad().proportionedLikeCard())
            .sorted(Comparator.comparingDouble((Candidate card) -> weight(card)).reversed())
            .toList();
    List<Candidate> best = List.of();
    for (Candidate first : cards) {
      List<Candidate> group = around(first, cards);
      if (group.size() > 1 && weight(group) > weight(best)) {
        best = group;
      }
    }
    return inOrder(best.stream().map(Candidate::quad).toList());
  }

  private static List<Candidate> around(Candidate first, List<Candidate> cards) {
    List<Candidate> group = new ArrayList<>(List.of(first));
    for (Candidate card : cards) {
      double times = card.part() / first.part();
      if (group.size() < MOST
          && times < SAME_SIZE
          && times > 1 / SAME_SIZE
          && group.stream().noneMatch(taken -> taken.quad().meets(card.quad()))) {
        group.add(card);
      }
    }
    return group;
  }

  private static double weight(List<Candidate> group) {
    return group.stream().mapToDouble(card -> weight(card)).sum();
  }

  private static double weight(Candidate candidate) {
    return candidate.part() * candidate.paleSupport() * (candidate.even() ? 1 : PATTERNED);
  }

  private static List<Quad> inOrder(List<Quad> quads) {
    boolean below =
        spread(quads.stream().map(Quad::middleY).toList())
            >= spread(quads.stream().map(Quad::middleX).toList());
    return quads.stream()
        .sorted(Comparator.comparingDouble(below ? Quad::middleY : Quad::middleX))
        .toList();
  }

  private static double spread(List<Double> places) {
    return places.stream().mapToDouble(it -> it).max().orElse(0)
        - places.stream().mapToDouble(it -> it).min().orElse(0);
  }
}

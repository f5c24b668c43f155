package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The costs that a dossier proves, line by line, and what is left once lines are refused. */
public record Expenses(List<Cost> costs) {

  public Expenses {
    costs = List.copyOf(costs);
  }

  /** What refusing these lines takes from the proven amount, VND. */
  public long refused(Set<String> keys) {
    return costs.stream().mapToLong(cost -> cost.refused(keys)).sum();
  }

  /**
   * What is refused.
   *
   * @param reasons reason by the line's key
   * @throws DecisionRefusedException where there is no such line, or its reason is missing or
   *     unknown
   */
  public Refusal refusal(Map<String, String> reasons) {
    List<Refusal.Line> lines =
        reasons.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
    return new Refusal(refused(reasons.keySet()), lines);
  }

  private Refusal.Line line(String key, String reason) {
    if (reason.isBlank()) {
      throw new DecisionRefusedException("lineReasonMissing");
    }
    if (DecisionReason.of(reason).isEmpty()) {
      throw new DecisionRefusedException("unknownReason", reason);
    }
    return costs.stream()
        .flatMap(cost -> line(cost, key, reason).stream())
        .findFirst()
        .orElseThrow(() -> new DecisionRefusedException("lineUnknown"));
  }

  private static Optional<Refusal.Line> line(Cost cost, String key, String reason) {
    return cost.lines().stream()
        .filter(line -> line.key().equals(key))
        .findFirst()
        .map(line -> new Refusal.Line(key, cost.documentId(), line.text(), line.amount(), reason));
  }
}

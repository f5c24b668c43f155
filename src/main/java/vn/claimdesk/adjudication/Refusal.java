package vn.claimdesk.adjudication;

import java.util.List;

/**
 * Lines of expense that a decision does not cover.
 *
 * @param amount what they take from the proven amount, VND; less than their sum where a paper's
 *     lines are more than its total
 */
public record Refusal(long amount, List<Line> lines) {

  /** Every line is covered. */
  public static final Refusal NONE = new Refusal(0, List.of());

  public Refusal {
    lines = List.copyOf(lines);
  }

  /**
   * A refused line.
   *
   * @param key of the line, see {@link Cost.Line}
   * @param documentId the invoice or receipt it belongs to
   * @param text as printed, empty for a whole paper or a remainder
   * @param amount VND
   * @param reasonCode one of {@link DecisionReason}'s codes
   */
  public record Line(String key, String documentId, String text, long amount, String reasonCode) {}
}

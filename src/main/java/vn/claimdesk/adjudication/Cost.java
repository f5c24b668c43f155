package vn.claimdesk.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/**
 * What one invoice or receipt proves, and the lines it is made of.
 *
 * @param documentId the invoice or receipt
 * @param number the invoice's own number; empty where it has none
 * @param amount what was counted, VND
 * @param detailedIn the list of expenses that the lines stand on; null where they stand on the
 *     paper itself
 * @param lines at least one; together they are the amount, unless the paper contradicts itself
 */
public record Cost(
    String documentId, String number, long amount, @Nullable String detailedIn, List<Line> lines) {

  private static final String WHOLE_KEY = ":whole";
  private static final String REMAINDER_KEY = ":rest";

  public Cost {
    lines = List.copyOf(lines);
  }

  /**
   * A line of expense.
   *
   * @param key names the line for good, such as {@code <document>:<table>:<row>}
   * @param kind what the line is
   * @param text as printed; empty where {@code kind} says all
   * @param amount VND
   * @param page index within its document
   * @param box where the amount or the text stands
   */
  public record Line(
      String key, Kind kind, String text, long amount, int page, @Nullable Box box) {}

  /** The line that stands for a paper without rows, VND. */
  static Line whole(String documentId, long amount, int page, @Nullable Box box) {
    return new Line(documentId + WHOLE_KEY, Kind.WHOLE, "", amount, page, box);
  }

  /** The line that stands for what the rows of a paper do not explain, VND. */
  static Line remainder(String documentId, long amount) {
    return new Line(documentId + REMAINDER_KEY, Kind.REMAINDER, "", amount, 0, null);
  }

  /** Whether a line is printed so, or stands for what no line explains. */
  public enum Kind {
    /** A row of the paper. */
    PRINTED,
    /** The paper's amount beyond its rows. */
    REMAINDER,
    /** The whole paper, which has no rows. */
    WHOLE;

    /** The name used on the wire: lower case. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The kind of the line with this key. */
    public static Kind of(String key) {
      return key.endsWith(WHOLE_KEY) ? WHOLE : key.endsWith(REMAINDER_KEY) ? REMAINDER : PRINTED;
    }
  }

  /** What is refused where these lines are, VND: never more than the cost itself. */
  public long refused(java.util.Set<String> keys) {
    if (lines.stream().allMatch(line -> keys.contains(line.key()))) {
      return amount;
    }
    long sum =
        lines.stream().filter(line -> keys.contains(line.key())).mapToLong(Line::amount).sum();
    return Math.max(0, Math.min(amount, sum));
  }
}

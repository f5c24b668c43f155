package vn.claimdesk.adjudication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the claim, its policy and its papers say about the same facts, side by side, in a reader's
 * language.
 *
 * @param columns the claim, the policy, then the papers that state at least one fact
 * @param rows facts that are stated at all, in the order in which people look at them
 */
public record FactGrid(List<Column> columns, List<Row> rows) {

  public FactGrid {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * Who states facts.
   *
   * @param id of the document; {@code claim} or {@code policy}
   */
  public record Column(String id, String title, boolean paper) {}

  /** A fact and who states it. */
  public record Row(String fact, String label, Agreement agreement, List<Statement> statements) {

    public Row {
      statements = List.copyOf(statements);
    }
  }

  /**
   * What one of them states.
   *
   * @param column id of the column
   * @param label the field's own name on the paper
   * @param pageId null where it stands on no page
   * @param box [left, top, right, bottom] in pixels of the page's picture
   * @param agreement with what counts: the policy, else the claim, else what most papers say
   */
  public record Statement(
      String column,
      String label,
      String kind,
      String value,
      @Nullable String pageId,
      @Nullable List<Integer> box,
      @Nullable String verdict,
      Agreement agreement) {}

  /** How statements of a fact relate. */
  public enum Agreement {
    SAME,
    /** One says more than the other, or they differ in diacritics only. */
    SIMILAR,
    DIFFERENT;

    /** The name used on the wire: lower case. */
    @com.fasterxml.jackson.annotation.JsonValue
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    Agreement worse(Agreement other) {
      return ordinal() >= other.ordinal() ? this : other;
    }
  }
}

package vn.claimdesk.audit.reconciliation;

import java.util.List;

/** Takes the rows of a list one by one. */
public interface ListRows {

  /** A further sheet begins; row numbers start anew. */
  default void sheet() {}

  /**
   * @param number from 1, headings included
   * @throws ReconciliationRefusedException where there are too many
   */
  void row(int number, List<ListCell> cells);

  /** Whether no further sheet needs to be read. */
  default boolean done() {
    return false;
  }
}

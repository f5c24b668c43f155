package vn.claimdesk.audit.reconciliation;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a list.
 *
 * @param text what it shows; empty where the cell is
 * @param date where the cell holds a date, as spreadsheets do
 * @param formula whether the value would have to be worked out, which is not done
 */
public record ListCell(String text, @Nullable LocalDateTime date, boolean formula) {

  public static ListCell of(String text) {
    return new ListCell(text, null, false);
  }
}

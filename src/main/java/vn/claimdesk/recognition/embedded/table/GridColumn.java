package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * A column on the page, between two x positions.
 *
 * @param label its name, {@code other} where the header is unknown
 * @param values the closed list that its cells come from, empty where they are free
 */
record GridColumn(String label, ValueKind kind, int left, int right, List<String> values) {

  static final String OTHER = "other";

  boolean holds(Token token) {
    int middle = (token.box().left() + token.box().right()) / 2;
    return middle >= left && middle < right;
  }

  int middle() {
    return (left + right) / 2;
  }

  boolean known() {
    return !label.equals(OTHER);
  }

  boolean numeric() {
    return kind == ValueKind.MONEY || kind == ValueKind.NUMBER || kind == ValueKind.PERCENT;
  }

  GridColumn between(int newLeft, int newRight) {
    return new GridColumn(label, kind, newLeft, newRight, values);
  }

  /** The same place under another name; one that is known already is not known again. */
  GridColumn unknown() {
    return new GridColumn(OTHER, kind, left, right, List.of());
  }
}

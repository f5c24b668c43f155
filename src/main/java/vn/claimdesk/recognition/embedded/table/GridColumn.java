package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * A column on the page, between two x positions.
 *
 * @param label its name; {@code other} where nobody asks for it
 * @param values the closed list that its cells come from, empty where they are free
 */
record GridColumn(String label, ValueKind kind, int left, int right, List<String> values) {

  static final String OTHER = "other";

  /** Of a column whose heading the template does not know. */
  static final String NAMELESS = "nameless";

  boolean holds(Token token) {
    int middle = (token.box().left() + token.box().right()) / 2;
    return middle >= left && middle < right;
  }

  int middle() {
    return (left + right) / 2;
  }

  boolean known() {
    return !label.equals(OTHER) && !label.equals(NAMELESS);
  }

  boolean numeric() {
    return kind == ValueKind.MONEY || kind == ValueKind.NUMBER || kind == ValueKind.PERCENT;
  }

  GridColumn between(int newLeft, int newRight) {
    return new GridColumn(label, kind, newLeft, newRight, values);
  }

  /** The same with another kind of cells. */
  GridColumn of(ValueKind other) {
    return new GridColumn(label, other, left, right, values);
  }

  /** The same place without a name. */
  GridColumn nameless() {
    return new GridColumn(NAMELESS, kind, left, right, List.of());
  }
}

package vn.claimdesk.recognition.embedded.table;

import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * A column on the page, between two x positions.
 *
 * @param label its name, {@code other} where the header is unknown
 */
record GridColumn(String label, ValueKind kind, int left, int right) {

  static final String OTHER = "other";

  boolean holds(Token token) {
    int middle = (token.box().left() + token.box().right()) / 2;
    return middle >= left && middle < right;
  }

  int middle() {
    return (left + right) / 2;
  }

  boolean numeric() {
    return kind == ValueKind.MONEY || kind == ValueKind.NUMBER || kind == ValueKind.PERCENT;
  }

  GridColumn between(int newLeft, int newRight) {
    return new GridColumn(label, kind, newLeft, newRight);
  }
}

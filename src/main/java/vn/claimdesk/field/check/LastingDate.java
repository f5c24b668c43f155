package vn.claimdesk.field.check;

import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.VietnameseText;

/** Cards of older holders never expire: they print "không thời hạn" where others have a date. */
final class LastingDate {

  private LastingDate() {}

  static boolean isOne(FieldType type, String value) {
    return type.kind() == FieldKind.DATE && isOne(value);
  }

  static boolean isOne(String value) {
    return VietnameseText.fold(value).equals("khong thoi han");
  }
}

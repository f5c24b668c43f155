package vn.claimdesk.adjudication;

import java.util.Locale;

/**
 * What identifies an invoice, whether it came as XML, PDF or photo: its number, its serial and the
 * seller's tax code (Decree 123/2020, art. 10). What one copy does not show cannot tell it from
 * another.
 */
record Invoice(String number, String serial, String taxCode, long amount) {

  static Invoice of(String number, String serial, String taxCode, long amount) {
    return new Invoice(
        number.replaceAll("\\D", "").replaceFirst("^0+", ""),
        serial.replaceAll("[\\s/]", "").toUpperCase(Locale.ROOT),
        taxCode.replaceAll("\\D", ""),
        amount);
  }

  boolean sameAs(Invoice other) {
    return !number.isEmpty()
        && number.equals(other.number)
        && compatible(serial, other.serial)
        && compatible(taxCode, other.taxCode);
  }

  /** The form digit stands before the serial on paper and apart from it in XML. */
  private static boolean compatible(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }
}

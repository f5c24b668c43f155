package vn.claimdesk.adjudication;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A payment as a receipt shows it. Receipts have no number that all houses print, so amount and day
 * tell them apart; a day that one of them does not show tells nothing.
 *
 * @param amount VND
 */
record Receipt(long amount, Optional<LocalDate> day) {

  boolean sameAs(Receipt other) {
    return amount == other.amount
        && (day.isEmpty() || other.day.isEmpty() || day.equals(other.day));
  }
}

package vn.claimdesk.audit.excel;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet of {@code T}s. The type of the value decides how the cell looks.
 *
 * @param key of its heading, message {@code audit.column.<key>}
 * @param width in characters
 */
record Column<T>(String key, int width, Function<T, @Nullable Object> value) {

  /** An amount of money, VND. */
  record Money(long amount) {}

  /** A probability, 0 to 1. */
  record Share(double value) {}

  /** A time span, to the tenth of a second. */
  record Seconds(double value) {}

  /** Text that leads to an address. */
  record Link(String text, String address) {}

  static @Nullable Share share(@Nullable Double value) {
    return value == null ? null : new Share(value);
  }
}

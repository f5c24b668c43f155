package vn.claimdesk.recognition.embedded.value;

import org.jspecify.annotations.Nullable;

/**
 * What an address names of the administrative units. There is no district where the address names
 * units of July 2025 or later.
 */
public record Place(Unit province, @Nullable Unit district, @Nullable Unit ward) {

  /** A unit by its official name and code. */
  public record Unit(String code, String name) {}
}

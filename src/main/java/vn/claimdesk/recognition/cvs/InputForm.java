package vn.claimdesk.recognition.cvs;

import java.util.Locale;

/** The contract's three ways in, by {@code format_type}. */
enum InputForm {
  URL,
  FILE,
  BASE64;

  /** The value of {@code format_type}. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

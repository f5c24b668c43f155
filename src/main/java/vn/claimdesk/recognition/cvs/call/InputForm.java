package vn.claimdesk.recognition.cvs.call;

import java.util.Locale;

/** The contract's three ways in, by {@code format_type}, and calls that send no picture. */
public enum InputForm {
  URL,
  FILE,
  BASE64,
  NONE;

  /** The value of {@code format_type}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

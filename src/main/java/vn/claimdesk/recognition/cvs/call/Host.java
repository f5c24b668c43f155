package vn.claimdesk.recognition.cvs.call;

import java.util.Locale;

/** The vendor's two hosts. */
public enum Host {
  CLOUD,
  DEMO;

  /** The property that holds its address. */
  public String property() {
    return "claimdesk.recognition." + name().toLowerCase(Locale.ROOT) + "-url";
  }
}

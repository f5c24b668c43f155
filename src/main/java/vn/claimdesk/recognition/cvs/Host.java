package vn.claimdesk.recognition.cvs;

import java.util.Locale;

/** The vendor's two hosts. */
enum Host {
  CLOUD,
  DEMO;

  /** The property that holds its address. */
  String property() {
    return "claimdesk.recognition." + name().toLowerCase(Locale.ROOT) + "-url";
  }
}

package vn.claimdesk.field;

/** Whether a field may be used as it is or needs a human, and what the human did. */
public enum Verdict {
  CLEAR,
  REVIEW,
  CONFIRMED,
  CORRECTED;

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether a human had the last word. */
  public boolean settled() {
    return this == CONFIRMED || this == CORRECTED;
  }
}

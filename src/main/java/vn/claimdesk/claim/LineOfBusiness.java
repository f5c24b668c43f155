package vn.claimdesk.claim;

/** The line of insurance a claim belongs to. */
public enum LineOfBusiness {
  HEALTH;

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

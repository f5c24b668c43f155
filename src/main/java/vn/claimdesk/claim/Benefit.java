package vn.claimdesk.claim;

/** The benefit of a health policy that a claim asks for. */
public enum Benefit {
  OUTPATIENT,
  INPATIENT,
  SURGERY,
  ACCIDENT;

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

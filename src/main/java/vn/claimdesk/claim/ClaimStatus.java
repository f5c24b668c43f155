package vn.claimdesk.claim;

/** Where a claim stands, as the caller of the interface sees it. */
public enum ClaimStatus {
  RECEIVED,
  READING,
  LABELLING,
  REVIEWING,
  DECIDING,
  APPROVED,
  DECLINED;

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

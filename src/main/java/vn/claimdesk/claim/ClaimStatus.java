package vn.claimdesk.claim;

import java.util.Arrays;
import java.util.Optional;

/** Where a claim stands, as the caller of the interface sees it. */
public enum ClaimStatus {
  RECEIVED,
  READING,
  LABELLING,
  REVIEWING,
  DECIDING,
  APPROVED,
  DECLINED;

  /** The status of this name on the wire. */
  public static Optional<ClaimStatus> of(String code) {
    return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}

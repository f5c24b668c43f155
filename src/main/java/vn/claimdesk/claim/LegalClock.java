package vn.claimdesk.claim;

import java.time.Duration;
import java.time.Instant;

/**
 * How long an insurer may take: 15 days from the complete dossier where the contract says nothing
 * (Law on Insurance Business 08/2022, art. 31). Counted from the filing, which is never too late.
 */
public final class LegalClock {

  public static final Duration TIME = Duration.ofDays(15);

  private LegalClock() {}

  /** The instant by which the claim has to be decided and paid. */
  public static Instant runsOut(Claim claim) {
    return claim.filedAt().plus(TIME);
  }
}

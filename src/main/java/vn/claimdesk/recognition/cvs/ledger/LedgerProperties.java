package vn.claimdesk.recognition.cvs.ledger;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * What of the ledger may be used again.
 *
 * @param reuseWithinClaimOnly paths of the operations whose answers another claim's call must not
 *     get, such as {@code /ekyc/cards}; {@code *} for all of them
 */
@ConfigurationProperties("claimdesk.recognition")
record LedgerProperties(@DefaultValue Set<String> reuseWithinClaimOnly) {

  private static final String ALL = "*";

  LedgerProperties {
    reuseWithinClaimOnly.stream()
        .filter(path -> !path.equals(ALL) && !path.startsWith("/"))
        .findFirst()
        .ifPresent(
            path -> {
              throw new IllegalArgumentException(
                  "claimdesk.recognition.reuse-within-claim-only: \"%s\" is no path of an operation"
                      .formatted(path));
            });
  }

  boolean reusesAcrossClaims(Operation operation) {
    return !reuseWithinClaimOnly.contains(ALL) && !reuseWithinClaimOnly.contains(operation.path());
  }
}

package vn.claimdesk.review.judging;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.document.Dossiers;
import vn.claimdesk.field.Dossier;

/** Gathers by a claim's number all that judging looks at. */
@Component
class DossierAssembly {

  private final Claims claims;
  private final Policies policies;
  private final Dossiers dossiers;

  DossierAssembly(Claims claims, Policies policies, Dossiers dossiers) {
    this.claims = claims;
    this.policies = policies;
    this.dossiers = dossiers;
  }

  /**
   * The dossier as it stands now.
   *
   * @throws NoSuchElementException where there is no such claim
   */
  Dossier of(String claimNumber) {
    Claim claim =
        claims
            .find(claimNumber)
            .orElseThrow(() -> new NoSuchElementException("no claim " + claimNumber));
    return dossiers.of(claim, policies.find(claim.policyNumber()).orElse(null));
  }
}

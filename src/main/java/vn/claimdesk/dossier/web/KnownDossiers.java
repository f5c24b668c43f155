package vn.claimdesk.dossier.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import vn.claimdesk.dossier.Dossier;
import vn.claimdesk.dossier.DossierView;
import vn.claimdesk.problem.Problems;

/** Finds the dossier that a request names, or says in the reader's language that there is none. */
@Component
class KnownDossiers {

  private final DossierView dossiers;
  private final Problems problems;

  KnownDossiers(DossierView dossiers, Problems problems) {
    this.dossiers = dossiers;
    this.problems = problems;
  }

  /**
   * The dossier of a claim.
   *
   * @throws ErrorResponseException 404 where there is no such claim
   */
  Dossier of(String claimNumber, Locale locale) {
    return dossiers
        .find(claimNumber)
        .orElseThrow(
            () ->
                problems.exception(
                    HttpStatus.NOT_FOUND,
                    "document.claimUnknown",
                    locale,
                    Problems.shown(claimNumber)));
  }
}

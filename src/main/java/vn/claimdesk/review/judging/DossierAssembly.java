package vn.claimdesk.review.judging;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;

/** Gathers from the stores all that judging looks at. */
@Component
class DossierAssembly {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Claims claims;
  private final Policies policies;
  private final Documents documents;
  private final DossierFields fields;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  DossierAssembly(
      Claims claims,
      Policies policies,
      Documents documents,
      DossierFields fields,
      DocumentCatalogue catalogue,
      Clock clock) {
    this.claims = claims;
    this.policies = policies;
    this.documents = documents;
    this.fields = fields;
    this.catalogue = catalogue;
    this.clock = clock;
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
    List<DossierField> all = fields.ofClaim(claimNumber);
    Set<String> electronic =
        documents.files(claimNumber).stream()
            .filter(file -> file.mediaType().contains("xml"))
            .map(SourceFile::id)
            .collect(Collectors.toSet());
    List<Dossier.Paper> papers =
        documents.documents(claimNumber).stream()
            .map(document -> paper(document, electronic.contains(document.fileId()), all))
            .toList();
    return new Dossier(
        claim,
        policies.find(claim.policyNumber()).orElse(null),
        LocalDate.ofInstant(clock.instant(), VIETNAM),
        papers);
  }

  private Dossier.Paper paper(ClaimDocument document, boolean electronic, List<DossierField> all) {
    return new Dossier.Paper(
        document.id(),
        document.label(),
        catalogue.find(document.type()).orElse(null),
        electronic,
        all.stream().filter(field -> field.documentId().equals(document.id())).toList(),
        fields.tablesOf(document.id()));
  }
}

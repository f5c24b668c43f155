package vn.claimdesk.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldTable;

/** Puts together the papers of a claim with the values that count now. */
@Component
public class Dossiers {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Documents documents;
  private final DossierFields fields;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  public Dossiers(
      Documents documents, DossierFields fields, DocumentCatalogue catalogue, Clock clock) {
    this.documents = documents;
    this.fields = fields;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * The dossier as it stands now.
   *
   * @param policy null where the policy is gone
   */
  public Dossier of(Claim claim, @Nullable Policy policy) {
    List<DossierField> all = fields.ofClaim(claim.claimNumber());
    Map<String, List<FieldTable>> tables = fields.tablesOfClaim(claim.claimNumber());
    Set<String> electronic =
        documents.files(claim.claimNumber()).stream()
            .filter(file -> file.mediaType().contains("xml"))
            .map(SourceFile::id)
            .collect(Collectors.toSet());
    return new Dossier(
        claim,
        policy,
        LocalDate.ofInstant(clock.instant(), VIETNAM),
        documents.documents(claim.claimNumber()).stream()
            .map(document -> paper(document, electronic.contains(document.fileId()), all, tables))
            .toList());
  }

  private Paper paper(
      ClaimDocument document,
      boolean electronic,
      List<DossierField> all,
      Map<String, List<FieldTable>> tables) {
    return new Paper(
        document.id(),
        document.label(),
        catalogue.find(document.type()).orElse(null),
        electronic,
        all.stream().filter(field -> field.documentId().equals(document.id())).toList(),
        tables.getOrDefault(document.id(), List.of()));
  }
}
